import type { Page } from 'puppeteer-core';

/** How long a page may take, in milliseconds: a machine that runs two browsers at once can stop for seconds now and then. */
const LIMIT = 15_000;

/**
 * Waits in a page until something is so; throws after a limit. By a timer, not by the frames painted as puppeteer
 * would have it: a tab behind another paints none, and what came true a moment late would never be seen.
 */
export async function waitIn<Values extends unknown[]>(page: Page, isSo: (...values: Values) => unknown, ...values: Values): Promise<void> {
  await page.waitForFunction(isSo as (...all: unknown[]) => unknown, { timeout: LIMIT, polling: 50 }, ...values);
}
