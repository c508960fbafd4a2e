// @vitest-environment happy-dom
import fc from 'fast-check';
import { it } from 'vitest';
import { play } from './play';
import { REPEATS, times } from '../sample';

/** For a longer run still: `TECHAND_MODEL_RUNS=5000`; another seed each time: `TECHAND_MODEL_SEED=$RANDOM`. */
const RUNS = Number(process.env['TECHAND_MODEL_RUNS'] ?? times(150, 10));
const SEED = Number(process.env['TECHAND_MODEL_SEED'] ?? 20261129);

it('no text is lost, whatever three windows, a page and a failing browser do', { ...REPEATS, timeout: 60_000 + RUNS * 2_000 }, async () => {
  await fc.assert(play(), { numRuns: RUNS, seed: SEED });
});
