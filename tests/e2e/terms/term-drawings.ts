import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { TERM_CARDS } from '../../../src/post/cards';
import type { TermCard } from '../../../src/domain/post/glossary';
import { describeFresh } from '../steps/stage/fresh';
import { CARD, middleOf, showMark, waitForCard } from '../steps/page/marks';
import { REPEATS, sample } from '../../sample';
import type { Stage } from '../steps/stage/stage';

const DRAWN = TERM_CARDS.filter(({ drawing }) => drawing !== undefined);

/** The pictures of cards as they are drawn with the browser's own face, in full width and in the narrowest card. */
export function termDrawings(stage: Stage): void {
  for (const [variant, width, sampledIn] of [
    ['desktop', 1280, 'chromium'],
    ['mobile', 312, 'firefox'],
  ] as const) {
    describeFresh(stage, `drawings in cards of the ${variant} page`, { sampledIn }, () => {
      let page: Page;
      beforeAll(async () => {
        page = await stage.open(variant, { width });
      });

      it.each(sample(DRAWN, 3).map((card) => [card.id, card] as const))(
        'that of %s is named, fits, and has no word below 11 px',
        REPEATS,
        async (id, card) => {
          const drawn = await open(page, card);
          expect(drawn.name, id).toBe(card.drawing?.alternative.ko);
          expect(drawn.smallestWord).toBeGreaterThanOrEqual(11);
          expect(drawn.wordsOutside).toEqual([]);
          expect(drawn.scrollsAside).toBe(false);
        },
      );
    });
  }
}

async function open(page: Page, { id, name }: TermCard) {
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await waitForCard(page, null);
  const { x, y } = await middleOf(await showMark(page, id));
  await page.mouse.move(x, y);
  await waitForCard(page, name.ko);
  return page.$eval(CARD, (card) => {
    const svg = card.querySelector('svg[role="img"]');
    if (!(svg instanceof SVGSVGElement)) throw new Error('no drawing');
    const { x: left, width } = svg.viewBox.baseVal;
    const scale = svg.getBoundingClientRect().width / width;
    const words = [...svg.querySelectorAll('text')];
    // In the drawing's own units: in Firefox the client rectangle of SVG text is up to a pixel wider than its letters.
    const isOutside = (word: SVGTextElement): boolean => {
      const box = word.getBBox();
      return box.x < left - 0.5 || box.x + box.width > left + width + 0.5;
    };
    return {
      name: svg.getAttribute('aria-label'),
      smallestWord: Math.min(...words.map((word) => Number.parseFloat(getComputedStyle(word).fontSize) * scale)),
      wordsOutside: words.filter(isOutside).map(({ textContent }) => textContent),
      scrollsAside: card.scrollWidth > card.clientWidth,
    };
  });
}
