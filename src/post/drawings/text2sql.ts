import { arrow, box, label, labelledBox, line, type Drawing } from '../../domain/post/drawing';

/** Question and schema go in, SQL comes out, and running it gives a table. */
export const TEXT2SQL: Drawing = {
  height: 130,
  shapes: [
    label(0, 7, { ko: '질문', en: 'Question' }, 'start', 'quiet'),
    ...labelledBox(box(0, 18, 102, 40, 'filled'), { ko: '서울 매출은?', en: 'Seoul sales?' }),
    arrow([
      [106, 38],
      [124, 38],
    ]),
    ...labelledBox(box(128, 24, 54, 28, 'filled accent'), { ko: '모델', en: 'Model' }, 'accent'),
    arrow([
      [204, 38],
      [186, 38],
    ]),
    label(208, 7, { ko: '스키마', en: 'Schema' }, 'start', 'quiet'),
    box(208, 18, 101, 40),
    line([
      [208, 38],
      [309, 38],
    ]),
    line([
      [250, 38],
      [250, 58],
    ]),
    label(258, 28, 'sales'),
    label(229, 48, 'city'),
    label(280, 48, 'amount'),
    arrow([
      [155, 56],
      [155, 84],
    ]),
    label(0, 77, 'SQL', 'start', 'quiet'),
    box(0, 88, 214, 41),
    label(9, 100, 'SELECT amount FROM sales', 'start', 'code'),
    label(9, 117, { ko: "WHERE city = '서울'", en: "WHERE city = 'Seoul'" }, 'start', 'code'),
    arrow([
      [218, 108],
      [236, 108],
    ]),
    label(240, 77, { ko: '결과', en: 'Result' }, 'start', 'quiet'),
    box(240, 88, 69, 41),
    line([
      [240, 108],
      [309, 108],
    ]),
    label(275, 98, 'amount'),
    label(275, 119, '4,200'),
  ],
  alternative: {
    ko: '한국어 질문과 데이터베이스의 스키마가 모델에 들어가 SQL이 되고, 그 SQL을 실행하면 결과 표가 나온다.',
    en: 'A question and the database schema go into a model, which writes SQL; running the SQL gives a table.',
  },
};
