import { beforeEach, describe, expect, it } from 'vitest';
import type { Note } from '../../src/domain/notes';
import { createSafetyCopy, type CopyArea, type SafetyCopy } from '../../src/storage/safety-copy';
import { buildNote } from '../domain/build-note';

const note = buildNote();
const { id } = note;
const key = `note:${id}`;
const revision = (number: number, body = `판 ${number}`): Note => ({ ...note, revision: number, body });

let kept: Map<string, unknown>;
let isFull: boolean;
let copy: SafetyCopy;
beforeEach(() => {
  kept = new Map();
  isFull = false;
  copy = createSafetyCopy(areaOf());
});

/** An area in memory that answers after a turn, as the browser's does, and rejects while it is full. */
function areaOf(): CopyArea {
  const later = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  return {
    readAll: async () => Object.fromEntries(kept),
    read: async (keys) => (await later(), Object.fromEntries(keys.flatMap((each) => (kept.has(each) ? [[each, kept.get(each)]] : [])))),
    write: async (values) => {
      await later();
      if (isFull) throw new Error('full');
      for (const [each, value] of Object.entries(values)) kept.set(each, structuredClone(value));
    },
    remove: async (keys) => {
      await later();
      for (const each of keys) kept.delete(each);
    },
  };
}

describe('the safety copy', () => {
  it('has a key a note, beside whatever else is stored', async () => {
    kept.set('settings', { enabled: true });
    await copy.keep([note, buildNote({ id: 'other' })]);
    expect([...kept.keys()]).toEqual(['settings', key, 'note:other']);
    expect(await copy.readAll()).toEqual({ copies: [note, buildNote({ id: 'other' })], found: [] });
  });

  it('ends with the last state of a note that changed while it was written', async () => {
    const first = copy.keep([revision(1)]);
    const rest = [2, 3, 4].map((each) => copy.keep([revision(each)]));
    await Promise.all([first, ...rest]);
    expect(kept.get(key)).toMatchObject({ revision: 4 });
  });

  it('makes up for what failed with the next note', async () => {
    isFull = true;
    await expect(copy.keep([note])).rejects.toThrow('full');
    isFull = false;
    await copy.keep([buildNote({ id: 'other' })]);
    expect(kept.get(key)).toEqual(note);
  });

  it('forgets a note deleted for good, also one that is just being written', async () => {
    const writing = copy.keep([note]);
    await copy.drop([id]);
    await writing;
    expect(kept.size).toBe(0);
  });

  it('puts a text apart that stands in the way and does not lead to what is stored, and gives both back', async () => {
    await copy.keep([revision(7, '되돌리기 전의 글')]);
    const restored = createSafetyCopy(areaOf());
    await restored.keep([revision(2, '되돌린 뒤의 글')]);
    expect(kept.get(key)).toMatchObject({ body: '되돌린 뒤의 글' });
    const taken = await restored.take([id]);
    expect(taken.map(({ note: { body } }) => body)).toEqual(['되돌리기 전의 글', '되돌린 뒤의 글']);
    await restored.settle([id]);
    expect((await restored.readAll()).found).toEqual([]);
  });

  it('puts several texts of one note apart, none in the place of another', async () => {
    await copy.putApart([{ note: revision(7, '하나'), after: null }]);
    await copy.putApart([{ note: revision(8, '둘'), after: null }]);
    expect((await copy.readAll()).found.map(({ note: { body } }) => body).sort()).toEqual(['둘', '하나']);
  });

  it('reads nothing into what is no note', async () => {
    kept.set('note:broken', { id: 'broken', words: 1 });
    kept.set('found:broken', ['none']);
    expect(await copy.readAll()).toEqual({ copies: [], found: [] });
  });
});
