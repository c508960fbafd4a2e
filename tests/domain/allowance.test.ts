import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAllowance } from '../../src/domain/allowance';

const TERMS = { share: 0.01, savings: 50, longestWait: 60_000 };

describe('an allowance', () => {
  it('lets the first turns follow at once, and makes the later ones wait', () => {
    const allowance = createAllowance(TERMS);
    const waits = [0, 1, 2, 3, 4, 5, 6].map((turn) => {
      const wait = allowance.waitAt(turn);
      allowance.spend(turn, 12);
      return wait > 0;
    });
    expect(waits).toEqual([false, false, false, false, false, true, true]);
  });

  it('is whole again after a rest, and no more than that', () => {
    const allowance = createAllowance(TERMS);
    allowance.spend(0, 100);
    expect(allowance.waitAt(0)).toBe(5000);
    expect(allowance.waitAt(1_000_000)).toBe(0);
    allowance.spend(1_000_000, 51);
    expect(allowance.waitAt(1_000_000)).toBeGreaterThan(0);
  });

  it('keeps work that waits as told within the share, whatever each turn costs', () => {
    const costs = fc.array(fc.double({ min: 0.1, max: 400, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(costs, (each) => {
        const allowance = createAllowance(TERMS);
        let [now, spent] = [0, 0];
        for (const cost of each) {
          now += allowance.waitAt(now);
          // The last turn may overdraw: the time it takes is earned afterwards.
          expect(spent).toBeLessThanOrEqual(TERMS.savings + now * TERMS.share + Math.max(...each));
          allowance.spend(now, cost);
          spent += cost;
          now += cost;
        }
      }),
    );
  });
});
