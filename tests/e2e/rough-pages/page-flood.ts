import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { describeFresh, forgetNotes } from '../steps/stage/fresh';
import { readBodies } from '../steps/extension/database';
import { askBackground, buildWrite } from '../steps/extension/extension-api';
import { untilRead, untilSaved } from '../steps/extension/popup';
import { REPEATS, times } from '../../sample';
import { askForMany, floodFromIsolatedWorld } from '../steps/extension/isolated-world';
import type { Stage } from '../steps/stage/stage';

const PASSAGES = 1_000;
const LETTERS = times(50_000_000, 500_000);
const ITEMS = times(12_000_000, 100_000);
const OURS = '그사이에 쓴 메모';

/** Within this time a popup that was asked for is open, in milliseconds. */
const SOON_MS = 500;

/** What a page's process may send without end: the reader's writing goes first, and is not held up. */
export function pageFlood(stage: Stage): void {
  describeFresh(stage, 'a page that asks for too much', { sampledIn: 'chromium' }, () => {
    let popupPage: Page;
    beforeEach(async () => {
      await forgetNotes(stage);
      popupPage = await stage.extensionPage();
      await stage.open('desktop');
      await untilRead(popupPage);
      await popupPage.bringToFront();
      return closeOpenedPopup;
    });

    /** The background may have opened a popup for a highlight; left open, it would be closed by the next press on the icon. */
    const closeOpenedPopup = async (): Promise<void> => {
      const popup = await stage
        .browser()
        .waitForPopup(SOON_MS)
        .catch(() => null);
      await popup?.close();
    };

    it(`${PASSAGES} passages at once: a tab has its share, a note is saved meanwhile`, async () => {
      const flood = floodFromIsolatedWorld(
        popupPage,
        'highlight/create',
        { post: '173', section: 's1', target: targetOf('한 구절'), colour: 'yellow', opens: true },
        PASSAGES,
      );
      await popupPage.type('#note', OURS);
      await untilSaved(popupPage);
      expect(await readBodies(popupPage)).toContain(OURS);
      const replies = await flood;
      expect(replies).toHaveLength(PASSAGES);
      expect(replies.filter(({ ok, failure }) => !ok && failure !== 'busy')).toEqual([]);
      expect(replies.filter(({ ok }) => ok).length).toBeGreaterThan(0);
      expect(replies.filter(({ failure }) => failure === 'busy').length).toBeGreaterThan(0);
    });

    it('a list of far too many terms: refused by its size, too', REPEATS, async () => {
      const asked = askForMany(popupPage, ITEMS);
      await popupPage.type('#note', OURS);
      await untilSaved(popupPage);
      expect(await readBodies(popupPage)).toEqual([OURS]);
      expect(await asked).toEqual({ ok: false, failure: 'malformed' });
    });

    it('a passage of millions of characters: refused by its size, a note is saved meanwhile', REPEATS, async () => {
      const flood = floodFromIsolatedWorld(
        popupPage,
        'highlight/create',
        { post: '173', section: 's1', target: targetOf('x'), colour: 'yellow', opens: true },
        1,
        LETTERS,
      );
      await popupPage.type('#note', OURS);
      await untilSaved(popupPage);
      expect(await readBodies(popupPage)).toEqual([OURS]);
      expect(await flood).toEqual([{ ok: false, failure: 'malformed' }]);
      expect(await askBackground(popupPage, 'note/write', buildWrite(OURS, { editor: 'editor-2' }))).toMatchObject({ ok: true });
    });
  });
}

function targetOf(exact: string): object {
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start: 0, end: 1 },
  };
}
