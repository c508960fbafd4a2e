import { arrow, box, label, line, type Drawing, type Shape } from '../../domain/post/drawing';

/** Width and height of a token. */
const CELL = 14;
const HIGH = 18;

/** A model of 512 tokens sees the beginning of a long text; LittleBird sees all of it, near and far. */
export const LITTLEBIRD: Drawing = {
  height: 146,
  shapes: [
    label(0, 7, { ko: 'BERT: 512토큰까지', en: 'BERT: up to 512 tokens' }, 'start', 'quiet'),
    ...tokens(0, 18, 5),
    box(5 * CELL, 18, 17 * CELL, HIGH, 'dashed', 2),
    label(13.5 * CELL, 27, { ko: '읽지 못하는 부분', en: 'never read' }, 'middle', 'quiet'),
    label(0, 58, 'LittleBird', 'start', 'quiet'),
    ...tokens(0, 73, 22),
    box(15 * CELL, 69, 5 * CELL, HIGH + 8, 'filled accent', 4),
    arrow(
      [
        [15.5 * CELL, 58],
        [19 * CELL, 58],
      ],
      'accent',
    ),
    label(15 * CELL, 58, { ko: '슬라이딩 윈도', en: 'sliding window' }, 'end', 'accent'),
    line(
      [
        [0, 97],
        [110, 125],
      ],
      'quiet',
    ),
    line(
      [
        [22 * CELL, 97],
        [198, 125],
      ],
      'quiet',
    ),
    arrow([
      [140, 95],
      [140, 123],
    ]),
    arrow([
      [168, 123],
      [168, 95],
    ]),
    label(132, 109, { ko: '압축', en: 'pack' }, 'end'),
    label(176, 109, { ko: '펼침', en: 'unpack' }, 'start'),
    ...tokens(8 * CELL, 127, 6),
  ],
  alternative: {
    ko: 'BERT는 512토큰까지만 읽고 나머지는 읽지 못한다. LittleBird는 긴 글을 따라 슬라이딩 윈도를 움직여 가까운 곳을 보고, 글 전체를 압축했다 펼쳐 먼 곳을 본다.',
    en: 'BERT reads up to 512 tokens and never the rest. LittleBird moves a sliding window along the long text for what is near, and packs and unpacks the whole text for what is far.',
  },
};

function tokens(x: number, y: number, count: number): Shape[] {
  const between = Array.from({ length: count - 1 }, (_, index) => x + (index + 1) * CELL);
  return [
    ...between.map((middle) =>
      line(
        [
          [middle, y],
          [middle, y + HIGH],
        ],
        'quiet',
      ),
    ),
    box(x, y, count * CELL, HIGH, 'filled', 2),
  ];
}
