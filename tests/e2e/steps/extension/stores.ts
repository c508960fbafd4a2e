import type { Page } from 'puppeteer-core';
import type { Stage } from '../stage/stage';

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

/** Every record of a store of the database, unchanged. */
export function readStore(page: Page, store: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('techand');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as Record<string, unknown>[]);
          };
        };
      }),
    store,
  );
}

/** The texts of all notes that are not in the trash, in alphabetical order. */
export async function readBodies(page: Page): Promise<string[]> {
  return (await readStore(page, 'notes'))
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ body }) => String(body))
    .sort();
}

/** Puts a record into the notes, whatever it is. */
export function putRecord(page: Page, record: object): Promise<void> {
  return changeStore(page, 'notes', record);
}

/** Empties a store of the database behind the extension's back. */
export function emptyStore(page: Page, store: string): Promise<void> {
  return changeStore(page, store, null);
}

/** Puts a record into a store, or without one empties it. */
function changeStore(page: Page, store: string, record: object | null): Promise<void> {
  return page.evaluate(
    (name, value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('techand');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          if (value === null) transaction.objectStore(name).clear();
          else transaction.objectStore(name).put(value);
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    store,
    record,
  );
}

/** How many records a store of the database holds. */
export function countRecords(page: Page, store: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('techand');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction(name).objectStore(name).count();
          counting.onerror = () => reject(counting.error);
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
    store,
  );
}

/** Whether any store of the database holds a record. */
export function hasRecords(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('techand');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction([...opening.result.objectStoreNames]);
          const counts = [...opening.result.objectStoreNames].map((store) => transaction.objectStore(store).count());
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(counts.some(({ result }) => result > 0));
          };
        };
      }),
  );
}

/** Empties every store of the database behind the extension's back. */
export function emptyDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('techand');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const stores = [...opening.result.objectStoreNames];
          const transaction = opening.result.transaction(stores, 'readwrite');
          for (const store of stores) transaction.objectStore(store).clear();
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}

/** An older window's hold on the database. */
export interface Held {
  readonly release: () => Promise<void>;
}

/** Makes the database anew as the first version had it, with one note, and does not let go of it when asked to. */
export async function holdVersion1(stage: Stage, page: Page, write: object): Promise<Held> {
  // A page of the extension that holds no code of ours.
  await page.goto(stage.browser().extensionUrl('icon/16.png'), { waitUntil: [] });
  await page.waitForSelector('img');
  await page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const removing = indexedDB.deleteDatabase('techand');
        removing.onerror = () => reject(removing.error);
        removing.onsuccess = () => {
          const opening = indexedDB.open('techand', 1);
          opening.onerror = () => reject(opening.error);
          opening.onupgradeneeded = () => {
            const notes = opening.result.createObjectStore('notes', { keyPath: 'id' });
            notes.createIndex('section', 'section');
            notes.createIndex('updatedAt', 'updatedAt');
            // As it was then: without the post it is of.
            const { base: _base, post: _post, ...content } = value as Record<string, unknown>;
            notes.put({ ...content, createdAt: 1, updatedAt: 1, revision: 1, deletedAt: null, conflictOf: null });
          };
          opening.onsuccess = () => {
            Object.assign(globalThis, { held: opening.result });
            resolve();
          };
        };
      }),
    write,
  );
  return { release: () => page.close() };
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
