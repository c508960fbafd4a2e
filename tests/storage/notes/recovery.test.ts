import { beforeEach, describe, expect, it } from 'vitest';
import type { FoundCopy } from '../../../src/domain/backup/copies';
import type { Note } from '../../../src/domain/notes/notes';
import { buildNote } from '../../domain/notes/build-note';
import { openRepository, type TestRepository } from '../open-repository';

const copy = (changes: Partial<Note> = {}, after: number | null = null): FoundCopy => ({
  note: buildNote({ body: '사본의 글', ...changes }),
  after,
});

let opened: TestRepository;
beforeEach(() => {
  opened = openRepository();
});
const recover = (...found: FoundCopy[]) => opened.repository.recoverNotes(found, 2_000);

describe('restored copies', () => {
  it('return as they were where the database has lost them', async () => {
    const lost = copy({ revision: 5, createdAt: 7, updatedAt: 9, tags: ['꼬리표'] });
    await recover(lost);
    expect(await opened.activeNotes()).toEqual([lost.note]);
  });

  it('replace an earlier state', async () => {
    await opened.write();
    await recover(copy({ revision: 2 }, 1));
    expect(await opened.bodies()).toEqual(['사본의 글']);
  });

  it('replace an earlier state that differs in its colour alone', async () => {
    await opened.write();
    await recover(copy({ body: '본문', colour: 'blue', revision: 2 }, 1));
    expect(await opened.activeNotes()).toMatchObject([{ body: '본문', colour: 'blue' }]);
  });

  it('become conflict copies beside another text, and no third note if restored twice', async () => {
    await opened.write();
    for (let times = 0; times < 2; times += 1) await recover(copy());
    const notes = await opened.activeNotes();
    expect(notes.map(({ body }) => body).sort()).toEqual(['본문', '사본의 글']);
    expect(notes.find(({ body }) => body === '사본의 글')?.conflictOf).toBe(buildNote().id);
  });

  it('do not replace what was written after the comparison', async () => {
    await opened.write();
    await opened.write({ body: '견준 뒤에 쓴 글', base: 1, sequence: 2 });
    await recover(copy({ revision: 2 }, 1));
    expect(await opened.bodies()).toEqual(['견준 뒤에 쓴 글', '사본의 글']);
  });

  it('change nothing where they have the stored text', async () => {
    await opened.write();
    await recover(copy({ body: '본문' }));
    expect(await opened.activeNotes()).toHaveLength(1);
  });
});
