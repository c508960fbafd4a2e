import type { Page } from 'puppeteer-core';
import { chromeScope } from '../../../browser/firefox-chrome-scope';
import type { Stage } from './stage';

/** 1 is a coarse pointer; what pages ask for by `(pointer: coarse)` and `(any-pointer: coarse)`, and whether they get touch events. */
const FIREFOX_PREFERENCES = { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1, 'dom.w3c_touch_events.enabled': 1 };

/** Gives a tab a phone's screen, and touch instead of the mouse; in Firefox all its tabs get touch. */
export async function makePhone(stage: Stage, page: Page, width: number, height: number): Promise<void> {
  if (stage.name === 'chromium') {
    await page.setViewport({ width, height, isMobile: true, hasTouch: true });
    return;
  }
  // Its driver touches, but emulates no pointer: the browser itself is told what it has.
  const scope = await chromeScope(stage.browser().browser());
  await scope.evaluate(
    `for (const [name, value] of Object.entries(${JSON.stringify(FIREFOX_PREFERENCES)})) Services.prefs.setIntPref(name, value);`,
  );
  await page.setViewport({ width, height });
}

/** Gives Firefox its mouse back. */
export async function endPhones(stage: Stage): Promise<void> {
  if (stage.name === 'chromium') return;
  const scope = await chromeScope(stage.browser().browser());
  await scope.evaluate(`for (const name of ${JSON.stringify(Object.keys(FIREFOX_PREFERENCES))}) Services.prefs.clearUserPref(name);`);
}
