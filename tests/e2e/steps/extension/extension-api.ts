import type { Page } from 'puppeteer-core';

/** The extension's storage areas, as one of its own pages reads them. */
export interface Areas {
  readonly local: Readonly<Record<string, unknown>>;
  readonly session: Readonly<Record<string, unknown>>;
}

interface Area {
  readonly get: (keys: null) => Promise<Record<string, unknown>>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
  readonly set: (values: Record<string, unknown>) => Promise<void>;
}

interface Extension {
  readonly storage: { readonly local: Area; readonly session: Area };
  readonly action: { readonly getBadgeText: (details: object) => Promise<string>; readonly getTitle: (details: object) => Promise<string> };
  readonly tabs: { readonly query: (filter: object) => Promise<readonly { readonly id: number }[]> };
  readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> };
}

/** In the extension's own pages; Chromium has the second alone. */
declare const browser: Extension | undefined;
declare const chrome: Extension;

export function readAreas(page: Page): Promise<Areas> {
  return page.evaluate(async () => {
    const { storage } = typeof browser === 'undefined' ? chrome : browser;
    return { local: await storage.local.get(null), session: await storage.session.get(null) };
  });
}

export async function removeFrom(page: Page, area: keyof Areas, keys: readonly string[]): Promise<void> {
  await page.evaluate((name, unwanted) => (typeof browser === 'undefined' ? chrome : browser).storage[name].remove(unwanted), area, keys);
}

export async function writeLocal(page: Page, key: string, value: unknown): Promise<void> {
  await page.evaluate((values) => (typeof browser === 'undefined' ? chrome : browser).storage.local.set(values), { [key]: value });
}

/** Text and title of the toolbar icon: over the only tab at such addresses, or over tabs that have none of their own. */
export function readBadge(page: Page, pattern: string | null = null): Promise<{ text: string; title: string }> {
  return page.evaluate(async (url) => {
    const { action, tabs } = typeof browser === 'undefined' ? chrome : browser;
    const [tab] = url === null ? [] : await tabs.query({ url });
    const where = tab === undefined ? {} : { tabId: tab.id };
    return { text: await action.getBadgeText(where), title: await action.getTitle(where) };
  }, pattern);
}

export interface Reply {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly failure?: string;
}

/** Asks the background as the extension's pages do. */
export async function askBackground(page: Page, type: string, request: object = {}): Promise<Reply> {
  const message = { type, request };
  return (await page.evaluate((sent) => (typeof browser === 'undefined' ? chrome : browser).runtime.sendMessage(sent), message)) as Reply;
}

/** Presses a button of a window at the moment when a request, perhaps of another window, is being sent to the background. */
export async function askAndPress(page: Page, button: string, type: string, request: object): Promise<void> {
  await page.evaluate(
    async (name, sent) => {
      const pressed = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      if (pressed === undefined) throw new Error(`no button ${name}`);
      const asking = (typeof browser === 'undefined' ? chrome : browser).runtime.sendMessage(sent);
      pressed.click();
      await asking;
    },
    button,
    { type, request },
  );
}

/** A note as a window of its own would write it; for `askBackground`. */
export function buildWrite(body: string, changes: object = {}) {
  return {
    id: '77777777-1111-4111-8111-111111111111',
    post: '173',
    section: 's1',
    body,
    target: null,
    term: null,
    figure: null,
    colour: 'yellow',
    tags: [],
    base: 0,
    editor: 'editor-1',
    sequence: 1,
    ...changes,
  };
}
