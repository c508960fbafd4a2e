import type { Bilingual } from '../language';

/** Width of every drawing in its own units, which are the pixels a card of full width has for it. */
export const DRAWING_WIDTH = 310;

/** A small line drawing as data, without markup: the background sends it to the card that shows it. */
export interface Drawing {
  readonly height: number;
  /** Coordinates count from the top left corner; later shapes are painted over earlier ones. */
  readonly shapes: readonly Shape[];
  /** What the picture shows, in words, for readers who do not see it. */
  readonly alternative: Bilingual;
}

export type Shape = Box | Line | Label;

export type Point = readonly [x: number, y: number];

/** How a shape is drawn; the card's style sheet has a rule for each. */
export type Look = 'quiet' | 'accent' | 'dashed' | 'filled' | 'filled accent' | 'code';

export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly look?: Look;
}

/** One or several strokes of straight pieces; bends have been cut into pieces too short to see. */
export interface Line {
  readonly kind: 'line';
  readonly strokes: readonly (readonly Point[])[];
  readonly look?: Look;
}

export interface Label {
  readonly kind: 'label';
  /** Where the text starts, has its middle, or ends, depending on `align`. */
  readonly x: number;
  /** The middle of its height. */
  readonly y: number;
  readonly text: Bilingual;
  readonly align: Align;
  readonly look?: Look;
}

export type Align = 'start' | 'middle' | 'end';

export function box(x: number, y: number, width: number, height: number, look?: Look, radius = 6): Box {
  return { kind: 'box', x, y, width, height, radius, ...(look && { look }) };
}

export function circle(x: number, y: number, radius: number, look?: Look): Box {
  return box(x - radius, y - radius, 2 * radius, 2 * radius, look, radius);
}

export function line(points: readonly Point[], look?: Look): Line {
  return { kind: 'line', strokes: [points], ...(look && { look }) };
}

/** A line with a head at its last point. */
export function arrow(points: readonly Point[], look?: Look): Line {
  return { kind: 'line', strokes: [points, headOf(points)], ...(look && { look }) };
}

/** A line between two circles of this radius, from edge to edge. */
export function edge([x1, y1]: Point, [x2, y2]: Point, radius: number, look?: Look): Line {
  const share = radius / Math.hypot(x2 - x1, y2 - y1);
  const [aside, down] = [share * (x2 - x1), share * (y2 - y1)];
  return line(
    [
      [hundredths(x1 + aside), hundredths(y1 + down)],
      [hundredths(x2 - aside), hundredths(y2 - down)],
    ],
    look,
  );
}

/** A text in both languages, or one that is the same in both. */
export function label(x: number, y: number, text: string | Bilingual, align: Align = 'middle', look?: Look): Label {
  return { kind: 'label', x, y, text: typeof text === 'string' ? { ko: text, en: text } : text, align, ...(look && { look }) };
}

/** A box with a text in its middle. */
export function labelledBox(frame: Box, text: string | Bilingual, look?: Look): readonly [Box, Label] {
  return [frame, label(frame.x + frame.width / 2, frame.y + frame.height / 2, text, 'middle', look)];
}

/** A quarter turn or any other bend from one point to another, with the third as the control point (a quadratic curve). */
export function bend([x1, y1]: Point, [x2, y2]: Point, [towardsX, towardsY]: Point, pieces = 16): readonly Point[] {
  return Array.from({ length: pieces + 1 }, (_, step) => {
    const t = step / pieces;
    const between = (from: number, towards: number, to: number): number =>
      hundredths((1 - t) ** 2 * from + 2 * t * (1 - t) * towards + t ** 2 * to);
    return [between(x1, towardsX, x2), between(y1, towardsY, y2)];
  });
}

const HEAD = 5;

function headOf(points: readonly Point[]): readonly Point[] {
  const [[fromX, fromY], [x, y]] = points.slice(-2) as [Point, Point];
  const direction = Math.atan2(y - fromY, x - fromX);
  const barb = (turn: number): Point => [
    hundredths(x - HEAD * Math.cos(direction + turn)),
    hundredths(y - HEAD * Math.sin(direction + turn)),
  ];
  return [barb(0.7), [x, y], barb(-0.7)];
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
