import type { Page } from 'puppeteer-core';
import type { Stage } from '../stage/stage';

/** So many passages of a page, each of whole letters that occur in it once, in document order. */
export function manyPassages(page: Page, count: number): Promise<string[]> {
  return page.evaluate((wanted) => {
    const LENGTH = 24;
    const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/g, '');
    const paragraphs = [...document.querySelectorAll('.contents_style p')].map(({ textContent }) => textContent);
    const whole = squeeze(paragraphs.join(''));
    const found: string[] = [];
    for (const text of paragraphs) {
      for (let at = 0; at + LENGTH <= text.length; at += 3) {
        const words = text.slice(at, at + LENGTH);
        // Firefox loses half of a character when it is sent, and no reader can select it; nor a sign without its mark.
        if (/\p{Surrogate}|^\p{M}/u.test(words) || /^\p{M}/u.test(text.slice(at + LENGTH))) continue;
        const letters = squeeze(words);
        if (words.trim() === words && letters.length > 15 && whole.indexOf(letters) === whole.lastIndexOf(letters)) found.push(words);
      }
    }
    const step = Math.max(1, Math.floor(found.length / wanted));
    return found.filter((_, index) => index % step === 0).slice(0, wanted);
  }, count);
}

/** Puts a note on each of these passages right into the database, as if they had been written long ago; a background that knows the notes is stopped. */
export async function putNotes(stage: Stage, passages: readonly string[]): Promise<void> {
  const page = await stage.backstage();
  await page.evaluate(
    (quotes) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('techand');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('notes', 'readwrite');
          quotes.forEach((exact, index) =>
            transaction.objectStore('notes').put({
              id: `7a000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
              post: '173',
              section: 's1',
              body: '',
              target: {
                quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
                position: { type: 'TextPositionSelector', start: 0, end: 1 },
              },
              term: null,
              figure: null,
              colour: 'yellow',
              tags: [],
              createdAt: 1,
              updatedAt: 1,
              revision: 1,
              editor: 'many',
              sequence: 1,
              deletedAt: null,
              conflictOf: null,
            }),
          );
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    passages,
  );
  await stage.browser().stopWorker();
}
