import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** JSX as the extension is built with (wxt.config.ts); style sheets with their text, since shadow roots import it. */
const shared = {
  root: ROOT,
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
};

/** Three kinds of tests: without a build, on the files of the build, and through the build in real browsers. */
export default defineConfig({
  root: ROOT,
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          // Properties run hundreds of cases, on machines with other things to do.
          testTimeout: 30_000,
          root: ROOT,
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/build/**', 'tests/e2e/**'],
          css: { include: [/.+/] },
        },
      },
      {
        ...shared,
        test: { name: 'build', root: ROOT, environment: 'node', include: ['tests/build/*.test.ts'] },
      },
      {
        ...shared,
        test: {
          name: 'e2e',
          root: ROOT,
          environment: 'node',
          include: ['tests/e2e/*.test.ts'],
          // One file a browser, both at once: most of their time is waiting for pages to come to rest.
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
          // A retry would hide what only sometimes fails.
          retry: 0,
        },
      },
    ],
  },
});
