import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import { look, press, readField, readList, until, untilRead, untilSaved, type PopupPage } from '../steps/extension/popup';
import type { Stage } from '../steps/stage/stage';

/** Hangul is composed undisturbed while another window writes. */
export function composition(stage: Stage): void {
  describeFresh(stage, 'composing Hangul in the popup', () => {
    let page: Page;
    let other: Page;
    beforeAll(async () => {
      page = await stage.open('desktop');
      other = await stage.extensionPage();
      await untilRead(other);
      await other.bringToFront();
      await other.type('#note', '다른 창의 메모');
      await untilSaved(other);
    });

    it('goes on while another window changes another note, and the same note: all is saved, the other text as a conflict copy', async () => {
      const popupPage = await stage.popupOver(page);
      await untilRead(popupPage);
      await until(popupPage, 'the caret in the field', () => document.activeElement?.id === 'note');
      const input = await stage.browser().composer(popupPage);
      await input.step('ㅎ');
      await changeNote(other, '다른 창의 메모, 고침 하나');
      await until(popupPage, 'the change of the other window', () => document.body.textContent?.includes('고침 하나') ?? false);
      await input.step('하');
      await input.step('한');
      await changeNote(other, '다른 창의 메모, 고침 둘');
      await until(popupPage, 'the second change', () => document.body.textContent?.includes('고침 둘') ?? false);
      await input.step('한ㄱ');
      await input.step('한그');
      await input.step('한글');
      await input.commit('한글');
      await untilSaved(popupPage);
      expect((await readField(popupPage)).value).toBe('한글');
      await popupPage.close();

      const again = await stage.popupOver(page);
      await untilRead(again);
      expect((await readList(again)).map(({ body }) => body).sort()).toEqual(['다른 창의 메모, 고침 둘', '한글']);
      await again.close();

      // Another window changes the same note; the other text becomes a marked conflict copy.
      const editing = await stage.popupOver(page);
      await untilRead(editing);
      await press(editing, '수정: 한글');
      await until(editing, 'a field in the list', () => document.activeElement?.closest('.note-group') != null);
      // A tab that nobody looks at reads what others wrote when its timers have their turn.
      await until(other, 'the note as it is stored', () => document.querySelector('button[aria-label="수정: 한글"]') !== null);
      await pressUnseen(other, '수정: 한글');
      await until(other, 'a field in the other list', () => document.querySelector('.note-group textarea') !== null);
      const row = await stage.browser().composer(editing);
      await row.step('ㅈ');
      await row.step('조');
      await changeNote(other, '다른 창이 고친 글', '.note-group textarea');
      await until(other, 'saved', () => document.querySelector('.note-group .save-text')?.textContent?.startsWith('저장됨') ?? false);
      await row.step('좋');
      await row.step('좋ㄷ');
      await row.step('좋다');
      expect(await readRowField(editing)).toBe('한글좋다');
      await row.commit('좋다');
      await until(editing, 'saved', () => document.querySelector('.note-group .save-text')?.textContent?.startsWith('저장됨') ?? false);
      expect(await readRowField(editing)).toBe('한글좋다');
      await editing.close();

      const last = await stage.popupOver(page);
      await untilRead(last);
      const bodies = (await readList(last)).map(({ body }) => body);
      expect(bodies).toEqual(expect.arrayContaining(['다른 창이 고친 글', '한글좋다']));
      await until(last, 'the mark', () => document.querySelectorAll('.conflict').length === 1);
      await last.close();
    });
  });
}

/** Types in a window that is not in front: its field gets the value and an event as from a key. */
function changeNote(page: Page, text: string, selector = '#note'): Promise<void> {
  return page.evaluate(
    (value, wanted) => {
      const field = document.querySelector<HTMLTextAreaElement>(wanted);
      if (!field) throw new Error('no field');
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, data: value }));
    },
    text,
    selector,
  );
}

/** The text in the field of the row that is edited. */
function readRowField(popupPage: PopupPage): Promise<string | undefined> {
  return look(popupPage, () => document.querySelector<HTMLTextAreaElement>('.note-group textarea')?.value);
}

/** Presses a button of a window that is not in front, which no pointer reaches. */
function pressUnseen(page: Page, name: string): Promise<void> {
  return page.evaluate((wanted) => {
    document.querySelector<HTMLButtonElement>(`button[aria-label="${wanted}"]`)?.click();
  }, name);
}
