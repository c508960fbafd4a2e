import type { Page } from 'puppeteer-core';
import type { Popup } from '../../../browser/browser';
import type { Stage } from '../stage/stage';
import { leave, untilRead } from './popup';

/** Opens the side panel over a page as a reader does: by the button in the popup, which closes. */
export async function openSidePanel(stage: Stage, page: Page, inPopup = async (_popup: Popup): Promise<void> => {}): Promise<Popup> {
  const popup = await stage.popupOver(page);
  await untilRead(popup);
  await inPopup(popup);
  await leave(popup, '[data-open="side-panel"]');
  const panel = await stage.browser().waitForSidePanel();
  await panel.waitFor('#note');
  await untilRead(panel);
  return panel;
}

/** How long a window may take to open, in milliseconds. */
const OPENS_WITHIN = 15_000;

/** The notes page, once it was opened from another window. */
export async function openedNotesPage(stage: Stage): Promise<Page> {
  const page = await openedPage(stage, 'notes.html');
  await page.waitForSelector('#note');
  await untilRead(page);
  return page;
}

/** A page of the extension, once it was opened from another window. */
export async function openedPage(stage: Stage, path: string): Promise<Page> {
  const end = performance.now() + OPENS_WITHIN;
  for (;;) {
    const [page] = await ownPages(stage, path);
    if (page !== undefined) return page;
    if (performance.now() > end) throw new Error(`${path} was not opened`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function notesPages(stage: Stage): Promise<Page[]> {
  return ownPages(stage, 'notes.html');
}

/** The open pages of the extension with this path. Firefox tells the address of such a page only to the page itself. */
async function ownPages(stage: Stage, path: string): Promise<Page[]> {
  const url = stage.browser().extensionUrl(path);
  const pages = await stage.browser().browser().pages();
  const addresses = await Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => '')));
  return pages.filter((_, at) => addresses[at] === url);
}
