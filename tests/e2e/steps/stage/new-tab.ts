import type { Page } from 'puppeteer-core';
import type { Stage } from './stage';

/** Does what opens a tab, and gives that tab once it shows an address that begins like this; throws where none does. */
export async function newTabFrom(
  stage: Pick<Stage, 'browser'>,
  act: () => Promise<void>,
  address: string,
  timeoutMs = 15_000,
): Promise<Page> {
  // Another one after what restarts it.
  const pages = () => stage.browser().browser().pages();
  const before = new Set(await pages());
  await act();
  const end = performance.now() + timeoutMs;
  while (performance.now() < end) {
    for (const page of await pages()) {
      if (!before.has(page) && (await addressOf(page)).startsWith(address)) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no new tab with ${address}`);
}

/** What the tab itself says, since a driver may learn late of a tab that it did not open. */
async function addressOf(page: Page): Promise<string> {
  try {
    return await page.evaluate(() => location.href);
  } catch {
    // A popup that is closing is a page, too.
    return '';
  }
}
