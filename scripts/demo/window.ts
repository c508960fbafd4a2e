import type { TestBrowser } from '../../tests/browser/browser';
import { POST_ADDRESS } from './bundled-web';

/** Opens the post in a window for the reader and stays until the window is closed. */
export async function showWindow(browser: TestBrowser, print: (line: string) => void): Promise<void> {
  const running = browser.browser();
  const closed = new Promise<void>((resolve) => running.once('disconnected', () => resolve()));
  const [first] = await running.pages();
  // Not the harness's page of a fixed size: the reader may resize the window.
  const page = first ?? (await running.newPage());
  await page.goto(POST_ADDRESS, { waitUntil: 'domcontentloaded' });
  print(`${POST_ADDRESS} is open with the companion in it; close the window, or press Ctrl+C, to end`);
  await closed;
}
