import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Popup } from '../../browser/browser';
import { findViolations } from '../steps/accessibility/axe';
import { look, leave, press, readList, until, untilRead, untilSaved } from '../steps/extension/popup';
import { notesPages, openedNotesPage, openSidePanel } from '../steps/extension/side-panel';
import { describeFresh } from '../steps/stage/fresh';
import type { Stage } from '../steps/stage/stage';

/** Browsers let the timers of a window that is not in front wait. */
const UNSEEN_MS = 15_000;

/** Popup, side panel and notes page open at once. */
export function threeWindows(stage: Stage): void {
  describeFresh(stage, 'three windows at once', { sampledIn: 'firefox' }, () => {
    let post: Page;
    let panel: Popup;
    let notes: Page;
    beforeAll(async () => {
      post = await stage.open('desktop');
      panel = await openSidePanel(stage, post);
    });
    afterAll(async () => {
      if (panel !== undefined && (await panel.isOpen())) await panel.close();
      await notes?.close();
    });

    it('have the same notes, also while one is composed, and speak of the post beside them', async () => {
      // The notes page opens from the side panel in one press, on the view and with the notes of it.
      await panel.type('#note', '먼저 적은 메모 #함께');
      await untilSaved(panel);
      await press(panel, '새 메모');
      await panel.type('#note-search', '#함');
      await until(panel, 'what was found', () => document.querySelector('.note-list mark') !== null);
      await panel.click('[data-open="notes-page"]');
      notes = await openedNotesPage(stage);
      expect(await notes.evaluate(() => document.querySelector<HTMLInputElement>('#note-search')?.value)).toBe('#함');
      expect((await readList(notes)).map(({ body }) => body)).toEqual(['먼저 적은 메모 #함께']);
      expect(await findViolations(notes)).toEqual({ ours: [], ofPage: [] });
      for (const each of [notes, panel]) await look(each, clearSearch);

      // The notes page speaks of the tab of the post beside it.
      await until(notes, 'the post', () => document.querySelector('.page-line')?.textContent?.includes('모두 찾았어요') ?? false);

      // What is composed in one is shown in the others, which say that it is being written, and none of them moves.
      await notes.bringToFront();
      await notes.focus('#note');
      const composer = await stage.browser().composer(notes);
      const before = await panel.evaluate(() => scrollY);
      await composer.step('ㅎ');
      await composer.step('하');
      await composer.step('한');
      await until(
        panel,
        'the note that is being written',
        () =>
          [...document.querySelectorAll('.note')].some(
            ({ textContent }) => textContent?.includes('한') === true && textContent.includes('다른 창에서 적는 중'),
          ),
        UNSEEN_MS,
      );
      // Another note comes from the panel in the midst of the syllable.
      await panel.type('#note', '옆에서 적은 메모');
      await until(
        notes,
        'the note of the panel',
        () => [...document.querySelectorAll('.note')].some(({ textContent }) => textContent?.includes('옆에서 적은 메모')),
        UNSEEN_MS,
      );
      await composer.commit('한글');
      expect(await notes.evaluate(() => document.querySelector<HTMLTextAreaElement>('#note')?.value)).toBe('한글');
      await untilSaved(notes);
      await press(notes, '새 메모');
      await until(
        panel,
        'the whole word, not being written any more',
        () =>
          [...document.querySelectorAll('.note')].some(
            ({ textContent }) => textContent?.includes('한글') === true && !textContent.includes('다른 창'),
          ),
        UNSEEN_MS,
      );
      expect(await panel.evaluate(() => scrollY)).toBe(before);
      expect(await panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('#note')?.value)).toBe('옆에서 적은 메모');

      // The popup is for a new note, and lists what the others have.
      const popup = await stage.popupOver(post);
      await untilRead(popup);
      expect(await popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('#note')?.value)).toBe('');
      expect((await readList(popup)).map(({ body }) => body).toSorted()).toEqual(['먼저 적은 메모 #함께', '옆에서 적은 메모', '한글']);

      // What is composed in it is left alone by what both others write meanwhile, and stays where it is.
      await until(popup, 'the caret in the field', () => document.activeElement?.id === 'note');
      const place = () => popup.evaluate(() => [scrollY, document.querySelector('#note')?.getBoundingClientRect().top]);
      const stood = await place();
      const inPopup = await stage.browser().composer(popup);
      await inPopup.step('ㅈ');
      await inPopup.step('조');
      await look(panel, writeUnseen, '옆에서 고친 메모');
      await until(
        popup,
        'what the panel wrote',
        () => document.querySelector('.note-list')?.textContent?.includes('옆에서 고친 메모') ?? false,
      );
      await inPopup.step('좋');
      await look(notes, writeUnseen, '탭에서 적은 메모');
      await until(
        popup,
        'what the page wrote',
        () => document.querySelector('.note-list')?.textContent?.includes('탭에서 적은 메모') ?? false,
      );
      await inPopup.step('좋ㄷ');
      await inPopup.commit('좋다');
      await untilSaved(popup);
      expect(await popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('#note')?.value)).toBe('좋다');
      expect(await place()).toEqual(stood);
      for (const each of [panel, notes])
        await until(each, 'the word', () => document.querySelector('.note-list')?.textContent?.includes('좋다') ?? false, UNSEEN_MS);
      await leave(popup, '[data-open="notes-page"]');
      expect(await notesPages(stage)).toHaveLength(1);

      // The notes page offers to open the post where it is closed.
      await notes.bringToFront();
      await post.close();
      await until(
        notes,
        'that the post is not open',
        () => document.querySelector('.page-line')?.textContent === '이 창에는 글이 열려 있지 않아요글 열기',
      );
    });
  });
}

/** Types in a window that is not in front, without taking the focus from the one that is. */
function writeUnseen(text: string): void {
  const field = document.querySelector<HTMLTextAreaElement>('#note');
  if (!field) throw new Error('no field');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
}

function clearSearch(): void {
  const field = document.querySelector<HTMLInputElement>('#note-search');
  if (!field) return;
  field.value = '';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
