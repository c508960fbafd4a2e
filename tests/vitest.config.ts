import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { BrowserName } from './browser/find-browser';
import { isLongRun } from './sample.ts';
import { LongestFirst } from './sequencer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser of the end-to-end project that runs. */
    readonly browserName: BrowserName;
  }
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** JSX as the extension is built with (wxt.config.ts); style sheets with their text, since shadow roots import it. */
const shared = {
  root: ROOT,
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
};

/** Vitest leaves a core free otherwise: on a machine of two, files would be run one by one. */
const EVERY_CORE = '100%';

/** What only repeats, in unit and end-to-end tests alike. */
const tags = [{ name: 'repeats', description: 'A sample in `npm test`, in full in `npm run test:long`; see tests/sample.ts.' }];

/** Tests of plain functions. All others leave something behind that goes on: what is mounted listens, what is stored is copied. */
const OF_FUNCTIONS = ['tests/{architecture,domain,messaging,schema,scripts,storage}/**/*.test.ts'];

/** Three kinds of tests: without a build, on the files of the build, and through the build in real browsers. */
export default defineConfig({
  root: ROOT,
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...shared,
        test: {
          ...plain('unit'),
          // A worker reads the modules once for all its files: to load them anew for each takes longer than most tests.
          isolate: false,
          include: OF_FUNCTIONS,
        },
      },
      {
        ...shared,
        test: {
          ...plain('unit-isolated'),
          // A fresh set of globals and modules a file without a fresh process: half the work of the other pools.
          pool: 'vmThreads',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/build/**', 'tests/e2e/**', ...OF_FUNCTIONS],
          css: { include: [/.+/] },
        },
      },
      {
        ...shared,
        test: { name: 'build', root: ROOT, environment: 'node', maxWorkers: EVERY_CORE, include: ['tests/build/*.test.ts'] },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});

/** What needs neither a build nor a browser. */
function plain(name: string) {
  return {
    name,
    root: ROOT,
    environment: 'node' as const,
    maxWorkers: EVERY_CORE,
    // Properties run hundreds of cases, on machines with other things to do.
    testTimeout: isLongRun ? 900_000 : 30_000,
    tags,
  };
}

/**
 * The tests through one browser, a project each; every file launches the browser once for itself. Two files at a time: most
 * of a file's time is waiting for its browser, and a third one on two cores makes steps late that a reader does in a moment.
 */
function endToEnd(browserName: BrowserName) {
  return {
    ...shared,
    test: {
      name: browserName,
      root: ROOT,
      environment: 'node' as const,
      include: ['tests/e2e/*.test.ts'],
      provide: { browserName },
      maxWorkers: 2,
      // After the unit tests, which take as many workers as there are cores.
      sequence: { groupOrder: 1 },
      testTimeout: 60_000,
      hookTimeout: 60_000,
      expect: { poll: { timeout: 15_000 } },
      tags,
      // A retry would hide what only sometimes fails.
      retry: 0,
    },
  };
}
