import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import { askBackground, buildWrite } from '../steps/extension/extension-api';
import { manyPassages } from '../steps/extension/many-notes';
import { readHighlights, waitForHighlights } from '../steps/page/passages';
import { silence } from '../steps/extension/silence';
import type { Stage } from '../steps/stage/stage';

/** A tab that answers nothing holds up nobody but itself. */
export function silentTab(stage: Stage): void {
  describeFresh(stage, 'a tab that does not answer', { sampledIn: 'firefox' }, () => {
    let silent: Page;
    let page: Page;
    let popupPage: Page;
    beforeAll(async () => {
      // By the other scheme: Firefox may give tabs of one site one process, in which all would be silent.
      silent = await stage.open('desktop', { scheme: 'http' });
      page = await stage.open('desktop');
      popupPage = await stage.backstage();
    });

    it('does not delay highlights in other tabs, and shows them when it answers again', async () => {
      const passages = await manyPassages(page, 3);
      const { ended } = await silence(stage, silent);
      for (const [at, exact] of passages.entries()) {
        await createHighlight(exact, at);
        await waitForHighlights(page, at + 1);
      }
      expect(await readHighlights(page)).toEqual(passages.toSorted());
      await ended();
      await waitForHighlights(silent, passages.length);
      expect(await readHighlights(silent)).toEqual(passages.toSorted());
    });

    /** As another window of the extension does. */
    async function createHighlight(exact: string, at: number): Promise<void> {
      const target = {
        quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
        position: { type: 'TextPositionSelector', start: at, end: at + 1 },
      };
      const write = buildWrite('그동안 쓴 메모', { target, id: `${at}7777777-1111-4111-8111-111111111111`, editor: `editor-${at}` });
      expect(await askBackground(popupPage, 'note/write', write)).toMatchObject({ ok: true });
    }
  });
}
