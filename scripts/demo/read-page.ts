import type { ElementHandle, Page } from 'puppeteer-core';
import { eventually, expectThat, NotAsExpected } from './step';

/** Selector of something in the shadow root of one part of the companion. */
export function inPart(part: 'contents' | 'session-bar' | 'card' | 'selection', selector: string): string {
  return `techand-companion[data-part="${part}"] >>> ${selector}`;
}

/** Opens an address; throws `NotAsExpected` where there is no network or no answer. */
export async function visit(page: Page, address: string): Promise<void> {
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
  } catch (error) {
    throw new NotAsExpected(`${address} could not be opened: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export async function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (elements) => elements.map((element) => element.textContent?.trim() ?? ''));
}

export async function find(page: Page, selector: string, what: string): Promise<ElementHandle<Element>> {
  const found = await page.$(selector);
  expectThat(found !== null, `${what} is not there (${selector})`);
  return found;
}

/** Scrolls by hand, as a reader does, so that the element is in the middle, and waits until it no longer moves. */
export async function bringToMiddle(element: ElementHandle<Element>): Promise<void> {
  await element.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await standStill(element);
}

/** Where the element's top edge comes to rest, in pixels from the top of the viewport. */
export async function standStill(element: ElementHandle<Element>): Promise<number> {
  let last = Number.NaN;
  let same = 0;
  return eventually('an end of the scrolling', async () => {
    const top = await element.evaluate((node) => node.getBoundingClientRect().top);
    same = top === last ? same + 1 : 0;
    last = top;
    // Smooth scrolling starts a few frames late: two equal looks may both be before it.
    return same >= 6 ? { top } : null;
  }).then(({ top }) => top);
}

/** Whether the element can be seen in its middle, with nothing over it. */
export async function isUncovered(element: ElementHandle<Element>): Promise<boolean> {
  return element.evaluate((node) => {
    const { left, width, top, height } = node.getBoundingClientRect();
    const seen = document.elementFromPoint(left + Math.min(width, 200) / 2, top + height / 2);
    return top >= 0 && top + height <= innerHeight && seen !== null && (node === seen || node.contains(seen));
  });
}

/** The button of the bar by a selection that opens a note; `null` until it is shown. */
export async function findNoteButton(page: Page): Promise<ElementHandle<HTMLElement> | null> {
  const found = await page.evaluateHandle(() => {
    const bar = document.querySelector('techand-companion[data-part="selection"]')?.shadowRoot;
    return bar?.querySelector<HTMLElement>('button:not(.colour)') ?? null;
  });
  const button = found.asElement() as ElementHandle<HTMLElement> | null;
  return (await button?.isVisible()) === true ? button : null;
}
