import { beforeEach, describe, expect, it } from 'vitest';
import type { Note, SeenNote } from '../../../src/domain/notes/notes';
import type { Result } from '../../../src/domain/result';
import { DAY_MS } from '../../../src/domain/notes/trash-age';
import { openRepository, type TestRepository } from '../open-repository';

const START = 1_700_000_000_000;
const OLD = '22222222-2222-4222-8222-222222222222';
const YOUNG = '33333333-3333-4333-8333-333333333333';

let opened: TestRepository;
beforeEach(() => {
  opened = openRepository();
});

/** The ids of what went for good, by the looks of so many days. */
async function purgeDaily(first: number, last: number): Promise<readonly string[]> {
  const gone: string[] = [];
  for (let day = first; day <= last; day += 1) gone.push(...idsOf(await opened.repository.purgeTrash(START + day * DAY_MS)));
  return gone;
}

describe('the trash over the days', () => {
  it('deletes a note after thirty of them, and only that one', async () => {
    await opened.write({ id: OLD });
    await opened.write({ id: YOUNG });
    await opened.write({ body: '남는 글' });
    await opened.repository.trashNote(OLD, START);
    expect(await purgeDaily(0, 19)).toEqual([]);
    await opened.repository.trashNote(YOUNG, START + 20 * DAY_MS);
    expect(await purgeDaily(20, 29)).toEqual([]);
    expect(await purgeDaily(30, 30)).toEqual([OLD]);
    expect(await opened.bodies()).toEqual(['남는 글']);
    expect(await purgeDaily(31, 50)).toEqual([YOUNG]);
  });

  it('loses nothing by a clock put forward', async () => {
    await opened.write({ id: OLD });
    await opened.repository.trashNote(OLD, START);
    await purgeDaily(0, 1);
    expect(idsOf(await opened.repository.purgeTrash(START + 9_999 * DAY_MS))).toEqual([]);
    expect(await opened.repository.restoreNote(OLD, START + 9_999 * DAY_MS)).toMatchObject({
      ok: true,
      value: { after: { id: OLD, deletedAt: null } },
    });
  });
});

describe('erasing', () => {
  const erase = (...seen: SeenNote[]) => opened.repository.eraseNotes(seen, START);
  beforeEach(async () => {
    await opened.write({ id: OLD, body: '버릴 글' });
    await opened.repository.trashNote(OLD, START);
  });

  it('deletes what the reader was shown', async () => {
    expect(idsOf(await erase({ id: OLD, revision: 2 }))).toEqual([OLD]);
    expect(await opened.repository.readNote(OLD)).toEqual({ ok: true, value: null });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['was restored', () => opened.repository.restoreNote(OLD, START)],
    [
      'was restored, written on and thrown away again',
      async () => {
        await opened.repository.restoreNote(OLD, START);
        await opened.write({ id: OLD, body: '본 적 없는 글', base: 3, sequence: 2 });
        await opened.repository.trashNote(OLD, START);
      },
    ],
    ['was written on in the trash', () => opened.write({ id: OLD, body: '늦은 글', base: 2, sequence: 2 })],
  ])('leaves a note that %s since', async (_what, meanwhile) => {
    await meanwhile();
    expect(idsOf(await erase({ id: OLD, revision: 2 }))).toEqual([]);
    expect(await opened.repository.readNote(OLD)).toMatchObject({ value: { id: OLD } });
  });

  it('ignores notes that are not there', async () => {
    expect(idsOf(await erase({ id: YOUNG, revision: 1 }))).toEqual([]);
  });
});

describe('a note deleted for good', () => {
  beforeEach(async () => {
    await opened.write({ id: OLD });
    await opened.repository.trashNote(OLD, START);
    await opened.repository.eraseNotes([{ id: OLD, revision: 2 }], START);
  });

  it('leaves a tombstone without any of its text', async () => {
    const stones = await (await opened.connection.database()).getAll('tombstones');
    expect(stones).toEqual([{ id: OLD, revision: expect.any(Number), erasedAt: START }]);
  });

  it('does not return by a write, by restoring or from a copy', async () => {
    const write = {
      id: OLD,
      post: '173',
      section: 's1',
      body: '되살린 글',
      target: null,
      term: null,
      figure: null,
      colour: 'yellow',
      tags: [],
      base: 1,
      editor: 'b',
      sequence: 9,
    } as const;
    expect(await opened.repository.writeNote(write, START)).toEqual({ ok: false, failure: 'not-found' });
    expect(await opened.repository.restoreNote(OLD, START)).toEqual({ ok: false, failure: 'not-found' });
    const { base: _base, ...content } = write;
    const copy: Note = { ...content, createdAt: 1, updatedAt: 1, revision: 9, deletedAt: null, conflictOf: null };
    expect(await opened.repository.recoverNotes([{ note: copy, after: null }], START)).toEqual({ ok: true, value: [] });
    expect(await opened.bodies()).toEqual([]);
  });
});

function idsOf(purged: Result<readonly Note[], string>): readonly string[] {
  if (!purged.ok) throw new Error(purged.failure);
  return purged.value.map(({ id }) => id);
}
