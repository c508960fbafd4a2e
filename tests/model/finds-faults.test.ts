// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAULTS } from './faults';
import { play } from './play';
import { REPEATS, sample } from '../sample';

/** So many runs find the faults that show early; a long run (`TECHAND_MODEL_RUNS=1000`) looks for every one. */
const FEW = 20;
const EARLY = [
  'undoing is based on whatever is stored by then',
  'every write is based on whatever is stored by then',
  'the text of a lost race is not stored',
  'text that could not be stored is not saved',
];
const RUNS = Number(process.env['TECHAND_MODEL_RUNS'] ?? FEW);
const looked = Object.entries(FAULTS).filter(([name]) => RUNS > FEW || EARLY.includes(name));

describe('the model finds', () => {
  it.each(sample(looked, 2))('this fault: %s', { ...REPEATS, timeout: 60_000 + RUNS * 2_000 }, async (name, fault) => {
    const found = await fc.check(play(fault), { numRuns: RUNS, seed: 20261129, endOnFailure: true });
    process.stdout.write(`the model, ${name}: found in run ${found.failed ? found.numRuns : 'none'} of ${RUNS}\n`);
    expect(found.failed).toBe(true);
  });
});
