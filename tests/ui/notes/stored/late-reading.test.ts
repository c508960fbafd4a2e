// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PopupPorts } from '../../../../src/ui/shared/popup-ports';
import { buildNote, buildTarget, idOf } from '../../build-note';
import { openPopup, type OpenPopup } from '../../open-popup';
import { startBrowser, type TestBrowser } from '../../test-browser';
import { until } from '../../until';

const NOON = Date.UTC(2026, 0, 1, 12);

let browser: TestBrowser;
let window: Promise<OpenPopup>;
let isRead: boolean;

beforeEach(async () => {
  isRead = false;
  browser = await startBrowser({ notes: [buildNote({ id: idOf('a'), section: 's1', body: 'long there' })] });
});

afterEach(async () => (await window).close());

/** A window whose first reading of all notes has begun, and comes to its end when it is let go. */
function openReading(): () => void {
  const ports = browser.window();
  let letGo = (): void => {};
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const list = async (): ReturnType<PopupPorts['notes']['list']> => {
    const read = await ports.notes.list();
    isRead = true;
    await isLetGo;
    return read;
  };
  const slow: PopupPorts = { ...ports, notes: { ...ports.notes, list } };
  window = openPopup(browser, slow);
  return letGo;
}

it('a note that was written while all notes were still being read is in the list with them', async () => {
  const letGo = openReading();
  await until(() => expect(isRead).toBe(true));
  const field = await until(() => {
    const found = document.querySelector<HTMLTextAreaElement>('#note');
    if (found === null) throw new Error('not yet');
    return found;
  });
  field.value = 'quick';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await until(async () => expect((await browser.stored()).map(({ body }) => body)).toContain('quick'));
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '새 메모')?.click();
  letGo();
  const { rows } = await window;
  // Longer than the pause between two readings.
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(rows().map((row) => row.querySelector('.note-body')?.textContent)).toEqual(expect.arrayContaining(['long there', 'quick']));
});

it('the number of notes is shown above the list before all are read', async () => {
  browser = await startBrowser({
    notes: Array.from({ length: 30 }, (_, at) =>
      buildNote({ id: idOf(String.fromCharCode(97 + at)), section: at < 20 ? 's1' : 's6', body: `note ${at}` }),
    ),
  });
  const letGo = openReading();
  const count = (): string | null | undefined => document.querySelector('.list-head .count')?.textContent;
  await until(() => expect(count()).toContain('30'));
  expect(document.querySelector('.note-list')?.getAttribute('aria-busy')).toBe('true');
  expect(document.querySelectorAll('[data-note]').length).toBeGreaterThan(0);
  letGo();
  await window;
  expect(count()).toContain('30');
});

it('the note that a window was opened for is in the field while all notes are still being read, and what is typed belongs to it', async () => {
  const target = buildTarget('quoted words');
  browser = await startBrowser({
    notes: [buildNote({ id: idOf('p'), section: 's2', target, revision: 1 })],
    opening: { noteId: idOf('p'), at: NOON },
  });
  const letGo = openReading();
  await until(() => expect(document.querySelector('.note-field .quote')?.textContent).toBe('quoted words'));
  expect(document.querySelector('.note-list')?.getAttribute('aria-busy')).toBe('true');
  const field = document.querySelector<HTMLTextAreaElement>('#note') as HTMLTextAreaElement;
  field.value = 'my thought';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await until(async () => expect((await browser.stored()).map(({ id, body }) => [id, body])).toEqual([[idOf('p'), 'my thought']]));
  letGo();
});

it('a window that is opened for a note has it in its first drawing', async () => {
  const note = buildNote({ id: idOf('p'), section: 's2', target: buildTarget('quoted words'), body: 'thought before', revision: 1 });
  browser = await startBrowser({ notes: [note] });
  window = openPopup(browser, { ...browser.window(), preloaded: { opened: { note, at: NOON } } });
  expect(document.querySelector('.note-field .quote')?.textContent).toBe('quoted words');
  expect(document.querySelector<HTMLTextAreaElement>('#note')?.value).toBe('thought before');
  await window;
});

it('a window is drawn complete at once with what was read before it', async () => {
  const ports = browser.window();
  const preloaded: PopupPorts['preloaded'] = {
    notes: await ports.notes.first(),
    settings: await ports.settings.load(),
    opened: null,
    readingPosition: null,
    unsaved: [],
    compared: [],
    backupDue: null,
  };
  window = openPopup(browser, { ...ports, preloaded });
  expect(document.querySelector('.notes')?.getAttribute('data-opening')).toBe('false');
  expect(document.querySelector('.list-head .count')?.textContent).toContain('1');
  expect(document.querySelector('[data-note] .note-body')?.textContent).toBe('long there');
  expect(document.querySelector('[role="switch"]')?.getAttribute('aria-checked')).toBe('true');
  await window;
});
