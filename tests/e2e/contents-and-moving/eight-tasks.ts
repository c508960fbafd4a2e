import { afterAll, beforeEach, expect, it } from 'vitest';
import { isLongRun, REPEATS, sample } from '../../sample';
import { READING_TASKS } from './tasks/reading-tasks';
import { actionsOf, countInput, tableOfTasks, type TaskCount } from '../steps/stage/counted-input';
import { clearState, describeFresh } from '../steps/stage/fresh';
import type { Stage } from '../steps/stage/stage';

/** How many of them `npm test` plays. */
const FEW = 2;

/** Tasks of somebody who reads the post, played with mouse and keyboard, and what each of them takes. */
export function eightTasks(stage: Stage): void {
  describeFresh(stage, 'a reader of the post', { sampledIn: 'chromium' }, () => {
    const rows: TaskCount[] = [];
    beforeEach(async () => {
      await clearState(stage);
      return () => stage.closePages();
    });
    afterAll(() => {
      if (isLongRun) process.stdout.write(`${tableOfTasks(stage.name, rows)}\n`);
    });

    it.each(sample(READING_TASKS, FEW))('can $name in $most actions', REPEATS, async ({ name, most, play }) => {
      const post = await stage.open('desktop');
      await post.bringToFront();
      const hands = countInput(stage);
      await play({ stage, hands, post });
      rows.push({ name, most, count: hands.count() });
      expect(actionsOf(hands.count())).toBeLessThanOrEqual(most);
    });
  });
}
