import { rm } from 'node:fs/promises';
import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { leave, look, readField, readList, until, untilRead, untilSaved } from '../../steps/extension/popup';
import { readNotes } from '../../steps/extension/exported';
import { openedNotesPage } from '../../steps/extension/side-panel';
import { readBadge } from '../../steps/extension/extension-api';
import { headingOf, SESSION_IDS } from '../../steps/page/panel';
import { newTabFrom } from '../../steps/stage/new-tab';
import { MANY } from './many-notes';
import type { Task } from './task';

/** What leads from one window to another. */
export const WINDOW_TASKS: readonly Task[] = [
  {
    name: `find a note among ${MANY.count} by a word`,
    most: 3,
    play: async ({ hands, post }) => {
      const popup = await hands.toolbar(post);
      await untilRead(popup);
      await hands.click(popup, '#note-search');
      await hands.type(popup, MANY.word);
      await until(popup, 'one note', () => document.querySelectorAll('.note-list [data-note]').length === 1);
      expect((await readList(popup)).map(({ body }) => body)).toEqual([MANY.found]);
    },
  },
  {
    name: 'read the notes beside the post, from session to session',
    most: 2 + SESSION_IDS.length,
    play: async ({ hands, post, openedPanel }) => {
      const popup = await hands.toolbar(post);
      await untilRead(popup);
      await leave({ ...popup, click: (selector) => hands.click(popup, selector) }, '[data-open="side-panel"]');
      const panel = await openedPanel();
      await post.bringToFront();
      for (const session of SESSION_IDS) {
        await hands.key(post, 'j');
        const read = () => panel.evaluate(() => document.querySelector('[aria-current="location"] h3')?.textContent ?? '');
        await expect.poll(read).toContain(headingOf(session).slice(-6));
        const place = () =>
          panel.evaluate(() => {
            const box = document.querySelector('[aria-current="location"] h3')?.getBoundingClientRect();
            return box === undefined
              ? 'nowhere'
              : box.top <= -1
                ? `above ${box.top} ${innerHeight} ${scrollY}`
                : box.bottom > innerHeight
                  ? `below ${box.top} ${innerHeight} ${scrollY}`
                  : 'in sight';
          });
        await expect.poll(place).toBe('in sight');
      }
    },
  },
  {
    name: 'have all notes on one page, down to the last',
    most: 3,
    play: async ({ hands, post, stage }) => {
      const popup = await hands.toolbar(post);
      await untilRead(popup);
      await leave({ ...popup, click: (selector) => hands.click(popup, selector) }, '[data-open="notes-page"]');
      const notes = await openedNotesPage(stage);
      await until(notes, 'the number of notes', () => document.querySelector('.count')?.textContent === '300개');
      // Out of the field, which has the caret and in which the key would stay.
      await notes.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await hands.key(notes, 'End');
      const last = () => look(notes, () => [...document.querySelectorAll('.note-body')].at(-1)?.textContent ?? '');
      await expect.poll(last).toBe(MANY.newest);
      await notes.close();
    },
  },
  {
    name: 'begin a note in the popup and write on beside the post',
    most: 4,
    play: async ({ hands, post, openedPanel }) => {
      const popup = await hands.toolbar(post);
      await untilRead(popup);
      await until(popup, 'the caret in the field', () => document.activeElement?.id === 'note');
      await hands.type(popup, '반쯤 적은');
      await leave({ ...popup, click: (selector) => hands.click(popup, selector) }, '[data-open="side-panel"]');
      const panel = await openedPanel();
      await until(panel, 'the note in the field', () => document.querySelector<HTMLTextAreaElement>('#note')?.value === '반쯤 적은');
      await hands.type(panel, ' 메모');
      await untilSaved(panel);
      expect((await readField(panel)).value).toBe('반쯤 적은 메모');
    },
  },
  {
    name: 'export all notes',
    most: 2,
    play: async ({ hands, post, stage }) => {
      const popup = await hands.toolbar(post);
      await untilRead(popup);
      await hands.press(popup, 'Markdown 내보내기');
      const path = await stage.browser().waitForDownload(/^techand-.*\.md$/);
      expect(readNotes(await readFile(path, 'utf8'))).toHaveLength(MANY.count);
      await rm(path);
    },
  },
  {
    name: 'have no number on the toolbar button any more',
    most: 3,
    play: async ({ hands, post, stage }) => {
      const back = await stage.backstage();
      const badge = async () => (await readBadge(back, '*://tech.kakaoenterprise.com/173*')).text;
      await expect.poll(badge).toBe('300');
      const popup = await hands.toolbar(post);
      await untilRead(popup);
      const pressed = { ...popup, click: (selector: string) => hands.click(popup, selector) };
      const address = stage.browser().extensionUrl('options.html');
      const options = await newTabFrom(stage, () => leave(pressed, '[aria-label="설정"]'), address);
      await options.waitForSelector('#toolbar [role="switch"]:not(:disabled)');
      await hands.click(options, '#toolbar [role="switch"]');
      await expect.poll(badge).toBe('');
      await options.close();
    },
  },
];
