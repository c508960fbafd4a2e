import { beforeEach, describe, expect, it } from 'vitest';
import type { Note } from '../../src/domain/notes';
import type { Result } from '../../src/domain/result';
import { DAY_MS } from '../../src/domain/trash-age';
import { openRepository, type TestRepository } from './open-repository';

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
  it('lets a note go after thirty of them, and only that one', async () => {
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
    expect(await opened.repository.restoreNote(OLD, START + 9_999 * DAY_MS)).toMatchObject({ ok: true, value: { id: OLD, deletedAt: null } });
  });
});

describe('a note deleted for good', () => {
  beforeEach(async () => {
    await opened.write({ id: OLD });
    await opened.repository.trashNote(OLD, START);
    await opened.repository.eraseNote(OLD, START);
  });

  it('leaves a tombstone that holds no word of it', async () => {
    const stones = await (await opened.connection.database()).getAll('tombstones');
    expect(stones).toEqual([{ id: OLD, revision: expect.any(Number), erasedAt: START }]);
  });

  it('does not return by a write, by restoring or from a copy', async () => {
    const write = { id: OLD, section: 's1', body: '되살린 글', target: null, term: null, tags: [], base: 1, editor: 'b', sequence: 9 } as const;
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
