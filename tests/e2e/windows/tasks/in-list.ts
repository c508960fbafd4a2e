import { expect } from 'vitest';
import type { Page } from 'puppeteer-core';
import { readList, until, untilToast } from '../../steps/extension/popup';
import { idOf, MANY } from './many-notes';
import type { Task } from './task';

const row = (at: number): string => `[data-note="${idOf(at)}"]`;
const more = (at: number): string => `${row(at)} [data-action="more"]`;

/** Looks for a note, so that its row is in sight; part of getting there, not of what is counted. */
async function find(notes: Page, words: string): Promise<void> {
  await notes.focus('#note-search');
  await notes.keyboard.type(words);
  await lists(notes, 1);
  await notes.waitForSelector('.note-list [data-note]');
}

/** Waits until so many notes are listed, by the number above the list. */
async function lists(notes: Page, count: number): Promise<void> {
  const shown = () => notes.$eval('.count', ({ textContent }) => Number(/\d+/.exec(textContent ?? '')?.[0]));
  await expect.poll(shown).toBe(count);
}

async function bodies(notes: Page): Promise<string[]> {
  return (await readList(notes)).map(({ body }) => body);
}

/** What is done with the notes of the list. */
export const LIST_TASKS: readonly Task[] = [
  {
    name: 'find a note by its initials and write on in it, by keys alone',
    most: 5,
    play: async ({ hands, openNotes }) => {
      const notes = await openNotes();
      await hands.key(notes, 'f', 'Control');
      await hands.type(notes, 'ㄷㄷㅊㄹ');
      await expect.poll(() => bodies(notes)).toEqual([MANY.found]);
      await hands.key(notes, 'Enter');
      await notes.waitForSelector('.note-list textarea:focus');
      await hands.key(notes, 'End', 'Control');
      await hands.type(notes, ' 이어서');
      await until(notes, 'saved', () => document.querySelector('.note-group .save-text')?.textContent?.startsWith('저장됨') ?? false);
      expect(await notes.$eval('.note-list textarea', (field) => (field as HTMLTextAreaElement).value)).toBe(`${MANY.found} 이어서`);
    },
  },
  {
    name: 'see the notes with a tag',
    most: 2,
    play: async ({ hands, openNotes }) => {
      const notes = await openNotes();
      await hands.choose(notes, 'select[aria-label="태그로 골라 보기"]', MANY.tag);
      await expect.poll(() => bodies(notes)).toEqual([MANY.found]);
    },
  },
  {
    name: 'see the notes of a section',
    most: 2,
    play: async ({ hands, openNotes }) => {
      const notes = await openNotes();
      await hands.choose(notes, 'select[aria-label="섹션으로 골라 보기"]', 's2');
      await expect.poll(async () => [...new Set((await readList(notes)).map(({ section }) => section))]).toHaveLength(1);
      expect(await bodies(notes)).toContain(MANY.found);
    },
  },
  {
    name: 'see which passages the page does not have any more',
    most: 2,
    play: async ({ hands, openNotes }) => {
      const notes = await openNotes();
      await notes.waitForSelector('select[aria-label="종류로 골라 보기"] option[value="missing"]');
      await hands.choose(notes, 'select[aria-label="종류로 골라 보기"]', 'missing');
      await expect.poll(() => bodies(notes)).toEqual([MANY.missing]);
    },
  },
  {
    name: 'see what was noted last',
    most: 2,
    play: async ({ hands, openNotes }) => {
      const notes = await openNotes();
      await hands.choose(notes, 'select[aria-label="순서"]', 'newest');
      await expect.poll(async () => (await bodies(notes))[0]).toBe(MANY.newest);
    },
  },
  {
    name: 'give a highlight another colour',
    most: 2,
    play: async ({ hands, openNotes, passage }) => {
      const notes = await openNotes();
      await find(notes, passage.slice(0, 12));
      await hands.click(notes, more(2));
      await hands.press(notes, '분홍');
      await notes.waitForSelector(`${row(2)} .quote[data-colour="pink"]`);
    },
  },
  {
    name: 'copy a note as Markdown',
    most: 2,
    play: async ({ hands, openNotes }) => {
      const notes = await openNotes();
      await find(notes, MANY.word);
      await hands.click(notes, more(1));
      await hands.press(notes, 'Markdown으로 복사');
      await untilToast(notes, '복사했어요');
    },
  },
  {
    name: 'copy the link to a passage',
    most: 2,
    play: async ({ hands, openNotes, passage }) => {
      const notes = await openNotes();
      await find(notes, passage.slice(0, 12));
      await hands.click(notes, more(2));
      await hands.press(notes, '구절 링크 복사');
      await untilToast(notes, '링크를 복사했어요');
    },
  },
  {
    name: 'move a note to another section',
    most: 4,
    play: async ({ hands, openNotes }) => {
      const notes = await openNotes();
      await find(notes, MANY.word);
      await hands.click(notes, more(1));
      await hands.choose(notes, `${row(1)} .row-move select`, 's6');
      await hands.press(notes, '옮기기');
      await untilToast(notes, '다른 섹션으로 옮겼어요');
      await notes.waitForSelector(`section:has(#notes-s6) ${row(1)}`);
    },
  },
  {
    name: 'delete a note, and have it back',
    most: 2,
    play: async ({ hands, openNotes }) => {
      const notes = await openNotes();
      await find(notes, MANY.word);
      await hands.click(notes, `${row(1)} [data-action="remove"]`);
      await until(notes, 'no note', () => document.querySelector('.note-list [data-note]') === null);
      await hands.click(notes, '.toast button');
      await notes.waitForSelector(row(1));
    },
  },
  {
    name: 'restore a note from the trash',
    most: 3,
    play: async ({ hands, openNotes }) => {
      const notes = await openNotes();
      await hands.press(notes, '휴지통');
      await notes.waitForSelector('.trash-list');
      await hands.click(notes, `[data-trashed="${idOf(7)}"] [data-action="restore"]`);
      await untilToast(notes, '메모를 되살렸어요');
      await hands.press(notes, '메모 목록');
      await lists(notes, MANY.count + 1);
    },
  },
  {
    name: 'decide between two texts of a note',
    most: 2,
    play: async ({ hands, openNotes }) => {
      const notes = await openNotes();
      await find(notes, MANY.edited);
      await hands.press(notes, '비교');
      await until(notes, 'what differs', () => document.querySelectorAll('.note-list .note-body mark').length > 0);
      expect(await notes.$eval('.other-text', ({ textContent }) => textContent)).toContain(MANY.editedElsewhere);
      await hands.press(notes, '이 메모로 바꾸기');
      await untilToast(notes, '이 메모만 남겼어요');
      await until(notes, 'one note without a conflict', () => document.querySelector('.note-list .conflict') === null);
    },
  },
];
