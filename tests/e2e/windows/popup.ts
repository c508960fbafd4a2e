import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import { headingOf, linkTo, waitForCurrent } from '../steps/page/panel';
import { addNote, readHighlights, waitForHighlights } from '../steps/page/passages';
import { press, readField, readList, until, untilRead } from '../steps/extension/popup';
import type { Stage } from '../steps/stage/stage';

/** The real popup: notes are typed, edited, deleted and restored. */
export function popup(stage: Stage): void {
  describeFresh(stage, 'the popup', { sampledIn: 'chromium' }, () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.open('desktop');
    });
    afterEach(() => stage.closePopup());

    const bodies = async (popupPage: Parameters<typeof readList>[0]) => {
      await untilRead(popupPage);
      return (await readList(popupPage)).map(({ body }) => body);
    };

    it('opens on the field, which is called 메모, and says what it sees and how it is called', async () => {
      const popupPage = await stage.popupOver(page);
      await untilRead(popupPage);
      await until(popupPage, 'the caret in the field', () => document.activeElement?.id === 'note');
      expect((await readField(popupPage)).label).toBe('메모');
      const text = await popupPage.evaluate(() => document.body.textContent ?? '');
      expect(text).toContain('세션 7개를 모두 찾았어요');
      expect(text).toContain('이 글에서 사용');
      expect(await popupPage.evaluate(() => document.querySelector('[aria-label="Markdown 내보내기"]')?.textContent)).toBe('내보내기');
      expect(text).toContain('Alt+Shift+K');
      await popupPage.close();
    });

    it('loses nothing when it is closed right after the last key, edits a note, and deletes one with its highlight and takes that back', async () => {
      const first = await stage.popupOver(page);
      await untilRead(first);
      await first.type('#note', '닫기 바로 전까지 적은 글');
      await first.close();
      const second = await stage.popupOver(page);
      // The last keys may not be stored yet; the list gets them later.
      await expect.poll(() => bodies(second)).toEqual(['닫기 바로 전까지 적은 글']);
      await second.close();

      // It is edited in the list.
      const third = await stage.popupOver(page);
      await untilRead(third);
      await press(third, '수정');
      await until(third, 'a field in the list', () => document.activeElement?.closest('.note-group') != null);
      await third.typeHere(', 그리고 더');
      await until(third, 'saved', () => document.querySelector('.note-group .save-text')?.textContent?.startsWith('저장됨') ?? false);
      await press(third, '완료');
      await until(third, 'the note as text', () => document.querySelector('.note-group .note-body') !== null);
      expect(await bodies(third)).toEqual(['닫기 바로 전까지 적은 글, 그리고 더']);
      await third.close();

      // Another one is deleted with its highlight, and that is taken back.
      const { words, popup: writing } = await addNote(stage, page, headingOf('s5'), '지울 메모');
      await writing.close();
      await waitForHighlights(page, 1);
      const popupPage = await stage.popupOver(page);
      await untilRead(popupPage);
      await press(popupPage, '삭제: 지울 메모');
      await waitForHighlights(page, 0);
      expect(await bodies(popupPage)).toEqual(['닫기 바로 전까지 적은 글, 그리고 더']);
      await press(popupPage, '되돌리기');
      await waitForHighlights(page, 1);
      expect(await readHighlights(page)).toEqual([words]);
      expect((await bodies(popupPage)).sort()).toEqual(['닫기 바로 전까지 적은 글, 그리고 더', '지울 메모']);
      await popupPage.close();
    });

    it('begins a note in the section that is being read', async () => {
      await (await linkTo(page, 's5')).click();
      await waitForCurrent(page, headingOf('s5'));
      const popupPage = await stage.popupOver(page);
      await untilRead(popupPage);
      await until(popupPage, 'the section', () => document.querySelector('.section-chooser')?.getAttribute('data-pending') === 'false');
      const section = await popupPage.evaluate(() => document.querySelector<HTMLSelectElement>('.section-chooser')?.value);
      expect(section).toBe('s5');
      await popupPage.close();
    });
  });
}
