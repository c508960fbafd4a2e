import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportWrite } from '../../../src/domain/import/choices';
import { undoOf } from '../../../src/domain/import/undo';
import { portableNote } from '../../../src/domain/notes/portable-note';
import { byId, changed, created, idOf, NOW, openForImports, type OpenedForImports } from './importing';

let opened: OpenedForImports;
beforeEach(() => {
  opened = openForImports();
});

describe('an import that is asked for again, since nobody heard that it was stored', () => {
  it('is stored once, and answered as it was the first time', async () => {
    const { note } = await opened.write();
    const writes = [created(1), changed(note, { body: '고친 글' })];
    const first = await opened.importing(writes, { id: 'asked-twice' });
    const after = await opened.state();
    const again = await opened.importing(writes, { id: 'asked-twice' });
    expect([told(again), await opened.state()]).toEqual([told(first), after]);
    // Whoever was not told of the notes, and a safety copy that lacks them, get them now.
    expect(again.ok ? again.value.changes.map((change) => change.after?.body) : []).toEqual(['들어온 글 1', '고친 글']);
  });

  it('leaves what was written meanwhile', async () => {
    const { note } = await opened.write();
    const writes = [changed(note, { body: '고친 글' })];
    await opened.importing(writes, { id: 'asked-twice' });
    await opened.write({ body: '그 뒤에 쓴 글', base: 2, editor: 'editor-b' });
    expect(told(await opened.importing(writes, { id: 'asked-twice' }))).toEqual({ stored: 1, left: [], revived: [] });
    expect(await opened.bodies()).toEqual(['그 뒤에 쓴 글']);
  });

  it('says the same of an undo, and of what that left', async () => {
    const { note } = await opened.write();
    const writes = [created(1), created(2), changed(note, { body: '고친 글' })];
    await opened.importing(writes);
    await opened.write({ id: idOf(2), body: '그 뒤에 쓴 글', base: 1, editor: 'editor-b' });
    const undo = undoOf(writes, byId(note));
    const first = told(await opened.importing(undo, { id: 'undo', onChanged: 'leave' }));
    expect(first).toEqual({ stored: 2, left: [idOf(2)], revived: [] });
    expect(told(await opened.importing(undo, { id: 'undo', onChanged: 'leave' }))).toEqual(first);
    expect(await opened.bodies()).toEqual(['그 뒤에 쓴 글', '본문']);
  });

  it('gives the revision of a note that came back from being deleted for good', async () => {
    const { note } = await opened.write();
    await opened.repository.trashNote(note.id, 2_000);
    await opened.repository.eraseNotes([{ id: note.id, revision: 2 }], 3_000);
    const lifting: ImportWrite[] = [{ id: note.id, base: null, next: portableNote(note), revives: true }];
    const first = told(await opened.importing(lifting, { id: 'asked-twice' }));
    expect(first).toEqual({ stored: 1, left: [], revived: [{ id: note.id, revision: 3 }] });
    expect(told(await opened.importing(lifting, { id: 'asked-twice' }))).toEqual(first);
  });

  it('is remembered for a day', async () => {
    await opened.importing([created(1)], { id: 'old' });
    await opened.importing([created(2)], { id: 'new', now: NOW + 90_000_000 });
    const database = await opened.connection.database();
    expect(await database.getAllKeys('done')).toEqual(['import:new']);
  });
});

/** What its page is told. */
function told(done: Awaited<ReturnType<OpenedForImports['importing']>>): object {
  if (!done.ok) return done;
  const { changes: _, ...value } = done.value;
  return value;
}
