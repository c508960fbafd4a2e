import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, TestRunner } from 'vitest';
import { launchBrowser, type BrowserName, type Popup, type TestBrowser } from '../../../browser/browser';
import { startSite, type Site } from '../../../browser/site';
import { look } from '../extension/popup';
import { hasPowers, openBackstage } from './backstage';
import { builtExtension, POPUP_PAGE } from './built-extension';
import { listenForComplaints, type Complaints } from './complaints';
import { tabPool } from './tab-pool';
import { addressOf, web, type Asking } from './web';
import { waitIn } from './wait-in';

/** One browser with the extension, for every describe of a file. */
export interface Stage {
  readonly name: BrowserName;
  /** The browser of now; throws before it was launched. */
  readonly browser: () => TestBrowser;
  /** A tab, listened to for complaints. */
  readonly newPage: (width?: number, height?: number) => Promise<Page>;
  /** A new tab with a variant in it, as soon as the companion has said what it makes of it. */
  readonly open: (variant: string, asking?: Asking & { width?: number }) => Promise<Page>;
  /** Loads a variant into a tab and waits until the companion is ready. */
  readonly visit: (page: Page, variant: string, asking?: Asking) => Promise<void>;
  /** Loads a variant at an address of the blog that the companion has nothing to do with. */
  readonly visitBare: (page: Page, variant: string) => Promise<void>;
  readonly popupOver: (page: Page) => Promise<Popup>;
  /** The popup that the companion itself has opened. */
  readonly openedPopup: () => Promise<Popup>;
  readonly extensionPage: () => Promise<Page>;
  /** A page with the extension's powers and none of its code, for what the tests do behind its back; one for the whole file. */
  readonly backstage: () => Promise<Page>;
  readonly restart: TestBrowser['restart'];
  /** Closes a popup that a test, perhaps by failing, left open: it would disturb the next test. */
  readonly closePopup: () => Promise<void>;
  readonly closePages: () => Promise<void>;
  /** Errors and warnings on any console since the browser was launched. */
  readonly complaints: () => Promise<readonly string[]>;
}

export const DESKTOP = { width: 1280, height: 900 };

export interface StageOptions {
  /** The profile's folder; without one the browser has a new profile. */
  readonly userDataDir?: () => Promise<string>;
  /** What the tests provoke on the consoles on purpose, by its words. */
  readonly provoked?: RegExp;
}

/**
 * Launches the browser of the vitest project (`--project chromium` or `firefox`) before the first test and closes it after
 * the last one; what its consoles have shown by then must be nothing, or provoked on purpose.
 */
export function useStage({ userDataDir, provoked }: StageOptions = {}): Stage {
  const name = inject('browserName');
  let site: Site | null = null;
  let launched: TestBrowser | null = null;
  let complaints: Complaints | null = null;
  let pages: Page[] = [];
  let extensionPages: Page[] = [];
  let lastPopup: Popup | null = null;
  let behind: Page | null = null;

  beforeAll(async () => {
    site = await startSite(web);
    const profile = userDataDir === undefined ? {} : { userDataDir: await userDataDir() };
    launched = await launchBrowser(name, { ...profile, extensionDir: builtExtension(name), site, language: 'ko', viewport: DESKTOP });
    complaints = listenForComplaints(launched);
  });
  afterAll(async () => {
    const complained = (await complaints?.collect().catch((error: unknown) => [`the consoles cannot be read: ${String(error)}`])) ?? [];
    await launched?.close();
    await site?.close();
    expect(
      complained.filter((said) => provoked?.test(said) !== true),
      'errors and warnings on the consoles',
    ).toEqual([]);
  });

  const browser = (): TestBrowser => {
    if (launched === null) throw new Error(`${name} was not launched`);
    return launched;
  };
  const tabs = tabPool(browser, async (page) => complaints?.watch(page));
  const leave = async (page: Page): Promise<void> => {
    if (!pages.includes(page)) return;
    pages = pages.filter((other) => other !== page);
    await tabs.giveBack(page);
  };
  const newPage = async (width = DESKTOP.width, height = DESKTOP.height): Promise<Page> => {
    const page = await tabs.take(width, height);
    pages.push(page);
    // A tab that is opened in a test is no other test's; those that a hook opens stay until `closePages`.
    if (TestRunner.getCurrentTest() !== undefined) onTestFinished(() => leave(page));
    return page;
  };
  const visit = async (page: Page, variant: string, asking: Asking = {}): Promise<void> => {
    await page.goto(addressOf(variant, asking), { waitUntil: 'load' });
    await waitForState(page);
  };

  const welcome = async (popup: Popup): Promise<Popup> => {
    if (popup.page) await complaints?.watch(popup.page);
    lastPopup = popup;
    await popup.waitFor('#tab-notes');
    await showNotes(popup);
    await popup.waitFor('#note');
    return popup;
  };

  const closePopup = async (): Promise<void> => {
    const popup = lastPopup;
    lastPopup = null;
    if (await popup?.isOpen()) await popup?.close();
  };

  return {
    name,
    browser,
    closePopup,
    newPage,
    visit,
    visitBare: async (page, variant) => {
      await page.goto(addressOf(variant, { path: '/1730' }), { waitUntil: 'load' });
    },
    open: async (variant, { width, ...asking } = {}) => {
      const page = await newPage(width, width !== undefined && width < 600 ? 844 : undefined);
      await visit(page, variant, asking);
      return page;
    },
    popupOver: async (page) => welcome(await browser().openPopup(page)),
    openedPopup: async () => welcome(await browser().waitForPopup()),
    extensionPage: async () => {
      const page = await browser().openExtensionPage(POPUP_PAGE);
      extensionPages.push(page);
      await complaints?.watch(page);
      await page.waitForSelector('#tab-notes');
      await showNotes(page);
      await page.waitForSelector('#note');
      return page;
    },
    backstage: async () => {
      if (behind === null || !(await hasPowers(behind))) behind = await openBackstage(browser());
      return behind;
    },
    restart: async (how, meanwhile) => {
      await complaints?.collect();
      pages = [];
      extensionPages = [];
      tabs.forget();
      behind = null;
      lastPopup = null;
      await browser().restart(how, meanwhile);
      complaints?.again();
    },
    closePages: async () => {
      await closePopup();
      for (const page of pages) await leave(page);
      for (const page of extensionPages) if (!page.isClosed()) await page.close();
      extensionPages = [];
    },
    complaints: async () => (await complaints?.collect()) ?? [],
  };
}

/** A window opens on the view that the last one was left in; tests begin with the notes. */
async function showNotes(popup: Popup | Page): Promise<void> {
  const areShown = await look(popup, () => document.querySelector('#tab-notes')?.ariaSelected === 'true');
  if (!areShown) await popup.click('#tab-notes');
}

/** Waits until the companion says `ready` or `not-recognised` on the page's root. */
export function waitForState(page: Page): Promise<void> {
  return waitIn(page, () => document.documentElement.dataset['techand'] !== undefined);
}

export function stateOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.documentElement.dataset['techand']);
}

/** Installs the extension once more under the running browser, as an update does. */
export async function reinstall(stage: Stage): Promise<void> {
  await stage.browser().browser().installExtension(builtExtension(stage.name));
}
