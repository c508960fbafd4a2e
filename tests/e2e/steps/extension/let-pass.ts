import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/**
 * Lets time pass where nothing can be awaited: mostly since what is tested is that something does not come. The second
 * value says to the reader why just that long; for example `await letPass(400, 'a card opens after 250 ms')`.
 */
export function letPass(milliseconds: number, _why: string): Promise<void> {
  return wait(milliseconds);
}

/** The same within a page: what would have to be different shows two frames and a timer after the load. */
export function letPagePass(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
}
