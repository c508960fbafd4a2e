import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OPENING_KEY } from '../../../src/domain/notes/opening';
import { LAST_WINDOW_KEY } from '../../../src/domain/last-window';
import { buildTarget } from '../../domain/notes/build-note';
import { setUp } from '../memory-ports';

const PASSAGE = { post: '173', section: 's1', target: buildTarget() };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a highlight that is pressed in a page', () => {
  it('opens its note in the side panel where one is open beside that page, and no popup', async () => {
    const sidePanelBeside = vi.fn(async (tabId: number | null) => (tabId === 5 ? 3 : null));
    const { sendFrom, ports, session } = setUp({ sidePanelBeside });
    expect(await sendFrom(5, 'highlight/create', { ...PASSAGE, colour: 'yellow', opens: true })).toEqual({
      ok: true,
      value: { popupOpened: true },
    });
    expect(await sendFrom(5, 'highlight/open', PASSAGE)).toEqual({ ok: true, value: { popupOpened: true } });
    expect(ports.openPopup).not.toHaveBeenCalled();
    expect(ports.broadcast).toHaveBeenCalledWith({ type: 'opening/left', windowId: 3 });
    expect(session.get(OPENING_KEY)).toMatchObject({ noteId: expect.any(String) });
  });

  it('opens the popup where the panel is beside another page', async () => {
    const sidePanelBeside = vi.fn(async (tabId: number | null) => (tabId === 5 ? 3 : null));
    const { sendFrom, ports } = setUp({ sidePanelBeside });
    await sendFrom(6, 'highlight/create', { ...PASSAGE, colour: 'yellow', opens: true });
    expect(ports.openPopup).toHaveBeenCalledTimes(1);
    expect(ports.broadcast).not.toHaveBeenCalledWith({ type: 'opening/left', windowId: 3 });
  });
});

it('windows are told where the reader is in a page, from the position that the page saves', async () => {
  const { sendFrom, ports } = setUp();
  await sendFrom(5, 'reading-position/save', { post: '173', section: 's4', percent: 40, offset: 12 });
  expect(ports.broadcast).toHaveBeenCalledWith({ type: 'reading/moved', tabId: 5, section: 's4' });
  await sendFrom(5, 'reading-position/save', { post: '173', section: 'of-no-post', percent: 40, offset: 12 });
  expect(ports.broadcast).toHaveBeenCalledTimes(1);
});

it('the next window finds what the last one left; pages can leave nothing', async () => {
  const { send, sendFrom, session } = setUp();
  const left = { remembered: { view: 'sessions' }, to: 'notes-page' };
  expect(await send('window/leave', left)).toEqual({ ok: true, value: null });
  expect(session.get(LAST_WINDOW_KEY)).toMatchObject(left);
  expect(await sendFrom(5, 'window/leave', { ...left, to: null })).toEqual({ ok: false, failure: 'not-allowed' });
  expect(await send('window/leave', { remembered: { view: 'x'.repeat(5_000) }, to: null })).toEqual({ ok: false, failure: 'malformed' });
});
