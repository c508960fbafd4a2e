import type { Page } from 'puppeteer-core';
import type { Stage } from './stage';

interface Extension {
  readonly runtime: { readonly getBackgroundPage: () => Promise<{ Date: DateConstructor }> };
}

/** Puts the background's clock forward or back, until it is stopped. */
export async function setBackgroundClock(stage: Stage, page: Page, byMs: number): Promise<void> {
  if (stage.name === 'firefox') {
    await page.evaluate(async (offset) => {
      const { runtime } = (globalThis as unknown as { browser: Extension }).browser;
      const background = await runtime.getBackgroundPage();
      const right = background.Date.now;
      background.Date.now = () => right() + offset;
    }, byMs);
    return;
  }
  // The last one: a worker that was stopped may still be listed, and never answers.
  const target = stage
    .browser()
    .browser()
    .targets()
    .findLast((each) => each.type() === 'service_worker');
  if (target === undefined) throw new Error('the background does not run');
  const session = await target.createCDPSession();
  await session.send('Runtime.evaluate', { expression: `{ const right = Date.now; Date.now = () => right() + ${byMs}; }` });
  await session.detach();
}
