import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { ARTICLE, copySelection, selectArticle } from '../steps/page/copying';
import { describeFresh } from '../steps/stage/fresh';
import { differencesOf, readNodes } from '../steps/page/nodes';
import { countMarks } from '../steps/page/marks';
import { setSwitch } from '../steps/extension/popup';
import { waitForState, type Stage } from '../steps/stage/stage';
import { addressOf } from '../steps/stage/web';
import { waitIn } from '../steps/stage/wait-in';

/** What the companion does to the page can be neither read nor copied, and is gone when it is off. */
export function pageLeftAsFound(stage: Stage): void {
  describeFresh(stage, 'the page is left as found', { sampledIn: 'chromium' }, () => {
    let untouched: Page;
    let page: Page;
    beforeAll(async () => {
      // The same bytes at an address the companion has no part in.
      untouched = await stage.newPage();
      await untouched.goto(addressOf('desktop', { path: '/1730' }));
      page = await stage.open('desktop');
    });

    const textOf = (from: Page) => from.$eval(ARTICLE, ({ textContent }) => textContent);

    it('mounted: the article’s text is what it was', async () => {
      expect(await countMarks(page)).toBeGreaterThan(40);
      expect(await textOf(page)).toBe(await textOf(untouched));
    });

    it('mounted: the selected article says what it said', async () => {
      expect(await selectArticle(page)).toBe(await selectArticle(untouched));
    });

    it('mounted: the article copied to the clipboard is what it was', async () => {
      await selectArticle(page);
      await selectArticle(untouched);
      const copied = await copySelection(stage, page);
      expect(copied.length).toBeGreaterThan(5000);
      expect(copied).toBe(await copySelection(stage, untouched));
    });

    it('mounted: print shows nothing of the companion', async (context) => {
      if (stage.name === 'firefox') context.skip('the driver cannot set the medium of Firefox');
      await page.emulateMediaType('print');
      const shown = await page.evaluate(() => ({
        hosts: [...document.querySelectorAll('techand-companion')].filter((host) => getComputedStyle(host).display !== 'none').length,
        line: getComputedStyle(document.body, '::highlight(techand-term)').textDecorationLine,
      }));
      await page.emulateMediaType('screen');
      expect(shown).toEqual({ hosts: 0, line: 'none' });
    });

    it('switched off and on: the reader’s selection stays, and while it is off nothing of it is left', async () => {
      const selected = await selectAcrossMarks(page);
      expect(selected.length).toBeGreaterThan(50);
      const popup = await stage.popupOver(page);
      await setSwitch(popup, false);
      await waitIn(page, () => document.documentElement.dataset['techand'] === undefined);
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(selected);
      await setSwitch(popup, true);
      await waitForState(page);
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(selected);
      await setSwitch(popup, false);
      await waitIn(page, () => document.documentElement.dataset['techand'] === undefined);
      // Every node is as it was, the bounds of text nodes too.
      expect(differencesOf(await readNodes(untouched), await readNodes(page))).toEqual([]);
      expect(await page.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length), 'highlights and style sheets').toBe(0);
      await setSwitch(popup, true);
      await waitForState(page);
      await popup.close();
    });
  });
}

/** Selects from the middle of one mark to the middle of a later one. */
function selectAcrossMarks(page: Page): Promise<string> {
  return page.evaluate(() => {
    const marks = [...(CSS.highlights.get('techand-term') ?? [])] as Range[];
    const [first, , , last] = marks.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    const selection = getSelection();
    if (!first || !last || !selection) throw new Error('too few marks');
    selection.setBaseAndExtent(first.startContainer, first.startOffset + 1, last.startContainer, last.startOffset + 1);
    return selection.toString();
  });
}
