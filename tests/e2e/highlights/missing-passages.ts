import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import type { QuoteTarget } from '../../../src/domain/quotes/selectors';
import type { Popup } from '../../browser/popup';
import { describeFresh } from '../steps/stage/fresh';
import { readStore } from '../steps/extension/database';
import { headingOf } from '../steps/page/panel';
import { addNote, readHighlights, selectPassage, waitForHighlights } from '../steps/page/passages';
import { press, readList, until, untilRead, untilToast } from '../steps/extension/popup';
import type { Stage } from '../steps/stage/stage';

/** A passage that was edited away is not shown elsewhere; its note still has the quote, and can be attached again. */
export function missingPassages(stage: Stage): void {
  describeFresh(stage, 'a note whose passage was edited away', { sampledIn: 'chromium' }, () => {
    let page: Page;
    let popup: Popup;
    let gone = '';
    let found = '';
    beforeAll(async () => {
      page = await stage.open('desktop');
      const first = await addNote(stage, page, headingOf('s3'), '사라질 문장에 단 메모');
      gone = first.words;
      await first.popup.close();
      const second = await addNote(stage, page, headingOf('s5'), '남을 문장에 단 메모');
      found = second.words;
      await second.popup.close();
      const edits = gone.split(' ').map((word): [string, string] => [word, '다른말']);
      await stage.visit(page, 'desktop', { edits });
      popup = await stage.popupOver(page);
      await untilRead(popup);
    });

    it('says so, can be listed alone, and is attached to a selection or to the text at its old position, which can be undone', async () => {
      await until(
        popup,
        'that it was not found',
        () => document.querySelectorAll('.note-tail')[1]?.textContent?.includes('구절을 찾지 못함') ?? false,
      );
      expect((await readList(popup)).map(({ quote }) => quote)).toEqual([gone, found]);
      expect(await popup.evaluate(() => document.body.textContent?.match(/구절을 찾지 못함/g)?.length)).toBe(1);
      await waitForHighlights(page, 1);
      expect(await readHighlights(page)).toEqual([found]);

      // It can be listed alone.
      await popup.evaluate(() => {
        const menu = document.querySelector<HTMLSelectElement>('.listing-choice:has([value="missing"])');
        if (menu === null) throw new Error('missing passages cannot be chosen');
        menu.value = 'missing';
        menu.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await until(popup, 'one note', () => document.querySelectorAll('[data-note]').length === 1);
      expect((await readList(popup)).map(({ quote }) => quote)).toEqual([gone]);
      await press(popup, '모두 보기');
      await until(popup, 'both notes', () => document.querySelectorAll('[data-note]').length === 2);

      // Attaching it asks for a selection first; undone, it goes back to what it quoted.
      await press(popup, '다시 붙이기');
      await until(
        popup,
        'what to do first',
        () => document.querySelector('.toast')?.textContent?.startsWith('글에서 붙일 문장을 먼저 선택한 뒤') ?? false,
      );
      await popup.close();
      const words = await selectPassage(page, headingOf('s6'));
      popup = await stage.popupOver(page);
      await untilRead(popup);
      await press(popup, '다시 붙이기');
      await until(
        popup,
        'that it is attached',
        () => document.querySelector('.toast')?.textContent?.startsWith('선택한 문장에 다시 붙였어요') ?? false,
      );
      await waitForHighlights(page, 2);
      expect(await readHighlights(page)).toEqual([found, words].sort());
      expect((await readList(popup)).map(({ quote }) => quote)).toEqual([found, words]);
      await press(popup, '되돌리기');
      await waitForHighlights(page, 1);
      await until(
        popup,
        'the first passage again',
        () => document.querySelector('.toast')?.textContent?.startsWith('고치기 전으로 되돌렸어요') ?? false,
      );
      expect((await readList(popup)).map(({ quote }) => quote)).toEqual([gone, found]);
      await popup.close();

      // It is attached to the text at its old position, with a toast and an undo as anywhere else.
      const [start] = await readStarts(gone);
      await stage.visit(page, 'desktop', { edits: [[gone, '이 자리에는 전혀 다른 문장이 새로 들어왔습니다.']] });
      await page.bringToFront();
      const there = await selectPassage(page, headingOf('s3'));
      popup = await stage.popupOver(page);
      await untilRead(popup);
      await press(popup, '다시 붙이기');
      await untilToast(popup, '선택한 문장에 다시 붙였어요');
      await waitForHighlights(page, 2);
      expect(await readHighlights(page)).toEqual([found, there].sort());
      await press(popup, '되돌리기');
      await untilToast(popup, '고치기 전으로 되돌렸어요');
      await waitForHighlights(page, 1);
      expect((await readList(popup)).map(({ quote }) => quote)).toEqual([gone, found]);
      await press(popup, '다시 붙이기');
      await waitForHighlights(page, 2);
      await popup.close();
      expect(await readStarts(there)).toEqual([start]);
    });

    /** The sections of the notes of a quote, as they are stored. */
    async function readStarts(quote: string): Promise<number[]> {
      const popupPage = await stage.backstage();
      const targets = (await readStore(popupPage, 'notes')).map(({ target }) => target as QuoteTarget);
      return targets.filter(({ quote: { exact } }) => exact === quote).map(({ position }) => position.start);
    }
  });
}
