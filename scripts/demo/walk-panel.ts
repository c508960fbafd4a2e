import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Popup, TestBrowser } from '../../tests/browser/browser';
import { eventually, type Step } from './step';

/** Initial consonants of the second note's words, as a reader types them to find it. */
const QUERY = 'ㅅㅌㄷ';

/** Opens the notes beside the post from the popup, which closes by it, and finds one of them by three initial consonants. */
export async function findInSidePanel(browser: TestBrowser, popup: Popup, step: Step, folder: string): Promise<Popup> {
  let panel: Popup | null = null;
  await step('finds a note beside the post', async () => {
    await popup.click('[data-open="side-panel"]').catch(async (error: unknown) => {
      // The popup may be gone before the press is answered.
      if (await popup.isOpen()) throw error;
    });
    const opened = await browser.waitForSidePanel();
    await opened.waitFor('.notes[data-opening="false"] .note-list:not([aria-busy="true"]) [data-note]');
    await opened.type('#note-search', QUERY);
    const found = await eventually('one note found', () => opened.evaluate(readFound));
    await writeFile(join(folder, 'side-panel.png'), await opened.screenshot());
    panel = opened;
    return [`${QUERY} finds “${found}”`];
  });
  return panel as unknown as Popup;
}

/** The marked words, once the list holds one note alone. */
function readFound(): string | null {
  const notes = document.querySelectorAll('.note-list [data-note]');
  const marked = document.querySelector('.note-list mark')?.textContent ?? '';
  return notes.length === 1 && marked !== '' ? marked : null;
}
