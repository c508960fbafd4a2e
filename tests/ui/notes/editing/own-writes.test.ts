// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PopupPorts } from '../../../../src/ui/shared/popup-ports';
import { buildNote, idOf } from '../../build-note';
import { openPopup, type OpenPopup } from '../../open-popup';
import { untilStored, writeElsewhere } from '../../stored-notes';
import { startBrowser, type TestBrowser } from '../../test-browser';
import { until } from '../../until';

const A = idOf('a');

let browser: TestBrowser;
let windows: OpenPopup[];

beforeEach(async () => {
  browser = await startBrowser({ notes: [buildNote({ id: A, section: 's1', body: 'first' })] });
  windows = [];
});

afterEach(() => {
  for (const window of windows) window.close();
});

/** A window, and the ids of the notes that it reads again. */
async function open(): Promise<{ readonly window: OpenPopup; readonly read: readonly string[] }> {
  const ports = browser.window();
  const read: string[] = [];
  const watched: PopupPorts = {
    ...ports,
    notes: {
      ...ports.notes,
      read: (ids) => {
        read.push(...ids);
        return ports.notes.read(ids);
      },
    },
  };
  const window = await openPopup(browser, watched);
  windows.push(window);
  return { window, read };
}

it('a window does not read back what it writes; another window reads it', async () => {
  const [writer, reader] = [await open(), await open()];
  for (const text of ['n', 'ne', 'new']) writer.window.type(text);
  await until(() => expect(reader.window.text()).toContain('new'));
  expect(new Set(reader.read).size).toBe(1);
  // Longer than the pause between two readings.
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(writer.read).toEqual([]);
});

it('a window does not read back what it edits in a row, nor what it undoes', async () => {
  const { window, read } = await open();
  window.button('수정: first').click();
  const field = await until(() => {
    const found = window.root.querySelector<HTMLTextAreaElement>('.note-list textarea');
    if (!found) throw new Error('not yet');
    return found;
  });
  window.type('first, better', field);
  window.button('완료').click();
  await until(() => expect(window.text()).toContain('메모를 고쳤어요'));
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(read).toEqual([]);
  window.button('되돌리기').click();
  await untilStored(browser, A, { body: 'first' });
  await new Promise((resolve) => setTimeout(resolve, 400));
  // Once, to look whether more was written since.
  expect(read).toEqual([A]);
});

it('a window reads what another one wrote into the note it has written itself', async () => {
  const { window, read } = await open();
  window.button('수정: first').click();
  await until(() => expect(document.activeElement?.matches('.note-list textarea')).toBe(true));
  window.type('first, better', document.activeElement as HTMLTextAreaElement);
  await untilStored(browser, A, { body: 'first, better' });
  await writeElsewhere(browser, A, 'first, better, and theirs');
  await until(() => expect(read).toEqual([A]));
});
