import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { copyParagraph } from '../steps/page/copying';
import { describeFresh } from '../steps/stage/fresh';
import { countMarks, middleOf, openByKey, showMark, waitForCard } from '../steps/page/marks';
import { articleNodes, differencesOf } from '../steps/page/nodes';
import { headingOf } from '../steps/page/panel';
import { addNote, readHighlights, waitForHighlights } from '../steps/page/passages';
import type { Stage } from '../steps/stage/stage';
import { addressOf } from '../steps/stage/web';
import { waitIn } from '../steps/stage/wait-in';
import { REPEATS, sample } from '../../sample';

/** Marks and highlights are painted: not one node of the article knows of them, and what others clear comes back. */
export function paintedMarks(stage: Stage): void {
  describeFresh(stage, 'painted marks', () => {
    let untouched: Page;
    let page: Page;
    beforeAll(async () => {
      untouched = await stage.newPage();
      await untouched.goto(addressOf('desktop', { path: '/1730' }));
      page = await stage.open('desktop');
    });

    const isArticleAsWithout = async (when: string): Promise<void> => {
      expect(differencesOf(await articleNodes(untouched), await articleNodes(page)), when).toEqual([]);
    };

    it('leave every node of the article as it is without the companion, whatever the reader does', async () => {
      expect(await countMarks(page)).toBeGreaterThan(40);
      await isArticleAsWithout('mounted');
      const { x, y } = await middleOf(await showMark(page, 'text2sql'));
      await page.mouse.move(x, y);
      await waitForCard(page, 'Text2SQL');
      await isArticleAsWithout('card open under the pointer');
      await page.mouse.click(x, y);
      await isArticleAsWithout('card pinned');
      await page.keyboard.press('Escape');
      await openByKey(page, 'ryansql');
      await waitForCard(page, 'RYANSQL');
      await isArticleAsWithout('card opened by key');
      await page.keyboard.press('Escape');
      await waitForCard(page, null);
      await isArticleAsWithout('card closed, the focus back in the text');
      const added = await addNote(stage, page, headingOf('s4'), '칠해지는 메모');
      await added.popup.close();
      await waitForHighlights(page, 1);
      await isArticleAsWithout('a highlight created');
    });

    it.each(sample(['text/html', 'text/plain'] as const, 1))(
      'a copied paragraph is, as %s, what it is without the companion',
      REPEATS,
      async (type) => {
        const copied = await copyParagraph(stage, page, type);
        expect(copied.length).toBeGreaterThan(50);
        expect(copied).toBe(await copyParagraph(stage, untouched, type));
      },
    );

    it('disappear and come back with text that a style or a class elsewhere in the page hides and shows', async () => {
      // The browser lets a tab behind another one wait for its timers.
      await page.bringToFront();
      const marks = await countMarks(page);
      const until = (isEvery: boolean) =>
        waitIn(
          page,
          (count, every) => {
            const ranges = [...(CSS.highlights.get('techand-term') ?? [])] as Range[];
            const isShown = ranges.every((range) => range.getClientRects().length > 0);
            return isShown && (every ? ranges.length === count : ranges.length < count);
          },
          marks,
          isEvery,
        );
      const toggle = () => page.evaluate(() => document.documentElement.classList.toggle('fonts-loading'));
      await page.evaluate(() => {
        const style = Object.assign(document.createElement('style'), { textContent: '.fonts-loading .contents_style p { display: none }' });
        document.head.append(style);
      });
      await toggle();
      await until(false);
      await toggle();
      await until(true);
    });

    it('come back at the reader’s next move after another script has cleared the page’s registry', async () => {
      await page.bringToFront();
      const marks = await countMarks(page);
      const passages = await readHighlights(page);
      await page.evaluate(() => CSS.highlights.clear());
      await page.mouse.move(300, 300);
      await page.mouse.move(320, 420);
      await waitIn(page, (count) => CSS.highlights.get('techand-term')?.size === count, marks);
      expect(await readHighlights(page)).toEqual(passages);
      await page.evaluate(() => CSS.highlights.get('techand-term')?.clear());
      await page.evaluate(() => scrollBy({ top: 300, behavior: 'instant' }));
      await waitIn(page, (count) => CSS.highlights.get('techand-term')?.size === count, marks);
    });
  });
}
