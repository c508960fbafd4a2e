import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { unsavedKey } from '../../src/domain/notes/unsaved';
import type { ToolbarState } from '../../src/domain/toolbar-state';
import { toolbarLook } from '../../src/background/toolbar-look';
import { buildTarget, buildWrite } from '../domain/notes/build-note';
import { setUp } from './memory-ports';

const HOME = 5;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A browser with the post in one tab; `shown` gives the last state over a tab, or (`null`) over all others. */
function start(changes: Parameters<typeof setUp>[0] = {}) {
  const all = setUp({ postTabs: async () => [HOME], ...changes });
  const shown = (tab: number | null): ToolbarState | undefined =>
    vi.mocked(all.ports.showOnToolbar).mock.calls.findLast(([id]) => id === tab)?.[1];
  return { ...all, shown };
}

describe('the toolbar button over a tab of the post', () => {
  it('counts the notes that the list shows: not the empty ones and those in the trash, but conflict copies', async () => {
    const { background, send, shown } = start();
    const idOf = (last: number): string => `00000000-0000-4000-9000-00000000000${last}`;
    const [first, second, empty] = [idOf(1), idOf(2), idOf(3)];
    await send('note/write', buildWrite({ id: first, body: '하나' }));
    await send('note/write', buildWrite({ id: second, body: '', target: buildTarget() }));
    await send('note/write', buildWrite({ id: empty, body: ' ' }));
    await background.refreshToolbar();
    await vi.waitFor(() => expect(shown(HOME)).toEqual({ kind: 'notes', notes: 2, isCounted: true }));
    // A second window has not seen the first text: both are kept.
    await send('note/write', buildWrite({ id: first, body: '다른 하나', editor: 'another', base: 0 }));
    await vi.waitFor(() => expect(shown(HOME)).toMatchObject({ notes: 3 }));
    await send('note/trash', { id: second });
    await vi.waitFor(() => expect(shown(HOME)).toMatchObject({ notes: 2 }));
    expect(shown(null)).toEqual({ kind: 'plain' });
  });

  it('says that the companion is off rather than how many notes there are, and unsaved words before both', async () => {
    const { background, send, session, shown } = start();
    await send('note/write', buildWrite({ body: '하나' }));
    await send('settings/change', { enabled: false });
    await vi.waitFor(() => expect(shown(HOME)).toEqual({ kind: 'off' }));
    session.set(unsavedKey(buildWrite()), { write: buildWrite(), reason: 'storage-full', at: 1 });
    await background.refreshToolbar();
    await vi.waitFor(() => expect(shown(HOME)).toEqual({ kind: 'unsaved' }));
    await vi.waitFor(() => expect(shown(null)).toEqual({ kind: 'unsaved' }));
  });

  it('keeps the number to its title where the reader does not want it on the button', async () => {
    const { send, shown } = start();
    await send('settings/change', { badgeCount: false });
    await vi.waitFor(() => expect(shown(HOME)).toEqual({ kind: 'notes', notes: 0, isCounted: false }));
  });

  it('is set again when the page says that it is shown, since the browser has forgotten it', async () => {
    const { sendFrom, ports, shown } = start();
    await sendFrom(HOME, 'page/shown');
    await vi.waitFor(() => expect(shown(HOME)).toMatchObject({ kind: 'notes' }));
    vi.mocked(ports.showOnToolbar).mockClear();
    await sendFrom(HOME, 'page/shown');
    await vi.waitFor(() => expect(shown(HOME)).toMatchObject({ kind: 'notes' }));
  });

  it('knows copies of the post by the companion in them, and says nothing once it went', async () => {
    const { sendFrom, shown } = start({ postTabs: async (others) => others });
    await sendFrom(9, 'page/mounted');
    await vi.waitFor(() => expect(shown(9)).toMatchObject({ kind: 'notes' }));
    await sendFrom(9, 'page/unmounted');
    await vi.waitFor(() => expect(shown(9)).toEqual({ kind: 'plain' }));
  });

  it('reads no note while no tab shows the post', async () => {
    const { background, ports, shown } = start({ postTabs: async () => [] });
    const read = vi.spyOn(ports.repository, 'readBatch');
    await background.refreshToolbar();
    await vi.waitFor(() => expect(shown(null)).toEqual({ kind: 'plain' }));
    expect(read).not.toHaveBeenCalled();
  });
});

describe('what the button shows', () => {
  it.each<[ToolbarState, string, string, string | null]>([
    [{ kind: 'plain' }, 'Tech& 길동무', 'Tech& Companion', null],
    [{ kind: 'unsaved' }, 'Tech& 길동무 · 저장하지 못한 메모가 있어요', 'Tech& Companion · A note could not be saved', '!'],
    [{ kind: 'off' }, 'Tech& 길동무 · 이 글에서 꺼져 있어요', 'Tech& Companion · Off for this post', '끔'],
    [{ kind: 'notes', notes: 0, isCounted: true }, 'Tech& 길동무 · 아직 메모가 없어요', 'Tech& Companion · No notes yet', null],
    [{ kind: 'notes', notes: 1, isCounted: true }, 'Tech& 길동무 · 메모 1개', 'Tech& Companion · 1 note', '1'],
    [{ kind: 'notes', notes: 1200, isCounted: true }, 'Tech& 길동무 · 메모 1200개', 'Tech& Companion · 1200 notes', '999+'],
    [{ kind: 'notes', notes: 12, isCounted: false }, 'Tech& 길동무 · 메모 12개', 'Tech& Companion · 12 notes', null],
  ])('is, for %j, a title in the reader’s language and a badge', (state, korean, english, badge) => {
    expect(toolbarLook(state, 'ko')).toMatchObject({ title: korean });
    expect(toolbarLook(state, 'en')).toMatchObject({ title: english });
    expect(toolbarLook(state, 'ko').badge?.text ?? null).toBe(badge);
  });

  it('has colours that every browser takes', () => {
    for (const kind of ['unsaved', 'off'] as const) {
      expect(toolbarLook({ kind }, 'ko').badge).toMatchObject({ ground: expect.stringMatching(/^#[0-9a-f]{6}$/), ink: '#ffffff' });
    }
  });
});

describe('the page of the first installation', () => {
  it('opens once: not when the same build is loaded again', async () => {
    const { background, ports } = start();
    await background.welcome();
    await background.welcome();
    expect(ports.openWelcome).toHaveBeenCalledOnce();
  });
});
