import { expect } from 'vitest';
import { FIGURE_MENU } from '../../../../src/background/background';
import { readField, until, untilSaved } from '../../steps/extension/popup';
import { readPainted, spotOf } from '../../steps/page/highlights';
import { readHighlights, untilOpened, waitForHighlights } from '../../steps/page/passages';
import { switchOffAndOn } from '../../steps/stage/counted-input';
import { waitIn } from '../../steps/stage/wait-in';
import type { Task } from './task';

/** What is done in the post. */
export const PAGE_TASKS: readonly Task[] = [
  {
    name: 'highlight three sentences in three colours without leaving the page',
    most: 6,
    play: async ({ hands, post }) => {
      for (const [colour, name, section] of [
        ['yellow', '노랑으로 하이라이트', 's1'],
        ['blue', '파랑으로 하이라이트', 's3'],
        ['pink', '분홍으로 하이라이트', 's5'],
      ] as const) {
        const words = await hands.drag(post, section);
        await hands.clickInBar(post, name);
        await expect.poll(() => readPainted(post, colour)).toEqual([words]);
      }
      expect(await post.evaluate(() => document.visibilityState)).toBe('visible');
      // The one from before, and these three.
      expect(await readHighlights(post)).toHaveLength(4);
    },
  },
  {
    name: 'note a thought on a sentence',
    most: 3,
    play: async ({ hands, post, stage }) => {
      const words = await hands.drag(post, 's2');
      await hands.clickInBar(post, '메모하기');
      const popup = await stage.openedPopup();
      await untilOpened(popup);
      await hands.type(popup, '읽다가 든 생각');
      await untilSaved(popup);
      expect(await readField(popup)).toMatchObject({ quote: words, value: '읽다가 든 생각' });
    },
  },
  {
    name: 'open the note of a highlight',
    most: 1,
    play: async ({ hands, post, stage, passage }) => {
      await hands.clickAt(post, await spotOf(post, passage));
      const popup = await stage.openedPopup();
      await untilOpened(popup);
      expect((await readField(popup)).quote).toBe(passage);
    },
  },
  {
    name: 'note a figure',
    most: 3,
    play: async ({ hands, post, stage }) => {
      const src = await post.$eval('figure:has(figcaption) img', (image) => (image as HTMLImageElement).src);
      await hands.chooseInContextMenu(FIGURE_MENU, src);
      const popup = await stage.openedPopup();
      await untilOpened(popup);
      await hands.type(popup, '발표에 쓰기');
      await untilSaved(popup);
      await until(popup, 'the number of the figure', () => /그림 \d+/.test(document.querySelector('.note-field')?.textContent ?? ''));
    },
  },
  {
    name: 'go from a quote to its passage',
    most: 1,
    play: async ({ hands, post, openNotes, passage }) => {
      const notes = await openNotes();
      await notes.focus('#note-search');
      await notes.keyboard.type(passage.slice(0, 12));
      await notes.waitForSelector('.note-list .quote');
      await hands.click(notes, '.note-list .quote');
      await expect.poll(() => post.evaluate(() => document.visibilityState)).toBe('visible');
      await waitIn(
        post,
        (words) => {
          const range = [...(CSS.highlights.get('techand-note') ?? [])].find((each) => String(each) === words) as Range | undefined;
          const box = range?.getBoundingClientRect();
          return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
        },
        passage,
      );
    },
  },
  {
    name: 'switch the companion off, and on again',
    most: 3,
    play: async ({ hands, post }) => {
      await switchOffAndOn(hands, post);
      await waitForHighlights(post, 1);
    },
  },
];
