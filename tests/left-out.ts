import { it } from 'vitest';

/** Stands in for tests that cannot run here; the runner lists it with its reason. */
export function leaveOut(name: string, reason: string): void {
  it(name, ({ skip }) => skip(reason));
}
