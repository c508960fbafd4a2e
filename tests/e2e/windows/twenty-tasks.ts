import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Popup } from '../../browser/browser';
import { isLongRun, REPEATS, sample } from '../../sample';
import { until, untilRead } from '../steps/extension/popup';
import { headingOf } from '../steps/page/panel';
import { selectPassage, waitForHighlights } from '../steps/page/passages';
import { actionsOf, countInput, tableOfTasks, type TaskCount } from '../steps/stage/counted-input';
import { clearState, describeFresh } from '../steps/stage/fresh';
import type { Stage } from '../steps/stage/stage';
import { LIST_TASKS } from './tasks/in-list';
import { PAGE_TASKS } from './tasks/in-page';
import { WINDOW_TASKS } from './tasks/in-windows';
import { putManyNotes } from './tasks/many-notes';
import type { Task } from './tasks/task';

const TASKS: readonly Task[] = [...WINDOW_TASKS, ...LIST_TASKS, ...PAGE_TASKS];
/** How many of them `npm test` plays. */
const FEW = 2;

/** Tasks of a reader with three hundred notes, played with mouse and keyboard, and what each of them takes. */
export function twentyTasks(stage: Stage): void {
  describeFresh(stage, 'a reader with many notes', { sampledIn: 'firefox' }, () => {
    const rows: TaskCount[] = [];
    let passage = '';
    let closers: (() => Promise<void>)[] = [];
    beforeAll(async () => {
      const page = await stage.open('desktop');
      passage = await selectPassage(page, headingOf('s6'));
      await page.close();
    });
    beforeEach(async () => {
      await clearState(stage);
      await putManyNotes(stage, passage);
      return async () => {
        for (const close of closers) await close();
        closers = [];
        await stage.closePopup();
      };
    });
    afterAll(() => {
      if (isLongRun) process.stdout.write(`${tableOfTasks(stage.name, rows)}\n`);
    });

    it.each(sample(TASKS, FEW))('can $name in $most actions', REPEATS, async ({ name, most, play }) => {
      const post = await stage.open('desktop');
      await waitForHighlights(post, 1);
      await post.bringToFront();
      const hands = countInput(stage);
      const openNotes = async (): Promise<Page> => {
        const notes = await stage.browser().openExtensionPage('notes.html');
        closers.push(async () => void (notes.isClosed() || (await notes.close())));
        await notes.waitForSelector('#note');
        await untilRead(notes);
        await until(notes, 'every note', () => document.querySelector('.count')?.textContent === '300개');
        await notes.bringToFront();
        return notes;
      };
      const openedPanel = async (): Promise<Popup> => {
        const panel = await stage.browser().waitForSidePanel();
        closers.push(async () => void ((await panel.isOpen()) && (await panel.close())));
        await panel.waitFor('#note');
        await untilRead(panel);
        return panel;
      };
      await play({ stage, hands, post, passage, openNotes, openedPanel });
      rows.push({ name, most, count: hands.count() });
      expect(actionsOf(hands.count())).toBeLessThanOrEqual(most);
    });
  });
}
