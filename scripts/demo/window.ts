import type { Browser } from 'puppeteer-core';
import type { TestBrowser } from '../../tests/browser/browser';
import { POST_ADDRESS } from './bundled-web';
import { visit } from './read-page';

/** Opens the post in a window for the reader and stays until the last window is closed. */
export async function showWindow(browser: TestBrowser, print: (line: string) => void): Promise<void> {
  const running = browser.browser();
  const closed = lastWindowClosed(running);
  const [first] = await running.pages();
  // Not the harness's page of a fixed size: the reader may resize the window.
  const page = first ?? (await running.newPage());
  await visit(page, POST_ADDRESS);
  print(`${POST_ADDRESS} is open with the companion in it; close the window, or press Ctrl+C, to end`);
  await closed;
}

/** Chromium may live on without a window, so its tabs are watched; Firefox ends with its last one. */
function lastWindowClosed(running: Browser): Promise<void> {
  return new Promise((resolve) => {
    running.once('disconnected', () => resolve());
    running.on('targetdestroyed', () => {
      if (!running.targets().some((target) => target.type() === 'page')) resolve();
    });
  });
}
