import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../browser/browser';

/**
 * How much the page moved by itself since it was loaded. Chromium: the sum of its layout-shift entries. Firefox has none:
 * the largest distance in pixels that a heading moved in the document, for pages sent with `isRecorded`.
 */
export async function movementOf(page: Page, name: BrowserName): Promise<number> {
  await page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 120))));
  return name === 'chromium' ? layoutShift(page) : largestMovement(page);
}

function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          observer.disconnect();
          resolve(sum);
        }, 60);
      }),
  );
}

async function largestMovement(page: Page): Promise<number> {
  const moved = await page.evaluate(() => (window as unknown as { movements?: number[] }).movements);
  if (!moved || moved.length === 0) throw new Error('the page was not sent with its recorder');
  return Math.max(...moved);
}
