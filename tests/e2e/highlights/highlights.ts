import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { happenInTab } from '../steps/extension/browser-keys';
import { describeFresh, describeSampled } from '../steps/stage/fresh';
import { collapseSelection, readPointed, spotOf } from '../steps/page/highlights';
import { letPass } from '../steps/extension/let-pass';
import { headingOf } from '../steps/page/panel';
import { addNote, readHighlights, readWholePage, untilOpened, waitForHighlights } from '../steps/page/passages';
import { readField } from '../steps/extension/popup';
import type { Stage } from '../steps/stage/stage';
import { addressOf } from '../steps/stage/web';

const NOTE = '여기서 더 알아볼 것 zq7';
/** Long enough for a popup that should not come. */
const NO_POPUP_MS = 1200;

/** A highlight is painted on its words, and opens its note when it is pressed. */
export function highlights(stage: Stage): void {
  describeFresh(stage, 'a highlight', () => {
    let page: Page;
    let words = '';
    beforeAll(async () => {
      page = await stage.open('desktop');
      const added = await addNote(stage, page, headingOf('s3'), NOTE);
      words = added.words;
      await added.popup.close();
      await waitForHighlights(page, 1);
      await collapseSelection(page);
    });

    /** The post as it is, where a test before this one has left another page. */
    const showPost = async (): Promise<void> => {
      if (page.url() !== addressOf('desktop')) await stage.visit(page, 'desktop');
      await waitForHighlights(page, 1);
      await page.bringToFront();
      await collapseSelection(page);
    };
    const opens = async (): Promise<string | null | undefined> => {
      const popup = await stage.openedPopup();
      await untilOpened(popup);
      const { quote } = await readField(popup);
      await popup.close();
      return quote;
    };
    const opensNothing = () => expect(stage.browser().waitForPopup(NO_POPUP_MS)).rejects.toThrow();

    it('shows below the pointer that it can be pressed, and only there', async () => {
      await showPost();
      const spot = await spotOf(page, words);
      await page.mouse.move(spot.x, spot.y);
      await expect.poll(() => readPointed(page)).toEqual([words]);
      await page.mouse.move(3, 300);
      await expect.poll(() => readPointed(page)).toEqual([]);
    });

    it('opens its note when it is pressed', async () => {
      await showPost();
      const spot = await spotOf(page, words);
      await page.mouse.click(spot.x, spot.y);
      expect(await opens()).toBe(words);
    });

    it('opens its note by the shortcut, the caret in it', async () => {
      await showPost();
      await spotOf(page, words);
      await page.evaluate(() => {
        const [range] = CSS.highlights.get('techand-note') ?? [];
        if (range) getSelection()?.collapse(range.startContainer, range.startOffset + 2);
      });
      await happenInTab(stage, { kind: 'command', name: 'new-note' });
      expect(await opens()).toBe(words);
      await collapseSelection(page);
    });

    it('opens nothing where a script presses it, a word in it is selected, or the press ends a selection', async () => {
      await showPost();
      const spot = await spotOf(page, words);
      await page.evaluate(({ x, y }) => {
        document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: x, clientY: y, detail: 1 }));
      }, spot);
      await page.mouse.click(spot.x, spot.y, { count: 2 });
      expect((await page.evaluate(() => getSelection()?.toString() ?? '')).length).toBeGreaterThan(0);
      await page.mouse.click(spot.x, spot.y);
      await opensNothing();
      await collapseSelection(page);
    });

    it('opens nothing where a link in it is pressed', async () => {
      await showPost();
      await page.evaluate(() => {
        const [range] = CSS.highlights.get('techand-note') ?? [];
        const block = range?.startContainer.parentElement?.closest('p');
        const link = document.createElement('a');
        link.href = '#elsewhere';
        block?.replaceWith(link);
        if (block) link.append(block);
      });
      await waitForHighlights(page, 1);
      const spot = await spotOf(page, words);
      await page.mouse.click(spot.x, spot.y);
      await opensNothing();
      await page.evaluate(() => {
        const link = document.querySelector('a[href="#elsewhere"]');
        link?.replaceWith(...link.childNodes);
        history.replaceState(null, '', location.pathname + location.search);
      });
    });

    describeSampled(stage.name, 'in other texts', { sampledIn: 'chromium' }, () => {
      it('is on the same words after a reload, on the mobile page and in decomposed text', async () => {
        for (const variant of ['desktop', 'mobile', 'nfd', 'headings-all-h3']) {
          await stage.visit(page, variant);
          await waitForHighlights(page, 1);
          expect(
            (await readHighlights(page)).map((text) => text.normalize('NFC')),
            variant,
          ).toEqual([words]);
        }
      });

      it('is on the right words of an edited article', async () => {
        const [first = '', second = '', ...rest] = words.split(' ');
        await stage.visit(page, 'desktop', { edits: [[`${first} ${second}`, `${first} 아주 ${second}`]] });
        await waitForHighlights(page, 1);
        expect(await readHighlights(page)).toEqual([[first, '아주', second, ...rest].join(' ')]);
      });

      it('is not painted where its sentence is gone', async () => {
        const gone = words.split(' ').map((word): [string, string] => [word, '다른말']);
        await stage.visit(page, 'desktop', { edits: gone });
        await letPass(1200, 'long enough for the background to look for edited words');
        expect(await readHighlights(page)).toEqual([]);
      });
    });

    it('gives the page nothing of its note', async () => {
      await stage.visit(page, 'desktop');
      await waitForHighlights(page, 1);
      const whole = await readWholePage(page);
      expect(whole).toContain('세션 이동');
      expect(whole).not.toContain('zq7');
      expect(whole).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    });
  });
}
