import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arrow, box, circle, DRAWING_WIDTH, label, type Drawing } from '../../../../../src/domain/post/drawing';
import type { Language } from '../../../../../src/domain/language';
import { TermDrawing } from '../../../../../src/content/features/glossary/card/term-drawing';
import { jsx } from '../../../../../src/page/elements/jsx-runtime';
import { render } from '../../../../../src/page/elements/render';
import { cardOf } from '../../../../../src/post/cards';
import { LABEL_SIZES, SHOWN_WIDTHS } from '../../../../post/drawn';

const LANGUAGES: readonly Language[] = ['ko', 'en'];

const DRAWING: Drawing = {
  height: 120,
  shapes: [
    box(1, 2, 30, 20, 'filled accent'),
    circle(50, 12, 5),
    arrow(
      [
        [60, 12],
        [80, 12],
        [80, 40],
      ],
      'quiet',
    ),
    label(90, 40, { ko: '질문', en: 'Question' }, 'start', 'quiet'),
    label(90, 60, 'SQL'),
  ],
  alternative: { ko: '질문이 SQL이 된다.', en: 'A question becomes SQL.' },
};

let window: Window;
beforeEach(() => {
  window = new Window();
});
afterEach(async () => {
  await window.happyDOM.close();
});

function show(drawing: Drawing, shown: Language) {
  const container = window.document.createElement('div');
  render(jsx(TermDrawing, { drawing, shown }), container as unknown as HTMLElement);
  return container;
}

describe('a drawing in a card', () => {
  it.each(LANGUAGES)('is one image, named in %s', (language) => {
    const images = show(DRAWING, language).querySelectorAll('[role="img"]');
    expect(images).toHaveLength(1);
    expect(images[0]?.getAttribute('aria-label')).toBe(DRAWING.alternative[language]);
  });

  it('shows its text in the language of the card', () => {
    const wordsIn = (language: Language) => [...show(DRAWING, language).querySelectorAll('text')].map((text) => text.textContent);
    expect(wordsIn('ko')).toEqual(['질문', 'SQL']);
    expect(wordsIn('en')).toEqual(['Question', 'SQL']);
  });

  it('draws every shape at the coordinates of the data', () => {
    const container = show(DRAWING, 'ko');
    expect(container.querySelector('svg')?.getAttribute('viewBox')).toBe(`-.5 -.5 ${DRAWING_WIDTH} 120`);
    const boxes = [...container.querySelectorAll('rect')].map((rect) =>
      ['x', 'y', 'width', 'height', 'rx', 'class'].map((name) => rect.getAttribute(name)),
    );
    expect(boxes).toEqual([
      ['1', '2', '30', '20', '6', 'filled accent'],
      ['45', '7', '10', '10', '5', null],
    ]);
    expect(container.querySelector('path')?.getAttribute('d')).toBe('M60,12,80,12,80,40M83.22,36.18,80,40,76.78,36.18');
    expect(container.querySelector('text')?.getAttribute('text-anchor')).toBe('start');
  });

  it.each(['text2sql', 'container'])('takes no markup from the data of %s', (id) => {
    const drawing = cardOf(id)?.drawing;
    const shapes = drawing?.shapes ?? [];
    const container = show({ height: 120, alternative: DRAWING.alternative, shapes: [...shapes, label(9, 9, '<b>SELECT</b>')] }, 'en');
    expect(container.querySelector('b')).toBeNull();
    expect(container.querySelector('svg')?.childElementCount).toBe(shapes.length + 1);
    expect(container.textContent).toContain('<b>SELECT</b>');
  });
});

describe('the text of a drawing', () => {
  it('are never shown smaller than 11 px nor larger than the text around, in a full and in a narrow card', () => {
    const [inFull = 0, inNarrow = 0, ...others] = LABEL_SIZES;
    expect(others).toEqual([]);
    for (const [size, width] of [
      [inFull, SHOWN_WIDTHS.full],
      [inNarrow, SHOWN_WIDTHS.narrow],
      [inNarrow, SHOWN_WIDTHS.full],
    ] as const) {
      expect(size * (width / DRAWING_WIDTH)).toBeGreaterThanOrEqual(11);
      expect(size * (width / DRAWING_WIDTH)).toBeLessThan(14);
    }
  });
});
