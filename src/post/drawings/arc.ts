import { arrow, box, circle, label, labelledBox, line, type Drawing, type Shape } from '../../domain/post/drawing';

/** A pod lives for one job; the next job gets a new one. */
export const ARC: Drawing = {
  height: 146,
  shapes: [
    label(0, 13, { ko: '작업', en: 'Jobs' }, 'start', 'quiet'),
    ...job(48, 13, '1'),
    ...job(72, 13, '2'),
    ...job(96, 13, '3'),
    arrow([
      [110, 13],
      [138, 13],
    ]),
    ...labelledBox(box(142, 0, 110, 26, 'filled accent'), { ko: '컨트롤러', en: 'Controller' }, 'accent'),
    arrow([
      [160, 30],
      [160, 42],
      [16, 42],
      [16, 52],
    ]),
    box(0, 56, 124, 28, 'filled'),
    ...job(16, 70, '1'),
    label(74, 70, { ko: '파드에서 실행', en: 'runs in a pod' }),
    ...cross(138, 70),
    label(150, 70, { ko: '삭제', en: 'removed' }, 'start', 'quiet'),
    arrow([
      [216, 30],
      [216, 90],
    ]),
    label(224, 60, { ko: '새로 만든다', en: 'creates' }, 'start', 'quiet'),
    box(200, 94, 109, 28, 'filled'),
    ...job(216, 108, '2'),
    label(267, 108, { ko: '새 파드', en: 'a new pod' }),
    arrow([
      [0, 138],
      [264, 138],
    ]),
    label(309, 138, { ko: '시간', en: 'time' }, 'end', 'quiet'),
  ],
  alternative: {
    ko: '대기하던 작업이 오면 컨트롤러가 파드를 만들고, 파드는 그 작업 하나만 실행한 뒤 삭제된다. 다음 작업은 새로 만든 파드에서 실행된다.',
    en: 'For a queued job the controller creates a pod, which runs that one job and is removed. The next job runs in a new pod.',
  },
};

function job(x: number, y: number, number: string): Shape[] {
  return [circle(x, y, 9), label(x, y, number)];
}

function cross(x: number, y: number): Shape[] {
  return [
    line([
      [x - 4, y - 4],
      [x + 4, y + 4],
    ]),
    line([
      [x - 4, y + 4],
      [x + 4, y - 4],
    ]),
  ];
}
