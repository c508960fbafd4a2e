import type { Page } from 'puppeteer-core';
import type { Stage } from './stage';
import { waitIn } from './wait-in';

interface Extension {
  readonly tabs: {
    readonly query: (filter: object) => Promise<readonly { id?: number; url?: string }[]>;
    readonly setZoom: (tab: number, factor: number) => Promise<void>;
  };
}

/** Enlarges a page in a window of this size by the browser's own zoom, to which all tabs of the site belong. */
export async function zoomIn(stage: Stage, page: Page, width: number, height: number, factor: number): Promise<void> {
  // Firefox never finishes changing the size of a window that is zoomed.
  await setZoom(stage, 1);
  await page.setViewport({ width, height });
  if (factor !== 1) await setZoom(stage, factor);
  await page.bringToFront();
  await waitIn(
    page,
    (wide, high, times) => Math.abs(innerWidth - wide / times) <= 1 && Math.abs(innerHeight - high / times) <= 1,
    width,
    height,
    factor,
  );
}

/** Sets the browser's own zoom of every open tab with the post in it. */
export async function setZoom(stage: Stage, factor: number): Promise<void> {
  const popupPage = await stage.backstage();
  await popupPage.evaluate(async (to) => {
    const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const { tabs } = scope.browser ?? scope.chrome;
    for (const { id, url } of await tabs.query({})) {
      if (id !== undefined && url?.includes('/173')) await tabs.setZoom(id, to);
    }
  }, factor);
}
