import { vi } from 'vitest';

/** Machines with other things to do take their time. In milliseconds. */
const PATIENCE = 10_000;

/** Waits until what is expected is so, and gives what it gave. */
export function until<Value>(expected: () => Value | Promise<Value>): Promise<Value> {
  return vi.waitFor(expected, { timeout: PATIENCE, interval: 20 });
}
