import type { Page } from 'puppeteer-core';

/** The real popup, driven the same way in both browsers. Functions must be self-contained; arguments and results are JSON. */
export interface Popup {
  evaluate: <A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A) => Promise<T>;
  waitFor: (selector: string, timeoutMs?: number) => Promise<void>;
  click: (selector: string) => Promise<void>;
  /** Types into the element with real key events, its focus first. */
  type: (selector: string, text: string) => Promise<void>;
  /** Types where the caret is. */
  typeHere: (text: string) => Promise<void>;
  /** A PNG of the popup's document. */
  screenshot: () => Promise<Uint8Array>;
  isOpen: () => Promise<boolean>;
  close: () => Promise<void>;
  /** Puppeteer's page of it, Chromium only. */
  page: Page | null;
}

/** Tells the popup from a page of puppeteer. */
export function isPopup(where: Page | Popup): where is Popup {
  return 'typeHere' in where;
}

/** A function and its arguments as one expression; `__name` is what esbuild wraps around named functions. */
export function asExpression<A extends unknown[]>(run: (...args: A) => unknown, args: A): string {
  const list = args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg))).join(', ');
  return `(() => { const __name = (f) => f; return (${String(run)})(${list}); })()`;
}

/** No wait for something in a page is longer, in milliseconds. */
export const LONGEST_WAIT = 15_000;

/** Chromium's popup, which puppeteer sees as a page. */
export function chromiumPopup(page: Page): Popup {
  return {
    page,
    evaluate: async <A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A) =>
      (await page.evaluate(asExpression(run, args))) as T,
    waitFor: async (selector, timeoutMs = 10_000) => {
      await page.waitForSelector(selector, { timeout: timeoutMs });
    },
    click: (selector) => page.click(selector),
    type: async (selector, text) => {
      await page.focus(selector);
      await page.keyboard.type(text);
    },
    typeHere: (text) => page.keyboard.type(text),
    screenshot: () => page.screenshot(),
    isOpen: async () => !page.isClosed(),
    close: async () => {
      if (!page.isClosed()) await page.close();
    },
  };
}
