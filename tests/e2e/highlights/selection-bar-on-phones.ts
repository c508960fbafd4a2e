import { expect, it } from 'vitest';
import { findViolations } from '../steps/accessibility/axe';
import { describeFresh } from '../steps/stage/fresh';
import { barBox, barButtonBox, isBeside, selectionBox } from '../steps/page/highlights';
import { headingOf } from '../steps/page/panel';
import { selectPassage } from '../steps/page/passages';
import type { Stage } from '../steps/stage/stage';
import { REPEATS, sample } from '../../sample';

/** The bar by a selection on a phone: inside the screen, and large enough for a finger. */
export function selectionBarOnPhones(stage: Stage): void {
  describeFresh(stage, 'the bar by a selection on a phone', { sampledIn: 'chromium' }, () => {
    it.each(
      sample(
        [
          ['mobile', 'light'],
          ['dark', 'dark'],
        ] as const,
        1,
      ),
    )('does not cover the words and is inside a phone of 360 pixels: %s page', REPEATS, async (variant, scheme) => {
      const phone = await stage.newPage(360, 740);
      // Firefox has no touch to emulate.
      if (stage.name === 'chromium') await phone.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
      if (stage.name === 'chromium') await phone.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await stage.visit(phone, variant);
      await selectPassage(phone, headingOf('devrel'));
      await expect.poll(() => barBox(phone)).not.toBeNull();
      const box = await barBox(phone);
      expect(isBeside(box, await selectionBox(phone))).toBe(true);
      expect(box?.left).toBeGreaterThanOrEqual(0);
      expect(box?.right).toBeLessThanOrEqual(360);
      const colour = await barButtonBox(phone, '파랑으로 하이라이트');
      const least = stage.name === 'chromium' ? 44 : 36;
      expect((colour?.right ?? 0) - (colour?.left ?? 0)).toBeGreaterThanOrEqual(least);
      expect((colour?.bottom ?? 0) - (colour?.top ?? 0)).toBeGreaterThanOrEqual(least);
      expect((await findViolations(phone)).ours).toEqual([]);
      await phone.close();
    });
  });
}
