import { arrow, box, circle, edge, label, labelledBox, line, type Drawing, type Look, type Shape } from '../../domain/post/drawing';

/** Two trees compared and the difference patched in, beside a value that leads straight to its node. */
export const VIRTUAL_DOM: Drawing = {
  height: 152,
  shapes: [
    label(88, 7, { ko: '가상 돔', en: 'Virtual DOM' }, 'middle', 'quiet'),
    ...tree(30, 28),
    label(30, 74, { ko: '이전', en: 'before' }, 'middle', 'quiet'),
    ...tree(146, 28, 'filled accent'),
    label(146, 74, { ko: '지금', en: 'now' }, 'middle', 'quiet'),
    arrow([
      [88, 54],
      [62, 54],
    ]),
    arrow([
      [88, 54],
      [114, 54],
    ]),
    label(88, 40, { ko: '비교', en: 'compare' }),
    arrow(
      [
        [168, 64],
        [168, 126],
        [120, 126],
      ],
      'accent',
    ),
    label(160, 98, { ko: '패치', en: 'patch' }, 'end', 'accent'),
    ...tree(88, 100, 'filled accent'),
    label(88, 144, 'DOM', 'middle', 'quiet'),
    line(
      [
        [192, 0],
        [192, 151],
      ],
      'quiet',
    ),
    label(258, 7, { ko: '반응형', en: 'Reactivity' }, 'middle', 'quiet'),
    ...labelledBox(box(214, 22, 88, 26, 'filled accent'), { ko: '바뀐 값', en: 'new value' }, 'accent'),
    arrow(
      [
        [280, 52],
        [280, 116],
      ],
      'accent',
    ),
    ...tree(258, 100, 'filled accent'),
    label(258, 144, 'DOM', 'middle', 'quiet'),
  ],
  alternative: {
    ko: '가상 돔은 이전 트리와 지금 트리를 비교해 달라진 노드만 DOM에 패치한다. 반응형에서는 바뀐 값이 비교 없이 그 값을 쓰는 DOM 노드로 곧바로 이어진다.',
    en: 'A virtual DOM compares the tree before with the tree now and patches the node that differs into the DOM. With reactivity a changed value leads straight to the DOM node that uses it, without comparing.',
  },
};

/** A root with three leaves, the last of which may be highlighted. */
function tree(x: number, y: number, last?: Look): Shape[] {
  const leaves = [-22, 0, 22].flatMap((aside) => [
    edge([x, y], [x + aside, y + 26], 6),
    circle(x + aside, y + 26, 6, aside === 22 ? last : undefined),
  ]);
  return [circle(x, y, 6), ...leaves];
}
