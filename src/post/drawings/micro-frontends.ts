import { arrow, box, circle, label, labelledBox, line, type Drawing, type Shape } from '../../domain/post/drawing';
import type { Bilingual } from '../../domain/language';

/** One page made of parts, each deployed by its own team. */
export const MICRO_FRONTENDS: Drawing = {
  height: 138,
  shapes: [
    box(148, 0, 161, 137),
    line([
      [148, 22],
      [309, 22],
    ]),
    ...[160, 169, 178].map((x) => circle(x, 11, 2)),
    label(236, 11, { ko: '한 화면', en: 'One page' }, 'middle', 'quiet'),
    ...part(31, { ko: 'A팀', en: 'Team A' }, { ko: '메뉴', en: 'Menu' }),
    ...part(66, { ko: 'B팀', en: 'Team B' }, { ko: '검색', en: 'Search' }, true),
    label(106, 69, { ko: '배포', en: 'deploys' }, 'middle', 'accent'),
    ...part(101, { ko: 'C팀', en: 'Team C' }, { ko: '결제', en: 'Payment' }),
  ],
  alternative: {
    ko: '한 화면이 메뉴, 검색, 결제로 나뉘고 세 팀이 하나씩 맡는다. B팀은 다른 팀을 기다리지 않고 검색만 따로 배포한다.',
    en: 'One page consists of menu, search and payment, each owned by one of three teams. Team B deploys the search alone, without waiting for the others.',
  },
};

function part(y: number, team: Bilingual, name: Bilingual, deploys = false): readonly Shape[] {
  const accent = deploys ? 'accent' : undefined;
  return [
    ...labelledBox(box(0, y, 64, 28, deploys ? 'filled accent' : undefined), team, accent),
    arrow(
      [
        [68, y + 14],
        [164, y + 14],
      ],
      accent,
    ),
    ...labelledBox(box(168, y, 131, 28, deploys ? 'filled accent' : 'filled'), name, accent),
  ];
}
