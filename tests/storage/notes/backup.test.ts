import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredExtras } from '../../../src/domain/annotations/extras';
import type { Note } from '../../../src/domain/notes/notes';
import { portableNote } from '../../../src/domain/notes/portable-note';
import { failure, success } from '../../../src/domain/result';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { POST_GUIDE } from '../../../src/post/guide';
import { readBackup } from '../../../src/schema/imported-backup';
import { makeBackup, type BackupSource } from '../../../src/storage/notes/backup';
import { anyNotes, EXPORTED_AT, stored } from '../../domain/import/planning';
import { buildNote } from '../../domain/notes/build-note';

const EXTRAS: StoredExtras = { settings: DEFAULT_SETTINGS, marks: [], positions: [] };

function sourceOf(notes: readonly Note[], changes: Partial<BackupSource> = {}): BackupSource {
  return {
    readNotes: async () => success(stored(notes)),
    readExtras: async () => EXTRAS,
    post: POST_GUIDE,
    now: EXPORTED_AT,
    ...changes,
  };
}

const idOf = (last: number): string => `22222222-2222-4222-8222-22222222222${last}`;

describe('a backup that is given out', () => {
  it('holds every note as it is stored, and says how many', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotes(), async (notes) => {
        const made = await makeBackup(sourceOf(notes));
        if (!made.ok) throw new Error(made.failure.reason);
        expect(made.value.notes).toBe(notes.length);
        const read = readBackup(made.value.parts.join(''));
        expect(read.ok && read.value.notes.toSorted(byId)).toEqual(notes.map(portableNote).toSorted(byId));
      }),
      { numRuns: 200 },
    );
  });

  it('says how many are in the trash, and how many records of a later version it leaves out', async () => {
    const notes = [buildNote({ id: idOf(1) }), buildNote({ id: idOf(2), deletedAt: 5 })];
    const made = await makeBackup(
      sourceOf(notes, { readNotes: async () => success({ ...stored(notes), newer: new Set([idOf(3), idOf(4)]) }) }),
    );
    expect(made).toMatchObject({
      ok: true,
      value: { notes: 2, trashed: 1, leftOut: 2, name: expect.stringMatching(/^techand-173-backup-2026-01-0\d\.json$/) as unknown },
    });
  });

  it('holds what another window wrote while it was being made', async () => {
    const states = [[buildNote({ body: '먼저' })], [buildNote({ body: '나중', revision: 2 })]];
    let reading = 0;
    const readNotes = async () => success(stored(states[Math.min(reading++, 1)] ?? []));
    const made = await makeBackup(sourceOf([], { readNotes }));
    expect(made.ok && made.value.parts.join('')).toContain('나중');
    expect(made.ok && made.value.parts.join('')).not.toContain('먼저');
  });
});

describe('no backup is given out', () => {
  it('where a note would not come back as it is stored, and it is said which', async () => {
    // Longer than a note may be: an earlier version had no limit.
    const odd = buildNote({ id: idOf(2), body: '가'.repeat(1_048_577) });
    expect(await makeBackup(sourceOf([buildNote({ id: idOf(1) }), odd]))).toEqual(failure({ reason: 'differs', notes: [odd], others: [] }));
  });

  it('where a setting would not', async () => {
    const settings = { ...DEFAULT_SETTINGS, knownTerms: ['x'.repeat(65)] };
    const made = await makeBackup(sourceOf([], { readExtras: async () => ({ ...EXTRAS, settings }) }));
    expect(made).toEqual(failure({ reason: 'differs', notes: [], others: ['settings'] }));
  });

  it('where it is larger than the importer takes', async () => {
    const body = '가'.repeat(1_000_000);
    const notes = Array.from({ length: 12 }, (_, at) => buildNote({ id: `22222222-2222-4222-8222-${String(at).padStart(12, '0')}`, body }));
    expect(await makeBackup(sourceOf(notes))).toMatchObject(failure({ reason: 'refused', failure: { reason: 'too-large' } }));
  });

  it('where the database cannot be read', async () => {
    expect(await makeBackup(sourceOf([], { readNotes: async () => failure('unreadable' as const) }))).toEqual(
      failure({ reason: 'unreadable' }),
    );
  });
});

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
