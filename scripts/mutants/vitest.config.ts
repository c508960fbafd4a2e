import { defineConfig } from 'vitest/config';

/** Folders of tests, as `scripts/mutants.ts` names them for the part of the code that is broken. */
const folders = (process.env['TECHAND_MUTANTS_TESTS'] ?? '').split(',');

/** The unit tests of one part alone, in one project: StrykerJS asks for no more. */
export default defineConfig({
  test: {
    environment: 'node',
    include: folders.map((folder) => `${folder}/**/*.test.ts`),
    // A mutant may make a loop endless.
    testTimeout: 60_000,
    tags: [{ name: 'repeats', description: 'A sample here.' }],
  },
});
