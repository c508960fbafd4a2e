import type { Page } from 'puppeteer-core';

export const BAR = 'techand-companion >>> nav[aria-label="세션 이동"]';

export interface Bar {
  /** The text of the heading right above the bar. */
  readonly heading: string;
  readonly text: string;
  readonly links: readonly { readonly name: string; readonly href: string }[];
}

/** Every session bar in document order. */
export function readBars(page: Page): Promise<Bar[]> {
  return page.$$eval(BAR, (bars) =>
    bars.map((bar) => {
      const host = (bar.getRootNode() as ShadowRoot).host;
      return {
        heading: host.previousElementSibling?.textContent ?? '',
        text: bar.textContent ?? '',
        links: [...bar.querySelectorAll('a')].map((link) => ({
          name: link.getAttribute('aria-label') ?? link.textContent ?? '',
          href: link.getAttribute('href') ?? '',
        })),
      };
    }),
  );
}
