import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportWrite } from '../../../src/domain/import/choices';
import { portableNote } from '../../../src/domain/notes/portable-note';
import { createSafetyCopy } from '../../../src/storage/backup/safety-copy';
import { buildNote, buildWrite } from '../../domain/notes/build-note';
import { folderIn, setUp } from '../memory-ports';

const OTHER = '55555555-5555-4555-8555-555555555555';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('an import', () => {
  const created: ImportWrite = { id: OTHER, base: null, next: portableNote(buildNote({ id: OTHER, body: '들어온 글' })), lifts: false };

  it('is stored, told to every window, put into the safety copy, and undone', async () => {
    const background = setUp();
    const { send, list, folder, ports } = background;
    await send('note/write', buildWrite({ body: '여기 있던 글' }));
    const [note = buildNote()] = await list();
    const changed: ImportWrite = { id: note.id, base: note.revision, next: { ...portableNote(note), body: '고친 글' }, lifts: false };
    const done = await send('notes/import', { writes: [created, changed] });
    expect(done).toMatchObject({ ok: true, value: { stored: 2, left: [] } });
    expect((await list()).map(({ body }) => body).toSorted()).toEqual(['고친 글', '들어온 글']);
    expect(ports.broadcast).toHaveBeenLastCalledWith(
      expect.objectContaining({
        type: 'notes/changed',
        changes: expect.arrayContaining([expect.objectContaining({ id: OTHER })]) as unknown,
      }),
    );

    await send('notes/undo-import', { writes: (done as { value: { undo: readonly ImportWrite[] } }).value.undo });
    expect((await list()).map(({ body }) => body)).toEqual(['여기 있던 글']);
    await background.background.windowClosed();
    const { state } = await createSafetyCopy(folderIn(folder)).read();
    expect([...state.copies.values()].map(({ body }) => body)).toEqual(['여기 있던 글']);
  });

  it('of an outdated plan stores nothing, and says so', async () => {
    const { send, list } = setUp();
    await send('note/write', buildWrite({ body: '여기 있던 글' }));
    const [note = buildNote()] = await list();
    const outdated: ImportWrite = { id: note.id, base: 7, next: { ...portableNote(note), body: '옛 계획' }, lifts: false };
    expect(await send('notes/import', { writes: [created, outdated] })).toEqual({ ok: false, failure: 'changed' });
    expect((await list()).map(({ body }) => body)).toEqual(['여기 있던 글']);
  });

  it('of what is no note is refused', async () => {
    const { send } = setUp();
    const odd = { ...created, next: { ...portableNote(buildNote({ id: OTHER })), tags: 7 } };
    expect(await send('notes/import', { writes: [odd as never] })).toEqual({ ok: false, failure: 'malformed' });
  });
});
