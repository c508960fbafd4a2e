import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CopyEntry } from '../../../src/domain/backup/copy-log';
import { createSafetyCopy, type CopyFolder, type SafetyCopy } from '../../../src/storage/backup/safety-copy';
import { buildNote } from '../../domain/notes/build-note';

const note = buildNote();
const other = buildNote({ id: 'other', body: '다른 메모' });

let files: Map<string, string>;
let isFull: boolean;
let copy: SafetyCopy;
beforeEach(() => {
  files = new Map();
  isFull = false;
  copy = createSafetyCopy(folderOf(files));
});

/** A folder in memory that answers after a turn, as the browser's does, and takes half a file while it is full. */
function folderOf(files: Map<string, string>): CopyFolder {
  const later = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  return {
    list: async () => (await later(), [...files.keys()]),
    read: async (name) => (await later(), files.get(name) ?? null),
    write: async (name, text) => {
      await later();
      if (files.has(name)) throw new Error(`${name} was written twice`);
      files.set(name, isFull ? text.slice(0, text.length / 2) : text);
      if (isFull) throw new Error('full');
    },
    remove: async (names) => {
      await later();
      for (const name of names) files.delete(name);
    },
  };
}

async function store(...entries: CopyEntry[]): Promise<void> {
  copy.add(entries);
  await copy.flush();
}

const notesIn = async (reader: SafetyCopy = createSafetyCopy(folderOf(files))) => [...(await reader.read()).state.copies.values()];

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
    const read = await createSafetyCopy(folderOf(files)).read();
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
    copy = createSafetyCopy(folderOf(files));
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
    await copy.fold(true);
    expect([...files.keys()].toSorted()).toEqual(['j7.crswap', 's2']);
  });
});

describe('folding', () => {
  it('writes everything into one snapshot, after which nothing is left of notes deleted for good', async () => {
    await store({ keep: note }, { keep: other });
    await store({ drop: note.id });
    expect((await copy.read()).holdsDropped).toBe(true);
    await copy.fold(false);
    expect([...files.keys()]).toEqual(['s3']);
    expect([...files.values()].join('')).not.toContain(note.id);
    expect(await notesIn()).toEqual([other]);
    await store({ keep: note });
    expect(await notesIn()).toEqual([other, note]);
  });

  it('deletes nothing where the snapshot was not stored', async () => {
    await store({ keep: note });
    isFull = true;
    await expect(copy.fold(true)).rejects.toThrow();
    isFull = false;
    expect(await notesIn()).toEqual([note]);
  });

  it('leaves a damaged piece where it is until the copy was updated from the database', async () => {
    await store({ keep: note });
    await store({ keep: other });
    files.set('j1', 'overwritten');
    await copy.fold(false);
    expect([...files.keys()]).toEqual(['j1', 'j2']);
    await store({ keep: note });
    await copy.fold(true);
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
    await copy.fold(true);
    expect([...files.keys()]).toEqual(['j1', 'j2']);
  });
});

it('the safety copy takes no damaged piece for a whole one, whichever byte was changed or wherever it was cut off', async () => {
  await store({ keep: note }, { keep: other });
  const whole = files.get('j1') ?? '';
  const damage = fc.oneof(
    fc.nat(whole.length - 1).map((end) => whole.slice(0, end)),
    fc
      .tuple(fc.nat(whole.length - 1), fc.constantFrom('0', 'x', '}', '\n'))
      .map(([at, byte]) => whole.slice(0, at) + byte + whole.slice(at + 1)),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(damage, async (piece) => {
      fc.pre(piece !== whole);
      const { state, damaged } = await createSafetyCopy(folderOf(new Map([['j1', piece]]))).read();
      expect([state.copies.size, damaged]).toEqual([0, ['j1']]);
    }),
  );
});

it('the safety copy loses nothing that was acknowledged, wherever it is killed', async () => {
  const steps = fc.array(fc.constantFrom('write', 'fold', 'kill'), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(steps, fc.integer({ min: 1, max: 40 }), async (plan, killAt) => {
      const files = new Map<string, string>();
      let left = killAt;
      let die = (): void => {};
      const death = new Promise<false>((resolve) => {
        die = () => resolve(false);
      });
      /** What is called when the process dies never ends. */
      const step = (): Promise<void> => {
        left -= 1;
        if (left > 0) return Promise.resolve();
        die();
        return new Promise(() => {});
      };
      const mortal: CopyFolder = {
        ...folderOf(files),
        write: async (name, text) => {
          if (left === 1) files.set(name, text.slice(0, text.length >> 1));
          await step();
          await folderOf(files).write(name, text);
        },
        remove: async (names) => {
          for (const name of names) {
            await step();
            files.delete(name);
          }
        },
      };
      const orKilled = (work: Promise<void>): Promise<boolean> => Promise.race([work.then(() => true), death]);
      let living = createSafetyCopy(mortal);
      const said: string[] = [];
      let revision = 0;
      for (const each of plan) {
        const body = `글 ${(revision += 1)}`;
        if (each === 'kill') living = createSafetyCopy(mortal);
        else if (each === 'fold') await orKilled(living.fold(true));
        else {
          living.add([{ keep: buildNote({ id: body, body }) }]);
          if (await orKilled(living.flush())) said.push(body);
        }
        if (left <= 0) break;
      }
      const found = await createSafetyCopy(folderOf(files)).read();
      expect([...found.state.copies.keys()]).toEqual(expect.arrayContaining(said));
    }),
    { numRuns: 60 },
  );
});
