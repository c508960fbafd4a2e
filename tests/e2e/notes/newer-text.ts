import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeFresh, forgetNotes } from '../steps/stage/fresh';
import { readBodies, readStore } from '../steps/extension/database';
import { askAndPress, askBackground, buildWrite } from '../steps/extension/extension-api';
import { press, until, untilRead, untilToast } from '../steps/extension/popup';
import type { Stage } from '../steps/stage/stage';

const BEFORE = '고치기 전의 글';
const NEWER = '그 뒤에 쓴 새 글';
const COPY = '고치기 전의 글, 이쪽';

/** Words that are stored between a window's look at a note and what it does to it then: undoing and settling are writes like any other. */
export function newerText(stage: Stage): void {
  describeFresh(stage, 'a text that was written since', { sampledIn: 'chromium' }, () => {
    let popupPage: Page;
    beforeEach(async () => {
      await forgetNotes(stage);
      popupPage = await stage.extensionPage();
      await untilRead(popupPage);
      await askBackground(popupPage, 'note/write', buildWrite(BEFORE));
      await until(popupPage, 'the note', () => document.querySelectorAll('[data-note]').length === 1);
      await popupPage.bringToFront();
    });
    afterEach(() => stage.closePages());

    /** Adds words in the list's field and waits until the popup says that they are saved. */
    const type = async (words: string): Promise<void> => {
      await press(popupPage, '수정: ');
      await until(popupPage, 'the field', () => document.querySelector('.note-group textarea') === document.activeElement);
      await popupPage.keyboard.type(words);
      await until(popupPage, '저장됨', () => document.querySelector('.note-group .save-text')?.textContent?.startsWith('저장됨') ?? false);
    };
    const edit = async (): Promise<void> => {
      await type(' 그리고 고친 글');
      await press(popupPage, '완료');
      await untilToast(popupPage, '메모를 고쳤어요');
      // What is said goes by itself, but not from below the pointer.
      await popupPage.hover('.toast');
    };
    const writeElsewhere = async (body: string, base: number): Promise<void> => {
      expect(await askBackground(popupPage, 'note/write', buildWrite(body, { base, editor: 'editor-2' }))).toMatchObject({ ok: true });
    };
    const readRevision = async (): Promise<number> => Number((await readStore(popupPage, 'notes'))[0]?.['revision']);
    const readMarked = async () =>
      (await readStore(popupPage, 'notes')).filter(({ conflictOf }) => conflictOf !== null).map(({ body }) => body);
    const undoByToast = () => press(popupPage, '되돌리기');
    const undoByKey = async (): Promise<void> => {
      await popupPage.focus('.export-more');
      await popupPage.keyboard.down('Control');
      await popupPage.keyboard.press('KeyZ');
      await popupPage.keyboard.up('Control');
    };

    it.each([
      ['the toast’s button', undoByToast],
      ['Ctrl+Z', undoByKey],
    ])('stays when an edit is undone by %s: the earlier text becomes a conflict copy', async (_by, undo) => {
      await edit();
      await writeElsewhere(NEWER, await readRevision());
      await undo();
      await untilToast(popupPage, '그 뒤에 쓴 글이 있어서, 고치기 전 글을 옆에 따로 남겼어요');
      expect(await readBodies(popupPage)).toEqual([BEFORE, NEWER].toSorted());
      expect(await readMarked()).toEqual([BEFORE]);
    });

    it('stays in the same window, too, after the field was opened again', async () => {
      await edit();
      await type(' 그 뒤에도');
      await undoByToast();
      await untilToast(popupPage, '그 뒤에 쓴 글이 있어서, 고치기 전 글을 옆에 따로 남겼어요');
      expect(await readBodies(popupPage)).toEqual([BEFORE, `${BEFORE} 그리고 고친 글 그 뒤에도`].toSorted());
      expect(await readMarked()).toEqual([BEFORE]);
    });

    it('makes resolving a conflict fail, and all three texts stay', async () => {
      await writeElsewhere(COPY, 0);
      await until(popupPage, 'both texts', () => document.querySelectorAll('[data-note]').length === 2);
      // Sent to the background before the button is pressed, and before any window knows of it.
      await askAndPress(popupPage, '이 메모로 바꾸기', 'note/write', buildWrite(NEWER, { base: 1, editor: 'editor-3' }));
      await untilToast(popupPage, '그 사이 한쪽이 바뀌었어요. 다시 비교해 주세요.');
      expect(await readBodies(popupPage)).toEqual([COPY, NEWER].toSorted());
      expect(await readMarked()).toEqual([COPY]);
    });
  });
}
