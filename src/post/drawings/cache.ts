import { arrow, bend, box, label, labelledBox, line, type Drawing, type Point } from '../../domain/post/drawing';

/** The first build stores what it fetched, the next one restores it and is done in minutes. */
export const CACHE: Drawing = {
  height: 152,
  shapes: [
    label(0, 7, { ko: '첫 빌드: 수십 분', en: 'First build: tens of minutes' }, 'start', 'quiet'),
    ...labelledBox(box(0, 18, 210, 22, 'filled', 3), { ko: '라이브러리 내려받기', en: 'download libraries' }),
    ...labelledBox(box(210, 18, 99, 22, undefined, 3), { ko: '빌드', en: 'build' }),
    arrow([
      [22, 44],
      [22, 60],
    ]),
    label(32, 52, { ko: '저장', en: 'save' }, 'start'),
    line(cloud(0, 64), 'filled accent'),
    label(54, 77, { ko: '클라우드 스토리지', en: 'cloud storage' }, 'start', 'accent'),
    arrow([
      [22, 92],
      [22, 108],
    ]),
    label(32, 100, { ko: '복원', en: 'restore' }, 'start'),
    box(0, 112, 44, 22, 'filled accent', 3),
    ...labelledBox(box(44, 112, 99, 22, undefined, 3), { ko: '빌드', en: 'build' }),
    ...labelledBox(box(143, 112, 166, 22, 'dashed', 3), { ko: '줄어든 시간', en: 'time saved' }, 'quiet'),
    label(0, 144, { ko: '다음 빌드: 몇 분', en: 'Next build: a few minutes' }, 'start', 'quiet'),
  ],
  alternative: {
    ko: '첫 빌드는 라이브러리를 내려받느라 수십 분이 걸리고 그것을 클라우드 스토리지에 저장한다. 다음 빌드는 저장된 것을 복원해 몇 분이면 끝난다.',
    en: 'The first build takes tens of minutes, downloads its libraries and saves them to cloud storage. The next build restores them and is done in a few minutes.',
  },
};

/** A cloud 44 wide and 24 high with a flat foot. */
function cloud(x: number, y: number): readonly Point[] {
  const at = (dx: number, dy: number): Point => [x + dx, y + dy];
  return [
    ...bend(at(10, 24), at(0, 16), at(0, 24)),
    ...bend(at(0, 16), at(9, 9), at(0, 9)),
    ...bend(at(9, 9), at(20, 0), at(10, 0)),
    ...bend(at(20, 0), at(31, 8), at(29, 0)),
    ...bend(at(31, 8), at(44, 16), at(44, 7)),
    ...bend(at(44, 16), at(35, 24), at(44, 24)),
    at(10, 24),
  ];
}
