import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { chromiumEngine } from './chromium';
import type { Composer } from './compose';
import { findBrowser, type BrowserName } from './find-browser';
import { firefoxEngine } from './firefox';
import { isPopup, LONGEST_WAIT, type Popup } from './popup';
import type { Site } from './site';

export type { BrowserName } from './find-browser';
export type { Composer } from './compose';
export type { Popup } from './popup';

export interface LaunchOptions {
  /** The unpacked, built extension. */
  extensionDir: string;
  /** The web the browser lives in. Null leaves it on the real network (the demo's `--live`). */
  site: Site | null;
  language: 'ko' | 'en';
  colorScheme?: 'light' | 'dark';
  headless?: boolean;
  executablePath?: string;
  /** Kept when given; else a temporary profile that `close` removes. */
  userDataDir?: string;
  /** Kept when given; else a temporary folder that `close` removes. */
  downloadDir?: string;
  viewport?: { width: number; height: number };
  /** Chromium without a window alone: the screen's size, and its pixels for each CSS pixel. A popup is no higher than it. */
  screen?: { width: number; height: number; density: number };
  /** Firefox alone: the extension may work in private windows (`allowed`), or the browser remembers nothing in any (`always`). */
  privateWindows?: 'allowed' | 'always';
}

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

/** What the two browsers do differently. */
export interface Engine {
  launch: (options: EngineOptions) => Promise<Browser>;
  /** Installs the extension into the launched browser. */
  install: (browser: Browser, options: EngineOptions) => Promise<Running>;
}

export interface EngineOptions extends LaunchOptions {
  executablePath: string;
  userDataDir: string;
  downloadDir: string;
  viewport: { width: number; height: number };
}

export interface Running {
  browser: Browser;
  extensionUrl: (path: string) => string;
  openExtensionPage: (page: Page, url: string) => Promise<void>;
  openPopup: (page: Page) => Promise<Popup>;
  waitForPopup: (timeoutMs: number) => Promise<Popup>;
  waitForSidePanel: (timeoutMs: number) => Promise<Popup>;
  composer: (where: Page | Popup) => Promise<Composer>;
  stopWorker: () => Promise<void>;
}

const ENGINES: Record<BrowserName, Engine> = { chromium: chromiumEngine, firefox: firefoxEngine };

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

  const launch = async (): Promise<Running> => {
    const isFirst = (await readdir(full.userDataDir)).length === 0;
    const browser = await ENGINES[name].launch(full);
    try {
      const running = await ENGINES[name].install(browser, full);
      // A build of an earlier version, with which benches compare, has no such page.
      const hasWelcome = existsSync(join(options.extensionDir, WELCOME_PAGE));
      if (isFirst && hasWelcome) await closeWelcome(browser, running.extensionUrl(WELCOME_PAGE));
      return running;
    } catch (error) {
      // A manifest that the browser refuses must not leave it running.
      await browser.close();
      throw error;
    }
  };
  const removeTemporary = () => rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

  let running: Running;
  try {
    running = await launch();
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
      running = await launch().catch((error: unknown) => againWhereHalfDone(error, launch));
    },
    close: async () => {
      await running.browser.close();
      await removeTemporary();
    },
  };
}

const WELCOME_PAGE = 'welcome.html';

/** Closes the page that opens after the first installation in a profile; throws where none opens. */
async function closeWelcome(browser: Browser, address: string, timeoutMs = 15_000): Promise<void> {
  const until = performance.now() + timeoutMs;
  while (performance.now() < until) {
    for (const page of await browser.pages()) {
      // The tab itself is asked, since a driver may learn late of a page that it did not open.
      if ((await page.evaluate(() => location.href).catch(() => '')) !== address) continue;
      await page.close();
      return;
    }
    await wait(50);
  }
  throw new Error(`no ${address} after the installation`);
}

/** Puppeteer puts Firefox's preferences back after the browser has ended; a quick start may come upon that half done. */
async function againWhereHalfDone<Value>(error: unknown, launch: () => Promise<Value>): Promise<Value> {
  const isHalfDone = error instanceof Error && /ENOENT.*user\.js/.test(error.message);
  if (!isHalfDone) throw error;
  await wait(1000);
  return launch();
}

async function kill(browser: Browser): Promise<void> {
  const process = browser.process();
  if (!process || process.exitCode !== null) return;
  const gone = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await gone;
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
