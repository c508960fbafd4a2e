import { describe, expect, it } from 'vitest';
import type { Drawing, Label, Line } from '../../src/domain/post/drawing';
import type { Language } from '../../src/domain/language';
import { cardOf, TERM_CARDS } from '../../src/post/cards';
import { areaAround, areaOfDrawing, areaOfLabel, crosses, isWithin, overlap, piecesOf, strokesOf } from './drawn';

const DRAWN = [
  'text2sql',
  'denoising',
  'odqa',
  'littlebird',
  'arc',
  'cache',
  'virtual-dom',
  'state-management',
  'micro-frontends',
  'container',
];

const LANGUAGES: readonly Language[] = ['ko', 'en'];

/** A head ends this far before what it points at, so that the two do not run into each other. */
const GAP = { least: 2, most: 5 };

/** Heads that point along something instead of at it: a window that slides, time that passes. */
const POINTING_NOWHERE: Readonly<Record<string, number>> = { littlebird: 1, arc: 1 };

describe('the drawings', () => {
  it('are in the cards of ten terms and in no other', () => {
    expect(
      TERM_CARDS.filter(({ drawing }) => drawing !== undefined)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...DRAWN].sort());
  });

  it('are not changed on the way to the page', () => {
    for (const id of DRAWN) expect(JSON.parse(JSON.stringify(cardOf(id)?.drawing))).toEqual(cardOf(id)?.drawing);
  });
});

describe.each(DRAWN)('the drawing of %s', (id) => {
  const drawing = cardOf(id)?.drawing as Drawing;
  const { shapes, alternative } = drawing;
  const labels = shapes.filter((shape): shape is Label => shape.kind === 'label');
  const room = areaOfDrawing(drawing);

  it('is small', () => {
    expect(drawing.height).toBeGreaterThanOrEqual(110);
    expect(drawing.height).toBeLessThanOrEqual(152);
  });

  it('has every label in both languages', () => {
    expect(labels.length).toBeGreaterThanOrEqual(5);
    for (const { text } of labels) {
      expect(text.ko).toMatch(/^\S.*$/u);
      expect(text.en).toMatch(/^\S.*$/u);
      expect(text.en).not.toMatch(/[가-힣]/u);
      // What differs between the languages is Korean in Korean.
      if (text.ko !== text.en) expect(text.ko).toMatch(/[가-힣]/u);
    }
  });

  it('is described in one or two sentences in both languages', () => {
    const sentences = (text: string): number => text.split(/(?<=\.)\s+/u).length;
    expect(alternative.ko).toMatch(/[가-힣].*다\.$/u);
    expect(alternative.en).toMatch(/^[A-Z][^가-힣]*\.$/u);
    for (const language of LANGUAGES) {
      expect(sentences(alternative[language])).toBeLessThanOrEqual(2);
      expect(alternative[language].length).toBeGreaterThan(40);
    }
  });

  it('has every line within its frame', () => {
    const points = shapes.flatMap((shape) => piecesOf(shape).flat());
    expect(points.length).toBeGreaterThan(0);
    expect(points.filter((point) => !isWithin(areaAround(point, 0), room))).toEqual([]);
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    const texts = labels.map((label) => ({ text: label.text[language], area: areaOfLabel(label, language) }));

    it('has room for every text', () => {
      expect(texts.filter(({ area }) => !isWithin(area, room))).toEqual([]);
    });

    it('has no two texts over each other', () => {
      expect(
        texts.flatMap((one, index) =>
          texts
            .slice(index + 1)
            .filter(({ area }) => overlap(one.area, area))
            .map(({ text }) => [one.text, text]),
        ),
      ).toEqual([]);
    });

    it('has no text that touches a line, so that a text in a box fits into it', () => {
      const pieces = shapes.flatMap(piecesOf);
      expect(texts.filter(({ area }) => pieces.some((piece) => crosses(piece, area)))).toEqual([]);
    });
  });

  it('has arrows that end just before what they point at', () => {
    const others = (arrow: Line) => shapes.filter((shape) => shape !== arrow && shape.kind !== 'label').flatMap(piecesOf);
    const arrows = shapes.filter((shape): shape is Line => shape.kind === 'line' && shape.strokes.length > 1);
    const ends = arrows.map((arrow) => {
      const near = (distance: number) =>
        others(arrow).some((piece) => crosses(piece, areaAround(arrow.strokes[0]?.at(-1) ?? [0, 0], distance)));
      return { arrow: strokesOf(arrow)[0], touches: near(GAP.least), arrives: near(GAP.most) };
    });
    expect(ends.filter(({ touches }) => touches)).toEqual([]);
    expect(ends.filter(({ arrives }) => !arrives)).toHaveLength(POINTING_NOWHERE[id] ?? 0);
  });
});
