import { beforeEach, describe, expect, it } from 'vitest';
import type { CopyEntry } from '../../../src/domain/backup/copy-log';
import { createSafetyCopy, type SafetyCopy } from '../../../src/storage/backup/safety-copy';
import { buildNote } from '../../domain/notes/build-note';
import { folderOf } from './folder-in-memory';

const note = buildNote();
const other = buildNote({ id: 'other', body: '다른 메모' });

let files: Map<string, string>;
let isFull: boolean;
let copy: SafetyCopy;
/** The safety copy of a background that starts now. */
const start = (): SafetyCopy => createSafetyCopy(folderOf(files, () => isFull));
beforeEach(() => {
  files = new Map();
  isFull = false;
  copy = start();
});

async function store(...entries: CopyEntry[]): Promise<void> {
  copy.add(entries);
  await copy.flush();
}

const notesIn = async (reader: SafetyCopy = start()) => [...(await reader.read()).state.copies.values()];

describe('the safety copy', () => {
  it('is read back by the next background as it was written, in pieces that are never written twice', async () => {
    await store({ keep: note }, { keep: other });
    await store({ keep: { ...note, revision: 2, body: '더 쓴 글' } });
    expect([...files.keys()]).toEqual(['j1', 'j2']);
    expect(await notesIn()).toEqual([{ ...note, revision: 2, body: '더 쓴 글' }, other]);
  });

  it('writes only the first and the last state of a note that was typed', async () => {
    await store(...Array.from({ length: 50 }, (_, at) => ({ keep: { ...note, revision: at + 1, body: `${at}` } })));
    expect(files.get('j1')?.split('\n')).toHaveLength(3);
  });

  it('writes nothing where there is nothing new', async () => {
    await copy.flush();
    expect(files.size).toBe(0);
  });

  it('writes under another number what failed, and does not take half a piece for a whole one', async () => {
    isFull = true;
    await expect(store({ keep: note })).rejects.toThrow('full');
    isFull = false;
    await store({ keep: other });
    expect([...files.keys()]).toEqual(['j1', 'j2']);
    const read = await start().read();
    expect([...read.state.copies.values()]).toEqual([note, other]);
    expect(read.damaged).toEqual(['j1']);
  });

  it('holds only the first and the last state of a note that is being typed while nothing can be written', async () => {
    isFull = true;
    const held = new Set<number>();
    const typed = (revision: number): CopyEntry => ({
      get keep() {
        held.add(revision);
        return { ...note, revision };
      },
    });
    for (let revision = 1; revision <= 50; revision += 1) await expect(store(typed(revision))).rejects.toThrow('full');
    held.clear();
    await copy.read();
    expect([...held]).toEqual([1, 50]);
    isFull = false;
    await copy.flush();
    expect(await notesIn()).toEqual([{ ...note, revision: 50 }]);
  });

  it('continues after the numbers of the background before', async () => {
    await store({ keep: note });
    copy = start();
    await store({ keep: other });
    expect([...files.keys()]).toEqual(['j1', 'j2']);
  });

  it('reads what was added and is not written yet', async () => {
    copy.add([{ keep: note }]);
    expect(await notesIn(copy)).toEqual([note]);
    expect(files.size).toBe(0);
  });

  it('leaves files alone that are no pieces', async () => {
    files.set('j7.crswap', 'left by a write that was killed');
    await store({ keep: note });
    await copy.compact(true);
    expect([...files.keys()].toSorted()).toEqual(['j7.crswap', 's2']);
  });
});

describe('compacting', () => {
  it('writes everything into one snapshot, after which nothing is left of notes deleted for good', async () => {
    await store({ keep: note }, { keep: other });
    await store({ drop: note.id });
    expect((await copy.read()).holdsDropped).toBe(true);
    await copy.compact(false);
    expect([...files.keys()]).toEqual(['s3']);
    expect([...files.values()].join('')).not.toContain(note.id);
    expect(await notesIn()).toEqual([other]);
    await store({ keep: note });
    expect(await notesIn()).toEqual([other, note]);
  });

  it('deletes nothing where the snapshot was not stored', async () => {
    await store({ keep: note });
    isFull = true;
    await expect(copy.compact(true)).rejects.toThrow();
    isFull = false;
    expect(await notesIn()).toEqual([note]);
  });

  it('leaves a damaged piece where it is until the copy was updated from the database', async () => {
    await store({ keep: note });
    await store({ keep: other });
    files.set('j1', 'overwritten');
    await copy.compact(false);
    expect([...files.keys()]).toEqual(['j1', 'j2']);
    await store({ keep: note });
    await copy.compact(true);
    expect([...files.keys()]).toEqual(['s4']);
    expect((await notesIn()).map(({ id }) => id).toSorted()).toEqual([note.id, other.id].toSorted());
  });

  it('uses the pieces where a snapshot is damaged and they are still there', async () => {
    await store({ keep: note });
    files.set('s9', 'half a snap');
    expect(await notesIn()).toEqual([note]);
  });

  it('touches nothing that a later version wrote', async () => {
    await store({ keep: note });
    const piece = files.get('j1') ?? '';
    files.set('j1', piece.replace('"format":1', '"format":2'));
    await store({ keep: other });
    await copy.compact(true);
    expect([...files.keys()]).toEqual(['j1', 'j2']);
  });
});
