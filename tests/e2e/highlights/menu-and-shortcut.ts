import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { HIGHLIGHT_MENU } from '../../../src/background/background';
import { happenInTab, type OwnWindowEvent } from '../steps/extension/browser-keys';
import { describeFresh } from '../steps/stage/fresh';
import { headingOf, PANEL } from '../steps/page/panel';
import { readHighlights, selectPassage, untilOpened, waitForHighlights } from '../steps/page/passages';
import { readField } from '../steps/extension/popup';
import type { Stage } from '../steps/stage/stage';

/** Creating highlights by the context menu and by shortcuts. */
export function menuAndShortcut(stage: Stage): void {
  describeFresh(stage, 'context menu and shortcut', () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.open('desktop');
    });

    it.each<[string, OwnWindowEvent, 's2' | 's5']>([
      ['the context menu’s entry', { kind: 'menu', id: HIGHLIGHT_MENU }, 's2'],
      ['the shortcut of a new note', { kind: 'command', name: 'new-note' }, 's5'],
    ])('%s creates a highlight of the selection and opens the popup on it', async (_, event, section) => {
      await page.bringToFront();
      const { length: before } = await readHighlights(page);
      const words = await selectPassage(page, headingOf(section));
      await happenInTab(stage, event);
      const popup = await stage.openedPopup();
      await untilOpened(popup);
      expect((await readField(popup)).quote).toBe(words);
      await popup.close();
      await waitForHighlights(page, before + 1);
      expect(await readHighlights(page)).toContain(words);
    });

    it('the shortcut of the contents closes and opens the panel', async () => {
      const isShown = () => page.$eval(PANEL, (nav) => nav.getClientRects().length > 0);
      const becomes = (shown: boolean) => expect.poll(isShown).toBe(shown);
      await page.bringToFront();
      expect(await isShown()).toBe(true);
      await happenInTab(stage, { kind: 'command', name: 'toggle-contents' });
      await becomes(false);
      await happenInTab(stage, { kind: 'command', name: 'toggle-contents' });
      await becomes(true);
    });
  });
}
