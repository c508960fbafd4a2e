import { afterEach } from 'vitest';
import { buildNote, buildTarget, idOf } from '../../build-note';
import { openPopup, type OpenPopup } from '../../open-popup';
import { startBrowser, type TestBrowser } from '../../test-browser';

export const NOTES = [
  buildNote({ id: idOf('b'), section: 's4', body: 'second', target: buildTarget('quoted words') }),
  buildNote({ id: idOf('a'), section: 's1', body: 'first\n  as typed' }),
  buildNote({ id: idOf('c'), section: 'outro', body: 'third' }),
];

/** The popup that a test has opened; it is closed after the test. */
export let popup: OpenPopup;
afterEach(() => popup.close());

/** Opens the popup over the three notes, or in a browser that was started already. */
export async function open(started?: TestBrowser): Promise<TestBrowser> {
  const browser = started ?? (await startBrowser({ notes: NOTES }));
  popup = await openPopup(browser);
  return browser;
}

export function row(id: string): HTMLElement {
  const found = popup.rows().find((candidate) => candidate.dataset['note'] === idOf(id));
  if (!found) throw new Error(`no row ${id}`);
  return found;
}
