import type { Page } from 'puppeteer-core';

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
