import { readFileSync } from 'node:fs';
import { DRAWING_WIDTH, type Drawing, type Label, type Line, type Point, type Shape } from '../../src/domain/post/drawing';
import type { Language } from '../../src/domain/language';

/** Room of a drawing in pixels: in a card of full width, and in one of 288 px. */
export const SHOWN_WIDTHS = { full: 310, narrow: 254 } as const;

const sheet = readFileSync(new URL('../../src/content/features/glossary/card/term-drawing.css', import.meta.url), 'utf8');

/** Sizes of labels in the drawing's own units, as the style sheet gives them: in full width, then in a narrow card. */
export const LABEL_SIZES: readonly number[] = [...sheet.matchAll(/font-size: ([\d.]+)px/g)].map(([, size]) => Number(size));

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a label is drawn at most: faces differ, so a syllable counts as 1 em, another letter as 0.55 em, code as 0.6 em. */
export function areaOfLabel({ x, y, text, align, look }: Label, language: Language, size = Math.max(...LABEL_SIZES)): Area {
  const letter = look === 'code' ? 0.6 : 0.55;
  const width = size * [...text[language]].reduce((sum, character) => sum + (/[가-힣]/u.test(character) ? 1 : letter), 0);
  const left = x - { start: 0, middle: width / 2, end: width }[align];
  return { left, top: y - 0.45 * size, right: left + width, bottom: y + 0.45 * size };
}

/** Every straight piece that is drawn, the sides of boxes included (round corners are counted as square). */
export function piecesOf(shape: Shape): readonly (readonly [Point, Point])[] {
  if (shape.kind === 'label') return [];
  return strokesOf(shape).flatMap((stroke) => stroke.slice(1).map((point, index) => [stroke[index] ?? point, point] as const));
}

export function strokesOf(shape: Exclude<Shape, Label>): Line['strokes'] {
  if (shape.kind === 'line') return shape.strokes;
  const [left, top, right, bottom] = [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
  return [
    [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
      [left, top],
    ],
  ];
}

/** The largest area in which everything of a drawing must stay. */
export function areaOfDrawing({ height }: Drawing): Area {
  return { left: 0, top: 0, right: DRAWING_WIDTH - 1, bottom: height - 1 };
}

export function isWithin(inner: Area, outer: Area): boolean {
  return inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom;
}

export function overlap(one: Area, other: Area): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Whether a straight piece comes into an area (Liang–Barsky). */
export function crosses([[x1, y1], [x2, y2]]: readonly [Point, Point], { left, top, right, bottom }: Area): boolean {
  let [enters, leaves] = [0, 1];
  for (const [delta, room] of [
    [x1 - x2, x1 - left],
    [x2 - x1, right - x1],
    [y1 - y2, y1 - top],
    [y2 - y1, bottom - y1],
  ] as const) {
    if (delta === 0 && room < 0) return false;
    if (delta < 0) enters = Math.max(enters, room / delta);
    if (delta > 0) leaves = Math.min(leaves, room / delta);
  }
  return enters <= leaves;
}

export function areaAround([x, y]: Point, distance: number): Area {
  return { left: x - distance, top: y - distance, right: x + distance, bottom: y + distance };
}
