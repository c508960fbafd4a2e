import type { Page } from 'puppeteer-core';
import type { Stage } from '../stage/stage';

/** Longer than two notes take to be stored, and the last of them is waited for. */
const BUSY_MS = 6_000;

/** A tab that answers nothing, until `ended` has resolved. */
export interface Silence {
  readonly ended: () => Promise<void>;
}

/** Has a tab answer nothing: Chromium freezes it, as it does with tabs nobody looks at; in Firefox a script of the page is busy. */
export async function silence(stage: Stage, page: Page): Promise<Silence> {
  if (stage.name === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    return { ended: () => session.send('Page.setWebLifecycleState', { state: 'active' }) };
  }
  const busy = await page.evaluateHandle((duration) => {
    const working = new Promise<void>((resolve) => {
      setTimeout(() => {
        for (const end = Date.now() + duration; Date.now() < end;) continue;
        resolve();
      }, 200);
    });
    return { working };
  }, BUSY_MS);
  return { ended: () => busy.evaluate(({ working }) => working) };
}
