import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { cardOf } from '../../../src/post/cards';
import { OUTLINE } from '../../../src/post/outline';
import { readBars } from '../steps/page/bars';
import { exportNotes } from '../steps/extension/exported';
import { describeFresh } from '../steps/stage/fresh';
import { middleOf, showMark, waitForCard } from '../steps/page/marks';
import { headingOf, readPanel, textsOf } from '../steps/page/panel';
import { addNote, readHighlights, waitForHighlights } from '../steps/page/passages';
import type { Stage } from '../steps/stage/stage';
import { leaveOut } from '../../left-out';
import { NO_MATERIAL } from '../../material';
import { hasRealPost, REAL } from '../steps/stage/web';

/** Everything on the real post. It is not part of the project: it is read from a folder beside it, or the test is left out. */
export function realPost(stage: Stage): void {
  if (!hasRealPost) {
    leaveOut('on the real post', NO_MATERIAL);
    return;
  }
  describeFresh(stage, 'on the real post', () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.open(REAL);
    });

    it('eighteen entries are in order under their parents', async () => {
      const entries = (await readPanel(page)) ?? [];
      expect(textsOf(entries)).toEqual(OUTLINE.map(({ text }) => text));
      expect(entries.map(({ children }) => children.length)).toEqual([0, 4, 1, 2, 2, 0]);
      expect(entries[2]?.children[0]?.children).toHaveLength(3);
    });

    it('seven bars are inserted', async () => {
      expect(await readBars(page)).toHaveLength(7);
    });

    it.each(['text2sql', 'micro-frontends'])('a card opens on %s', async (id) => {
      await page.mouse.move(4, 4);
      const { x, y } = await middleOf(await showMark(page, id));
      await page.mouse.move(x, y);
      await waitForCard(page, cardOf(id)?.definition.ko ?? 'no card');
      await page.keyboard.press('Escape');
    });
  });

  describeFresh(stage, 'a note on the real post', { sampledIn: 'chromium' }, () => {
    it('is written, is there after a restart, and is exported', async () => {
      let page = await stage.open(REAL);
      const added = await addNote(stage, page, headingOf('s3'), '진짜 글에 적은 메모');
      const { words } = added;
      await added.popup.close();
      await stage.restart();
      page = await stage.open(REAL);
      await waitForHighlights(page, 1);
      expect(await readHighlights(page)).toEqual([words]);
      const popup = await stage.popupOver(page);
      const { notes } = await exportNotes(stage, popup);
      expect(notes).toMatchObject([{ heading: headingOf('s3'), quote: words, body: '진짜 글에 적은 메모' }]);
      await popup.close();
    });
  });
}
