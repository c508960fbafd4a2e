import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitIn } from '../stage/wait-in';

/** How long a page may take to come to rest, in milliseconds: less than a toast is shown, which else would be gone before it is found to cover something. */
const RESTED_MS = 4000;

/** Expects the focused element (soon one that matches the selector) to be in the window, its middle not covered, and to have a focus mark. */
export async function expectInSight(page: Page, selector = ':not(body)'): Promise<void> {
  await waitIn(page, (wanted) => document.activeElement?.matches(wanted), selector);
  await expect.poll(() => findFaults(page, selector), { timeout: RESTED_MS }).toEqual([]);
}

/** What a reader of the screen could not make out about the focus, each with the element that has it. */
function findFaults(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const element = document.activeElement ?? document.body;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const faults: readonly (readonly [string, boolean])[] = [
      [`not ${wanted}`, !element.matches(wanted)],
      ['out of the window', left < 0 || top < 0 || right > innerWidth || bottom > innerHeight],
      [`below ${above?.outerHTML.slice(0, 60)}`, !element.contains(above)],
      ['without a mark', outlineStyle === 'none' || parseFloat(outlineWidth) === 0],
    ];
    const what = `${element.outerHTML.slice(0, 100)} at ${[left, top, right, bottom].map(Math.round).join(' ')}`;
    return faults.flatMap(([fault, isSo]) => (isSo ? [`${fault}: ${what}`] : []));
  }, selector);
}
