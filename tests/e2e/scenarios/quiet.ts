import { describe, expect, it } from 'vitest';
import type { Stage } from '../steps/stage';

/** What all the scenarios before it left on the consoles. */
export function quiet(stage: Stage): void {
  describe('the consoles', () => {
    it('show no error and no warning of the companion', async () => {
      expect(await stage.complaints()).toEqual([]);
    });
  });
}
