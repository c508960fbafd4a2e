import type { Browser, Page } from 'puppeteer-core';
import type { Composer } from './compose';
import type { Popup } from './popup';
import type { Site } from './site';

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
