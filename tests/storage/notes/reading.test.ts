import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../../src/domain/notes/notes';
import { failure, success } from '../../../src/domain/result';
import { POST_FACTS } from '../../../src/post/outline';
import { openNoteReader, type NoteReader } from '../../../src/storage/notes/reading';
import { buildWrite } from '../../domain/notes/build-note';
import { openRepository, type TestRepository } from '../open-repository';

let writer: TestRepository;
let reader: NoteReader;

beforeEach(() => {
  writer = openRepository();
  reader = openNoteReader(POST_FACTS);
});

afterEach(() => {
  reader.close();
  writer.connection.close();
  vi.restoreAllMocks();
});

describe('reading without the background', () => {
  it('finds nothing in a database nobody wrote to', async () => {
    expect(await reader.list()).toEqual(success({ notes: [], unreadable: 0 }));
    expect(await reader.read('nobody')).toEqual(success(null));
  });

  it('sees what was written since, and leaves out the trash', async () => {
    const { note } = await writer.write();
    expect(await reader.list()).toEqual(success({ notes: [note], unreadable: 0 }));
    await writer.repository.trashNote(note.id, 2_000);
    expect(await reader.list()).toEqual(success({ notes: [], unreadable: 0 }));
    expect(await reader.read(note.id)).toMatchObject(success({ deletedAt: 2_000 }));
  });

  it('gives the notes of each section as they are read, in the order of the post', async () => {
    const ids = ['1', '2', '3'].map((digit) => `${digit.repeat(8)}-1111-4111-8111-111111111111`);
    for (const [at, section] of (['outro', 's1', 'outro'] as const).entries()) await writer.write({ id: ids[at] ?? '', section });
    const told: (readonly string[])[] = [];
    const listed = await reader.list((notes) => told.push(notes.map(({ id }) => id)));
    expect(told).toEqual([[ids[1]], [ids[0], ids[2]]]);
    expect(listed.ok && listed.value.notes.map(({ id }) => id)).toEqual([ids[1], ids[0], ids[2]]);
  });

  it('gives notes of unknown sections last, wherever their names sort', async () => {
    const ids = ['1', '2', '3'].map((digit) => `${digit.repeat(8)}-1111-4111-8111-111111111111`);
    for (const [at, section] of ['zzz', 's1', 'a0'].entries()) await writer.write({ id: ids[at] ?? '', section });
    const told: (readonly string[])[] = [];
    const listed = await reader.list((notes) => told.push(notes.map(({ section }) => section)));
    expect(told).toEqual([['s1'], ['a0', 'zzz']]);
    expect(listed).toMatchObject({ ok: true, value: { unreadable: 0 } });
  });

  it('gives the notes of the first sections until there are enough, and the number of all that are listed', async () => {
    const idAt = (at: number): string => `${String(at).repeat(8)}-1111-4111-8111-111111111111`;
    const sections = ['s1', 'intro', 'intro', 's2', 'outro'] as const;
    for (const [at, section] of sections.entries()) await writer.write({ id: idAt(at + 1), section, body: `note ${at}` });
    await writer.write({ id: idAt(6), section: 'intro', body: ' \n' });
    await writer.write({ id: idAt(7), section: 'intro', body: 'thrown away' });
    await writer.repository.trashNote(idAt(7), 2_000);
    const read = await reader.first(3);
    expect(read.ok && read.value.notes.map(({ id }) => id)).toEqual([idAt(2), idAt(3), idAt(1)]);
    expect(read.ok && read.value.total).toBe(5);

    await writer.repository.restoreNote(idAt(7), 3_000);
    expect(await reader.first(1)).toMatchObject(success({ total: 6 }));
  });

  it('counts records it cannot read', async () => {
    const invalid = { id: buildWrite().id } as Note;
    await (await writer.connection.database()).put('notes', invalid);
    expect(await reader.list()).toEqual(success({ notes: [], unreadable: 1 }));
    expect(await reader.read(invalid.id)).toEqual(success(null));
  });

  it('says that the notes cannot be read, and reads them once they can', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('damaged', 'UnknownError');
    });
    expect(await reader.list()).toEqual(failure('unreadable'));
    expect(await reader.list()).toEqual(success({ notes: [], unreadable: 0 }));
  });
});
