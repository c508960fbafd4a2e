import { afterEach, expect } from 'vitest';
import type { Note } from '../../../src/domain/notes/notes';
import { exported } from '../../domain/markdown/exported';
import { buildNote, buildTarget, idOf } from '../build-note';
import { startBrowser, type TestBrowser } from '../test-browser';
import { until } from '../until';
import { openImport, type OpenImport } from './open-import';

/** Before the export, which the files of the tests say was on 2 January 2026. */
export const EARLIER = Date.UTC(2026, 0, 1);
const old = (id: string, body: string, parts: Partial<Note> = {}): Note =>
  buildNote({ id: idOf(id), body, createdAt: EARLIER, updatedAt: EARLIER, ...parts });
export const FIRST = old('a', '첫 메모의 글', { target: buildTarget('고른 문장') });
export const SECOND = old('b', '둘째 메모의 글', { section: 's2' });
export const THIRD = old('c', '셋째 메모의 글', { section: 's3' });
export const NOTES = [FIRST, SECOND, THIRD];
/** The three notes as they are exported. */
export const FILE = exported(NOTES);

/** The import page that a test has opened; it is closed after the test. */
export let page: OpenImport;
afterEach(() => page.close());

/** Opens the import page in a profile with these notes. */
export async function open(notes: readonly Note[] = NOTES, change?: Parameters<typeof openImport>[1]): Promise<TestBrowser> {
  const browser = await startBrowser({ notes });
  page = openImport(browser, change);
  // It listens to the whole document from its first frame on. That it shows the drop area proves that this page has answered,
  // and not the one of the test before.
  await until(() => {
    page.give('dragover', {});
    expect(page.text('.import-drop')).not.toBe('');
  });
  page.give('dragleave', {});
  await until(() => expect(page.text('.import-drop')).toBe(''));
  return browser;
}

/** Chooses a file with this text, and waits for its preview. */
export async function preview(text: string): Promise<void> {
  page.choose(new Blob([text]));
  await until(() => expect(page.text('.import-summary')).not.toBe(''));
}

/** The texts of all stored notes, sorted. */
export async function bodies(browser: TestBrowser): Promise<string[]> {
  return (await browser.stored()).map(({ body }) => body).toSorted();
}

/** Presses the button that stores what is chosen, and waits for the result. */
export async function store(): Promise<void> {
  page.root.querySelector<HTMLButtonElement>('.import-do')?.click();
  await until(() => expect(page.root.querySelector('.import-result')?.getAttribute('aria-busy')).toBe('false'));
}
