import { describe, expect, it } from 'vitest';
import type { Stage } from '../steps/stage';

/** The last scenario: what all the others left on the consoles. */
export function quiet(stage: Stage): void {
  describe('the consoles', () => {
    it('show no error and no warning of the companion', async () => {
      expect(await stage.complaints()).toEqual([]);
    });
  });
}
