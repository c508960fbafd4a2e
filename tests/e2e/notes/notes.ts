import { expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import { headingOf } from '../steps/page/panel';
import {
  addNote,
  pressAddNote,
  readHighlights,
  readWholePage,
  selectPassage,
  untilOpened,
  waitForHighlights,
} from '../steps/page/passages';
import { readField, readList, untilRead, untilSaved } from '../steps/extension/popup';
import type { Stage } from '../steps/stage/stage';

const FIRST = '벽을 넘은 방법이 궁금하다 zq1';
const SECOND = '한 줄에서 다음 줄까지 zq2';

/** A highlight is created with a note, and both are there again: after a reload, a restart, on the mobile page. */
export function notes(stage: Stage): void {
  describeFresh(stage, 'a note on a passage', () => {
    it('is created at the selection, and is there after a reload, on the mobile page and after a restart; the page gets none of its text', async () => {
      let page = await stage.open('desktop');
      // The popup quotes the selection, with the caret in the note.
      const sentence = await selectPassage(page, headingOf('s3'));
      expect(sentence.length).toBeGreaterThan(20);
      await pressAddNote(page);
      const popup = await stage.openedPopup();
      await untilOpened(popup);
      expect(await readField(popup)).toMatchObject({ label: '메모', quote: sentence, hasCaret: true, value: '' });
      await popup.typeHere(FIRST);
      await untilSaved(popup);
      expect((await readField(popup)).value).toBe(FIRST);
      await popup.close();

      // It has a highlight on just these words.
      await waitForHighlights(page, 1);
      expect(await readHighlights(page)).toEqual([sentence]);

      // A second one goes across a line break.
      const added = await addNote(stage, page, headingOf('s1'), SECOND, 'across-break');
      const acrossBreak = added.words;
      const { quote } = await readField(added.popup);
      expect(quote?.split('\n')).toHaveLength(2);
      expect(quote?.replace('\n', '')).toBe(acrossBreak);
      await added.popup.close();
      await waitForHighlights(page, 2);

      // Highlighted again after a reload.
      await stage.visit(page, 'desktop');
      await waitForHighlights(page, 2);
      expect(await readHighlights(page)).toEqual([sentence, acrossBreak].sort());

      // Highlighted on the mobile page at the same words.
      await stage.visit(page, 'mobile');
      await waitForHighlights(page, 2);
      expect(await readHighlights(page)).toEqual([sentence, acrossBreak].sort());

      // The page gets nothing of what was written.
      const whole = await readWholePage(page);
      expect(whole).toContain('세션 이동');
      expect([FIRST, SECOND, 'zq1', 'zq2'].filter((text) => whole.includes(text))).toEqual([]);

      // There again after the browser was closed and opened.
      await stage.restart();
      page = await stage.open('desktop');
      await waitForHighlights(page, 2);
      expect(await readHighlights(page)).toEqual([sentence, acrossBreak].sort());
      const again = await stage.popupOver(page);
      await untilRead(again);
      expect((await readList(again)).map(({ section, body }) => [section, body])).toEqual([
        [expect.stringContaining('RYANSQL'), SECOND],
        [expect.stringContaining('오픈도메인'), FIRST],
      ]);
      await again.close();
    });
  });
}
