import type { Page } from 'puppeteer-core';
import type { Stage } from '../stage/stage';

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
