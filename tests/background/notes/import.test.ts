import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportWrite } from '../../../src/domain/import/choices';
import { undoOf } from '../../../src/domain/import/undo';
import { portableNote } from '../../../src/domain/notes/portable-note';
import { createSafetyCopy } from '../../../src/storage/backup/safety-copy';
import { buildNote, buildWrite } from '../../domain/notes/build-note';
import { folderIn, setUp } from '../memory-ports';

const OTHER = '55555555-5555-4555-8555-555555555555';
const IMPORT = '66666666-6666-4666-8666-666666666666';
const UNDO = '77777777-7777-4777-8777-777777777777';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('an import', () => {
  const created: ImportWrite = { id: OTHER, base: null, next: portableNote(buildNote({ id: OTHER, body: '들어온 글' })), revives: false };

  it('is stored, told to every window, put into the safety copy, and undone', async () => {
    const background = setUp();
    const { send, list, folder, ports } = background;
    await send('note/write', buildWrite({ body: '여기 있던 글' }));
    const [note = buildNote()] = await list();
    const changed: ImportWrite = { id: note.id, base: note.revision, next: { ...portableNote(note), body: '고친 글' }, revives: false };
    const done = await send('notes/import', { id: IMPORT, writes: [created, changed] });
    expect(done).toEqual({ ok: true, value: { stored: 2, left: [], revived: [] } });
    expect((await list()).map(({ body }) => body).toSorted()).toEqual(['고친 글', '들어온 글']);
    expect(ports.broadcast).toHaveBeenLastCalledWith(
      expect.objectContaining({
        type: 'notes/changed',
        changes: expect.arrayContaining([expect.objectContaining({ id: OTHER })]) as unknown,
      }),
    );

    await send('notes/undo-import', { id: UNDO, writes: undoOf([created, changed], new Map([[note.id, note]])) });
    expect((await list()).map(({ body }) => body)).toEqual(['여기 있던 글']);
    await background.background.windowClosed();
    const { state } = await createSafetyCopy(folderIn(folder)).read();
    expect([...state.copies.values()].map(({ body }) => body)).toEqual(['여기 있던 글']);
  });

  it('of an outdated plan stores nothing, and says so', async () => {
    const { send, list } = setUp();
    await send('note/write', buildWrite({ body: '여기 있던 글' }));
    const [note = buildNote()] = await list();
    const outdated: ImportWrite = { id: note.id, base: 7, next: { ...portableNote(note), body: '옛 계획' }, revives: false };
    expect(await send('notes/import', { id: IMPORT, writes: [created, outdated] })).toEqual({ ok: false, failure: 'changed' });
    expect((await list()).map(({ body }) => body)).toEqual(['여기 있던 글']);
  });

  it('of what is no note is refused', async () => {
    const { send } = setUp();
    const odd = { ...created, next: { ...portableNote(buildNote({ id: OTHER })), tags: 7 } };
    expect(await send('notes/import', { id: IMPORT, writes: [odd as never] })).toEqual({ ok: false, failure: 'malformed' });
  });

  it('that was stored by a background which ended before it could answer is answered by the next one', async () => {
    const first = setUp();
    await first.send('notes/import', { id: IMPORT, writes: [created] });
    const next = setUp({}, first);
    expect(await next.send('notes/import', { id: IMPORT, writes: [created] })).toEqual({
      ok: true,
      value: { stored: 1, left: [], revived: [] },
    });
    expect((await next.list()).map(({ body, revision }) => [body, revision])).toEqual([['들어온 글', 1]]);
    // The first one may have ended before it had told anybody, and before it had copied the notes.
    expect(next.ports.broadcast).toHaveBeenCalledWith({ type: 'notes/changed', changes: [{ id: OTHER, editor: null }] });
    await next.background.windowClosed();
    const { state } = await createSafetyCopy(folderIn(next.folder)).read();
    expect([...state.copies.keys()]).toEqual([OTHER]);
  });
});

describe('an import of many notes', () => {
  const MANY = Array.from({ length: 600 }, (_, at): ImportWrite => {
    const id = `55555555-5555-4555-8555-${String(at).padStart(12, '0')}`;
    return { id, base: null, next: portableNote(buildNote({ id, body: `글 ${at}` })), revives: false };
  });

  it('tells its page how far it is', async () => {
    const { send, ports } = setUp();
    await send('notes/import', { id: IMPORT, writes: MANY });
    const moved = vi.mocked(ports.broadcast).mock.calls.flatMap(([news]) => (news.type === 'import/moved' ? [news] : []));
    expect(moved.map(({ id, share }) => [id, share.toFixed(2)])).toEqual([
      [IMPORT, '0.42'],
      [IMPORT, '0.83'],
      [IMPORT, '1.00'],
    ]);
  });

  it.each(['notes/import', 'notes/undo-import'])('stops when it is asked to: %s changes nothing', async (type) => {
    const broadcast = vi.fn();
    const { send, list } = setUp({ broadcast });
    const undone = type === 'notes/undo-import';
    if (undone) await send('notes/import', { id: UNDO, writes: MANY });
    const before = await list();
    broadcast.mockImplementation(({ type: told }: { type: string }) => {
      if (told === 'import/moved') void send('notes/stop-import', { id: IMPORT });
    });
    const writes = undone ? undoOf(MANY, new Map()) : MANY;
    expect(await send(type, { id: IMPORT, writes })).toEqual({ ok: false, failure: 'stopped' });
    expect([before.length, await list()]).toEqual([undone ? 600 : 0, before]);
  });

  it('is not stopped by a page that stops another one', async () => {
    const broadcast = vi.fn();
    const { send } = setUp({ broadcast });
    broadcast.mockImplementation(() => void send('notes/stop-import', { id: UNDO }));
    expect(await send('notes/import', { id: IMPORT, writes: MANY })).toMatchObject({ ok: true });
  });
});
