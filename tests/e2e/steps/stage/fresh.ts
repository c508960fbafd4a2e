import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Page } from 'puppeteer-core';
import { MOUNTED_TABS_KEY } from '../../../../src/domain/mounted-tabs';
import { WELCOMED_KEY } from '../../../../src/background/first-run';
import { MAINTENANCE_KEY } from '../../../../src/background/maintenance';
import { emptyDatabase, hasRecords } from '../extension/database';
import { askBackground, readAreas, removeFrom } from '../extension/extension-api';
import { readSafetyCopy, removeSafetyCopy } from '../extension/safety-copy';
import { registeredScripts } from '../extension/settings';
import type { BrowserName } from '../../../browser/browser';
import { isLongRun, REPEATS } from '../../../sample';
import type { Stage } from './stage';

/** What is said of a `describe`. */
interface DescribeOptions {
  /**
   * The browser in which `npm test` plays it; `npm run test:long` plays it in the other one. For what does not depend on the
   * browser, as the search in the glossary; what does has tests of its own in both. `null`: neither, because it takes long and
   * unit tests assert most of it; then the long run plays it in both.
   */
  readonly sampledIn: BrowserName | null;
}

/**
 * A `describe` that begins as a fresh installation does (whose first page was closed), without notes, settings, watched marks and a reading position, and
 * leaves no page open: it may run alone, or after any other one. So may each of its tests: what they share is made by its
 * hooks, and what one of them leaves behind is put back by a hook or by itself.
 */
export function describeFresh(stage: Stage, name: string, ...rest: [() => void] | [DescribeOptions, () => void]): void {
  const tests = rest.at(-1) as () => void;
  const { sampledIn } = rest.length === 2 ? rest[0] : { sampledIn: stage.name };
  describeSampled(stage.name, name, { sampledIn }, () => {
    beforeAll(async () => {
      // An earlier describe whose hook failed may have left some.
      await stage.closePages();
      await clearState(stage);
    });
    // Hooks that come after run in the opposite order: this one runs last.
    afterAll(() => stage.closePages());
    tests();
  });
}

/** A `describe` that `npm test` plays in one browser and the long run in the other one: without a stage, or a part of a `describeFresh`. */
export function describeSampled(browser: BrowserName, name: string, { sampledIn }: DescribeOptions, tests: () => void): void {
  const isSampledHere = sampledIn === browser;
  if (isSampledHere || isLongRun) describe(name, isSampledHere ? {} : REPEATS, tests);
}

/** Empties everything the extension stores: database, safety copy, and its two areas of `storage`. */
export async function clearState(stage: Stage): Promise<void> {
  const page = await wakeBackground(stage);
  // A script that raises the off flag is registered besides the settings; the background removes it.
  if ((await registeredScripts(page)).length > 0) await askBackground(page, 'settings/change', { enabled: true });
  await forgetNotes(stage);
  const { local, session } = await readAreas(page);
  await removeFrom(
    page,
    'local',
    Object.keys(local).filter((key) => key !== WELCOMED_KEY),
  );
  await removeFrom(
    page,
    'session',
    Object.keys(session).filter((key) => !OF_THE_BROWSER.has(key)),
  );
  await wakeBackground(stage);
}

/** What the session's area holds of the browser itself: which tabs there are, and when the stores were last looked through. */
const OF_THE_BROWSER = new Set([MOUNTED_TABS_KEY, MAINTENANCE_KEY]);

/**
 * Empties the database and the safety copy, as a fresh installation has them; settings, marks and reading position stay. A background
 * that knew the notes is stopped; where nothing was stored there is none.
 */
export async function forgetNotes(stage: Stage): Promise<void> {
  const page = await wakeBackground(stage);
  if ((await hasRecords(page)) || (await readSafetyCopy(page)) !== '') {
    await stage.browser().stopWorker();
    await removeSafetyCopy(page);
    await emptyDatabase(page);
  }
  const { session } = await readAreas(page);
  await removeFrom(
    page,
    'session',
    Object.keys(session).filter((key) => /^(unsaved:|recoverable$|database-in-doubt$)/.test(key)),
  );
}

/** How long a background may take to answer when it has to start, in milliseconds. */
const STARTS_WITHIN = 15_000;

/** Waits until the background answers, and gives the page that asked. */
async function wakeBackground(stage: Stage): Promise<Page> {
  const page = await stage.backstage();
  const answered = askBackground(page, 'notes/compare').then(() => true);
  if (!(await Promise.race([answered, wait(STARTS_WITHIN, false)]))) throw new Error('the background does not answer');
  return page;
}
