import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitIn } from '../stage/wait-in';

/** How long a page may take to settle, in milliseconds: less than a toast stays, which else would be gone before it is found in the way. */
const SETTLED_MS = 4000;

/** Expects the focused element (soon, what fits the selector) to stand in the window, its middle below nothing, and to wear a focus mark. */
export async function expectInSight(page: Page, selector = ':not(body)'): Promise<void> {
  await waitIn(page, (wanted) => document.activeElement?.matches(wanted), selector);
  await expect.poll(() => findFaults(page, selector), { timeout: SETTLED_MS }).toEqual([]);
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
