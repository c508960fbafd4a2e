import { arrow, box, label, labelledBox, line, type Drawing, type Shape } from '../../domain/post/drawing';

/** Column and row of the documents the retriever finds. */
const FOUND = ['1 0', '3 2'];

/** A retriever finds a few passages among many documents, a reader takes the answer out of them. */
export const ODQA: Drawing = {
  height: 152,
  shapes: [
    label(0, 13, { ko: '질문', en: 'Question' }, 'start', 'quiet'),
    ...labelledBox(box(84, 0, 225, 26, 'filled'), { ko: '한글은 누가 만들었나?', en: 'Who created Hangul?' }),
    arrow([
      [123, 30],
      [123, 70],
    ]),
    arrow([
      [273, 30],
      [273, 70],
    ]),
    ...documents(),
    label(0, 135, { ko: '많은 문서', en: 'Many documents' }, 'start', 'quiet'),
    arrow([
      [60, 88],
      [80, 88],
    ]),
    ...labelledBox(box(84, 74, 78, 28, 'filled accent'), { ko: '검색기', en: 'Retriever' }, 'accent'),
    arrow([
      [166, 88],
      [182, 88],
    ]),
    ...passage(66),
    ...passage(91),
    label(200, 53, { ko: '후보 문단', en: 'Passages' }, 'middle', 'quiet'),
    arrow([
      [218, 88],
      [233, 88],
    ]),
    ...labelledBox(box(237, 74, 72, 28, 'filled accent'), { ko: '독해기', en: 'Reader' }, 'accent'),
    arrow([
      [273, 106],
      [273, 121],
    ]),
    label(229, 138, { ko: '답', en: 'Answer' }, 'end', 'quiet'),
    ...labelledBox(box(237, 125, 72, 26, 'filled'), { ko: '세종', en: 'Sejong' }),
  ],
  alternative: {
    ko: '질문을 받은 검색기가 많은 문서에서 후보 문단 몇 개를 골라내고, 독해기가 그 문단에서 답을 찾아낸다.',
    en: 'Given a question, a retriever picks a few passages out of many documents, and a reader finds the answer in them.',
  },
};

function documents(): Shape[] {
  return [0, 1, 2, 3].flatMap((row) =>
    [0, 1, 2, 3].map((column) =>
      box(column * 15, 55 + row * 18, 11, 13, FOUND.includes(`${column} ${row}`) ? 'filled accent' : undefined, 1),
    ),
  );
}

function passage(y: number): Shape[] {
  return [
    box(186, y, 28, 19, 'filled accent', 1),
    line(
      [
        [191, y + 6],
        [209, y + 6],
      ],
      'accent',
    ),
    line(
      [
        [191, y + 13],
        [203, y + 13],
      ],
      'accent',
    ),
  ];
}
