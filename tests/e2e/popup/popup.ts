import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import { headingOf, linkTo, waitForCurrent } from '../steps/page/panel';
import { addNote, readHighlights, waitForHighlights } from '../steps/page/passages';
import { press, readField, readList, until, untilRead } from '../steps/extension/popup';
import type { Stage } from '../steps/stage/stage';

/** The real popup: what is typed is kept, edited, deleted and taken back. */
export function popup(stage: Stage): void {
  describeFresh(stage, 'the popup', () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.open('desktop');
    });
    afterEach(() => stage.closePopup());

    const bodies = async (desk: Parameters<typeof readList>[0]) => {
      await untilRead(desk);
      return (await readList(desk)).map(({ body }) => body);
    };

    it('opens on the field, which is called 메모, and says what it sees and how it is called', async () => {
      const desk = await stage.popupOver(page);
      await untilRead(desk);
      await until(desk, 'the caret in the field', () => document.activeElement?.id === 'note');
      expect((await readField(desk)).label).toBe('메모');
      const text = await desk.evaluate(() => document.body.textContent ?? '');
      expect(text).toContain('세션 7개를 모두 찾았어요');
      expect(text).toContain('이 글에서 켜기');
      expect(text).toContain('Markdown 내보내기');
      expect(text).toContain('Alt+Shift+K');
      await desk.close();
    });

    it('loses nothing when it is closed right after the last key', async () => {
      const first = await stage.popupOver(page);
      await untilRead(first);
      await first.type('#note', '닫기 바로 전까지 적은 글');
      await first.close();
      const second = await stage.popupOver(page);
      // The last keys may still be on their way to the database; the list hears of them.
      await expect.poll(() => bodies(second)).toEqual(['닫기 바로 전까지 적은 글']);
      await second.close();
    });

    it('edits a note where it stands in the list', async () => {
      const desk = await stage.popupOver(page);
      await untilRead(desk);
      await press(desk, '수정');
      await until(desk, 'a field in the list', () => document.activeElement?.closest('.note-group') != null);
      await desk.typeHere(', 그리고 더');
      await until(desk, 'saved', () => document.querySelector('.note-group .save-text')?.textContent?.startsWith('저장됨') ?? false);
      await press(desk, '완료');
      await until(desk, 'the note as text', () => document.querySelector('.note-group .note-body') !== null);
      expect(await bodies(desk)).toEqual(['닫기 바로 전까지 적은 글, 그리고 더']);
      await desk.close();
    });

    it('deletes a note with its highlight and takes that back', async () => {
      const { words, popup: writing } = await addNote(stage, page, headingOf('s5'), '지울 메모');
      await writing.close();
      await waitForHighlights(page, 1);
      const desk = await stage.popupOver(page);
      await untilRead(desk);
      await press(desk, '삭제: 지울 메모');
      await waitForHighlights(page, 0);
      expect(await bodies(desk)).toEqual(['닫기 바로 전까지 적은 글, 그리고 더']);
      await press(desk, '되돌리기');
      await waitForHighlights(page, 1);
      expect(await readHighlights(page)).toEqual([words]);
      expect((await bodies(desk)).sort()).toEqual(['닫기 바로 전까지 적은 글, 그리고 더', '지울 메모']);
      await desk.close();
    });

    it('begins a note in the section that is being read', async () => {
      await (await linkTo(page, 's5')).click();
      await waitForCurrent(page, headingOf('s5'));
      const desk = await stage.popupOver(page);
      await untilRead(desk);
      await until(desk, 'the section', () => document.querySelector('.section-chooser')?.getAttribute('data-pending') === 'false');
      const section = await desk.evaluate(() => document.querySelector<HTMLSelectElement>('.section-chooser')?.value);
      expect(section).toBe('s5');
      await desk.close();
    });
  });
}
