import type { Page } from 'puppeteer-core';

const HEADINGS = '.contents_style h2, .contents_style h3, .contents_style h4';

/** The texts of the article's headings, on a page in the blog's own skin. */
export function readHeadings(page: Page): Promise<string[]> {
  return page.$$eval(HEADINGS, (headings) => headings.map(({ textContent }) => textContent ?? ''));
}

export interface Arrival {
  /** Pixels between the bottom of the page's header and the top of the heading. */
  readonly belowHeader: number;
  readonly hasFocus: boolean;
  /** Near the header, or as near as the end of the page lets it come. */
  readonly isThere: boolean;
}

/** How long a jump may take until it begins and has ended, in milliseconds. */
const ARRIVES_WITHIN = 15_000;
/** The largest distance of a heading below the page's header after a jump, in pixels. */
const NEAR = 40;

/**
 * The position of a heading when the page scrolls no more. Asked again while it is far from the header: a jump that
 * another window asked for may begin late, and a page that has not begun to scroll looks like one that has ended. Throws
 * where the page does not come to it.
 */
export async function arriveAt(page: Page, heading: string): Promise<Arrival> {
  const until = performance.now() + ARRIVES_WITHIN;
  for (;;) {
    await untilScrollRests(page);
    const arrival = await readArrival(page, heading);
    if (arrival.isThere) return arrival;
    if (performance.now() > until)
      throw new Error(`the page has not come to “${heading}”: it is ${arrival.belowHeader} px below the header`);
  }
}

function readArrival(page: Page, heading: string): Promise<Arrival> {
  return page.evaluate(
    (selector, text, near) => {
      const found = [...document.querySelectorAll(selector)].find(({ textContent }) => textContent === text);
      if (!found) throw new Error(`no heading ${text}`);
      const header = document.querySelector('.kep-header')?.getBoundingClientRect().bottom ?? 0;
      const belowHeader = found.getBoundingClientRect().top - header;
      const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
      const isThere = Math.abs(belowHeader) <= near || (isAtEnd && belowHeader > 0 && belowHeader < innerHeight);
      return { belowHeader, hasFocus: document.activeElement === found, isThere };
    },
    HEADINGS,
    heading,
    NEAR,
  );
}

/** How far a heading is below the page's header when the page scrolls no more, wherever that is. */
export async function positionOf(page: Page, heading: string): Promise<number> {
  await untilScrollRests(page);
  return (await readArrival(page, heading)).belowHeader;
}

/** Waits until the page has not scrolled for a tenth of a second, and for some frames: a busy machine draws few of them. */
export function untilScrollRests(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let last = -1;
        let since = 0;
        let frames = 0;
        const look = (now: number): void => {
          frames += 1;
          if (scrollY !== last) [since, frames] = [now, 0];
          last = scrollY;
          if (now - since > 100 && frames > 5) resolve();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
}

/** Puts a heading a third down the viewport, at once. */
export async function showHeading(page: Page, heading: string): Promise<void> {
  await page.evaluate(
    (selector, text) => {
      const found = [...document.querySelectorAll(selector)].find(({ textContent }) => textContent === text);
      if (!found) throw new Error(`no heading ${text}`);
      scrollTo({ top: found.getBoundingClientRect().top + scrollY - innerHeight / 3, behavior: 'instant' });
    },
    HEADINGS,
    heading,
  );
  await untilScrollRests(page);
}

export function scrollToEnd(page: Page, end: 'top' | 'bottom'): Promise<void> {
  return page.evaluate((where) => scrollTo({ top: where === 'top' ? 0 : document.documentElement.scrollHeight, behavior: 'instant' }), end);
}

/** Pixels from the window's upper edge down to a heading; fewer than 0 where it is above. */
export function topOf(page: Page, heading: string): Promise<number> {
  return page.evaluate((text) => {
    const found = [...document.querySelectorAll('h2, h3, h4')].find(({ textContent }) => textContent === text);
    return found?.getBoundingClientRect().top ?? NaN;
  }, heading);
}
