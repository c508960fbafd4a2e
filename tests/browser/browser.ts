import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { Composer } from './compose';
import type { EngineOptions, LaunchOptions, Running } from './engine';
import { findBrowser, type BrowserName } from './find-browser';
import { isPopup, LONGEST_WAIT, type Popup } from './popup';
import { againWhereHalfDone, kill, start } from './start';

export type { BrowserName } from './find-browser';
export type { Composer } from './compose';
export type { Popup } from './popup';

/** One browser with the extension in it, the same for Chromium and Firefox. */
export interface TestBrowser {
  readonly name: BrowserName;
  readonly downloads: string;
  /** Folder of the profile. */
  readonly profile: string;
  /** The puppeteer browser of now; another one after `restart`. */
  browser: () => Browser;
  newPage: () => Promise<Page>;
  extensionUrl: (path: string) => string;
  /** An extension page in a tab of its own, its body there. */
  openExtensionPage: (path: string) => Promise<Page>;
  /** Opens the real popup as a click on the toolbar icon does, over `page` (brought to the front). */
  openPopup: (page: Page) => Promise<Popup>;
  /** The popup that the extension opened itself; rejects after `timeoutMs`. */
  waitForPopup: (timeoutMs?: number) => Promise<Popup>;
  /** The side panel, once the extension has opened it; it is driven as a popup is. */
  waitForSidePanel: (timeoutMs?: number) => Promise<Popup>;
  /** An input method for the focused field of a page (brought to the front) or of the popup. */
  composer: (where: Page | Popup) => Promise<Composer>;
  /** Stops the service worker or event page, so that the next message has to start it. */
  stopWorker: () => Promise<void>;
  /** Waits for a finished download of that name and gives its path. */
  waitForDownload: (fileName: string | RegExp, timeoutMs?: number) => Promise<string>;
  /**
   * Closes (or, as a crash does, kills) the browser and opens it on the same profile, extension and data included;
   * `meanwhile` is called while no browser runs.
   */
  restart: (how?: 'closed' | 'killed', meanwhile?: () => Promise<void>) => Promise<void>;
  close: () => Promise<void>;
}

/** Launches a browser with the built extension installed; throws where none of that name is found. */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  const executablePath = options.executablePath ?? findBrowser(name);
  if (!executablePath) throw new Error(`no ${name} found; set TECHAND_${name.toUpperCase()} to its path`);
  if (!existsSync(join(options.extensionDir, 'manifest.json'))) throw new Error(`no extension in ${options.extensionDir}; build it first`);

  const temporary = await mkdtemp(join(tmpdir(), `techand-${name}-`));
  const full: EngineOptions = {
    ...options,
    executablePath,
    userDataDir: options.userDataDir ?? join(temporary, 'profile'),
    downloadDir: options.downloadDir ?? join(temporary, 'downloads'),
    viewport: options.viewport ?? { width: 1280, height: 900 },
  };
  await mkdir(full.userDataDir, { recursive: true });
  await mkdir(full.downloadDir, { recursive: true });

  const removeTemporary = () => rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

  let running: Running;
  try {
    running = await start(name, full);
  } catch (error) {
    await removeTemporary();
    throw error;
  }

  const newPage = async () => {
    const page = await running.browser.newPage();
    page.setDefaultTimeout(LONGEST_WAIT);
    await page.setViewport(full.viewport);
    return page;
  };

  return {
    name,
    downloads: full.downloadDir,
    profile: full.userDataDir,
    browser: () => running.browser,
    newPage,
    extensionUrl: (path) => running.extensionUrl(path),
    openExtensionPage: async (path) => {
      const page = await newPage();
      await running.openExtensionPage(page, running.extensionUrl(path));
      return page;
    },
    openPopup: async (page) => {
      await page.bringToFront();
      return running.openPopup(page);
    },
    waitForPopup: (timeoutMs = 10_000) => running.waitForPopup(timeoutMs),
    waitForSidePanel: (timeoutMs = 10_000) => running.waitForSidePanel(timeoutMs),
    composer: async (where) => {
      if (!isPopup(where)) await where.bringToFront();
      return running.composer(where);
    },
    stopWorker: () => running.stopWorker(),
    waitForDownload: (fileName, timeoutMs = 10_000) => waitForDownload(full.downloadDir, fileName, timeoutMs),
    restart: async (how = 'closed', meanwhile = async () => {}) => {
      await (how === 'killed' ? kill(running.browser) : running.browser.close());
      await meanwhile();
      running = await start(name, full).catch((error: unknown) => againWhereHalfDone(error, () => start(name, full)));
    },
    close: async () => {
      await running.browser.close();
      await removeTemporary();
    },
  };
}

async function waitForDownload(folder: string, fileName: string | RegExp, timeoutMs: number): Promise<string> {
  const until = performance.now() + timeoutMs;
  while (performance.now() < until) {
    const files = await readdir(folder);
    // While a download runs, Chromium keeps a .crdownload and Firefox a .part beside the final name.
    const isRunning = files.some((file) => /\.(crdownload|part)$/.test(file));
    const found = files.find((file) => (typeof fileName === 'string' ? file === fileName : fileName.test(file)));
    if (found && !isRunning) return join(folder, found);
    await wait(50);
  }
  throw new Error(`no download ${String(fileName)} within ${timeoutMs} ms`);
}
