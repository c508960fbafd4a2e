// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { OPENING_KEY } from '../../../../src/domain/notes/opening';
import { buildNote, idOf } from '../../build-note';
import { createListeners } from '../../listeners';
import { openPopup, type OpenPopup } from '../../open-popup';
import { startBrowser } from '../../test-browser';
import { until } from '../../until';

let panel: OpenPopup | null = null;
afterEach(() => {
  panel?.close();
  panel = null;
});

it('a side panel that is called on the note whose row is edited goes on in its field, with every letter', async () => {
  const note = buildNote({ id: idOf('a'), section: 's4', body: '고쳐질 글' });
  const browser = await startBrowser({ notes: [note] });
  const messages = createListeners<unknown>();
  const ports = browser.window();
  panel = await openPopup(browser, {
    ...ports,
    notes: { ...ports.notes, onChanged: messages.add },
    window: { ...ports.window, kind: 'side-panel', isNoteRequest: (message) => message === 'call' },
  });
  const { root, field, type } = panel;
  panel.button(/^수정|고치기/, root.querySelector('.note-list') ?? root).click();
  const editor = () => root.querySelector<HTMLTextAreaElement>('.note-list textarea');
  await until(() => expect(editor()?.value).toBe('고쳐질 글'));
  type('고쳐지는 글', editor() ?? undefined);
  // It waits for a pause in the typing.
  browser.now += 60_000;
  browser.storage.session.set(OPENING_KEY, { noteId: note.id, at: 1 });
  messages.tell('call');
  await until(() => expect(field().value).toBe('고쳐지는 글'));
  await until(() => expect(editor()).toBeNull());
});
