import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { chromiumEngine } from './chromium';
import type { Engine, EngineOptions, Running } from './engine';
import type { BrowserName } from './find-browser';
import { firefoxEngine } from './firefox';

const ENGINES: Record<BrowserName, Engine> = { chromium: chromiumEngine, firefox: firefoxEngine };

/** Starts the browser on its profile, the extension in it; the page that welcomes a new profile is closed. */
export async function start(name: BrowserName, options: EngineOptions): Promise<Running> {
  const isFirst = (await readdir(options.userDataDir)).length === 0;
  const browser = await ENGINES[name].launch(options);
  try {
    const running = await ENGINES[name].install(browser, options);
    // A build of an earlier version, with which benches compare, has no such page.
    const hasWelcome = existsSync(join(options.extensionDir, WELCOME_PAGE));
    if (isFirst && hasWelcome) await closeWelcome(browser, running.extensionUrl(WELCOME_PAGE));
    return running;
  } catch (error) {
    // A manifest that the browser refuses must not leave it running.
    await browser.close();
    throw error;
  }
}

const WELCOME_PAGE = 'welcome.html';

/** Closes the page that opens after the first installation in a profile; throws where none opens. */
async function closeWelcome(browser: Browser, address: string, timeoutMs = 15_000): Promise<void> {
  const until = performance.now() + timeoutMs;
  while (performance.now() < until) {
    for (const page of await browser.pages()) {
      // The tab itself is asked, since a driver may learn late of a page that it did not open.
      if ((await page.evaluate(loadedAddress).catch(() => '')) !== address) continue;
      await page.close();
      return;
    }
    await wait(50);
  }
  throw new Error(`no ${address} after the installation`);
}

/** Empty until the page is loaded: Firefox lays out a page that is closed, and would remark that it was not there yet. */
function loadedAddress(): string {
  return document.readyState === 'complete' ? location.href : '';
}

/** Puppeteer puts Firefox's preferences back after the browser has ended; a quick start may come upon that half done. */
export async function againWhereHalfDone<Value>(error: unknown, launch: () => Promise<Value>): Promise<Value> {
  const isHalfDone = error instanceof Error && /ENOENT.*user\.js/.test(error.message);
  if (!isHalfDone) throw error;
  await wait(1000);
  return launch();
}

export async function kill(browser: Browser): Promise<void> {
  const process = browser.process();
  if (!process || process.exitCode !== null) return;
  const gone = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await gone;
}
