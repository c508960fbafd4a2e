import { box, label, labelledBox, line, type Drawing, type Shape } from '../../domain/post/drawing';

/** Processes behind walls on one kernel, beside machines that each bring a kernel of their own. */
export const CONTAINER: Drawing = {
  height: 146,
  shapes: [
    label(72.5, 7, { ko: '컨테이너', en: 'Containers' }, 'middle', 'quiet'),
    ...container(0),
    ...container(75),
    label(72.5, 103, { ko: '네임스페이스, cgroup', en: 'namespaces, cgroups' }, 'middle', 'quiet'),
    ...labelledBox(box(0, 117, 145, 28, 'filled accent'), { ko: '커널 하나', en: 'one kernel' }, 'accent'),
    line(
      [
        [154, 0],
        [154, 145],
      ],
      'quiet',
    ),
    label(236.5, 7, { ko: '가상 머신', en: 'Virtual machines' }, 'middle', 'quiet'),
    ...machine(164),
    ...machine(239),
    ...labelledBox(box(164, 117, 145, 28), { ko: '하이퍼바이저', en: 'hypervisor' }),
  ],
  alternative: {
    ko: '컨테이너의 프로세스들은 네임스페이스와 cgroup, 저마다의 파일 시스템으로 나뉘지만 커널 하나를 함께 쓴다. 가상 머신은 하이퍼바이저 위에 게스트 운영체제를 하나씩 따로 둔다.',
    en: 'Processes in containers are separated by namespaces, cgroups and file systems of their own, yet share one kernel. Virtual machines each bring a guest operating system on top of a hypervisor.',
  },
};

function container(x: number): Shape[] {
  return [
    box(x, 19, 70, 70, 'dashed'),
    ...labelledBox(box(x + 4, 23, 62, 29, 'filled', 3), { ko: '프로세스', en: 'process' }),
    ...labelledBox(box(x + 4, 56, 62, 29, 'filled', 3), { ko: '파일', en: 'files' }),
  ];
}

function machine(x: number): Shape[] {
  return [
    box(x, 19, 70, 92),
    ...labelledBox(box(x + 4, 23, 62, 29, 'filled', 3), { ko: '프로세스', en: 'process' }),
    box(x + 4, 56, 62, 51, 'filled accent', 3),
    label(x + 35, 73, { ko: '게스트', en: 'guest' }, 'middle', 'accent'),
    label(x + 35, 90, 'OS', 'middle', 'accent'),
  ];
}
