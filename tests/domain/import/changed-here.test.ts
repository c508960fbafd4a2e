import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/domain/notes/notes';
import { EXPORTED_AT, kindsOf, NOW, planFor, writesOf } from './planning';
import { entriesOf, FILE, first, HEADING, importInto, second, third } from './three-notes';

const later = (note: Note, changes: Partial<Note>): Note => ({
  ...note,
  revision: note.revision + 1,
  updatedAt: EXPORTED_AT + 1,
  ...changes,
});

describe('where a note has changed here since the export', () => {
  const here = [later(first, { body: '여기서 고친 글' }), second, third];

  it('an unedited item changes nothing, and says why', () => {
    expect(planFor(FILE, here)[0]).toMatchObject({ kind: 'unchanged', isEditedHere: true });
  });

  it('an edited item is a conflict of which both texts are kept, once', () => {
    const file = FILE.replace('첫 글', '파일에서 고친 글');
    expect(planFor(file, here)[0]).toMatchObject({
      kind: 'conflict',
      stored: { body: '여기서 고친 글' },
      next: { body: '파일에서 고친 글' },
    });
    const once = importInto(here, file);
    expect(once.map(({ body, conflictOf }) => [body, conflictOf])).toContainEqual(['파일에서 고친 글', first.id]);
    expect(once.find(({ id }) => id === first.id)?.body).toBe('여기서 고친 글');
    expect(importInto(once, file)).toEqual(once);
  });

  it('the same text on both sides is no conflict', () => {
    expect(kindsOf(planFor(FILE.replace('첫 글', '여기서 고친 글'), here))[0]).toBe('unchanged');
  });

  it('a note in the trash stays there, unless the reader says otherwise', () => {
    const plan = planFor(FILE, [later(first, { deletedAt: NOW }), second, third]);
    expect([kindsOf(plan)[0], writesOf(plan)]).toEqual(['in-trash', []]);
    expect(writesOf(plan, () => 'take')).toMatchObject([{ id: first.id, next: { deletedAt: null } }]);
  });

  it('a note that was deleted for good comes back only by choice', () => {
    const plan = planFor(FILE, [second, third], [first.id]);
    expect([kindsOf(plan)[0], writesOf(plan)]).toEqual(['erased', []]);
    expect(writesOf(plan, ({ kind }) => (kind === 'erased' ? 'take' : 'leave'))).toMatchObject([
      { id: first.id, base: null, revives: true },
    ]);
  });

  it('a note that was moved here, too, is said to be', () => {
    const [block = ''] = /^- {3}[^\n]*(?:\n {4}[^\n]*)*둘째 글 #태그(?:\n {4}[^\n]*)*$/m.exec(FILE) ?? [];
    const file = FILE.replace(`${block}\n\n`, '').replace(HEADING, (heading) => `${heading}\n\n${block}`);
    expect(entriesOf(file, 'moved', [first, later(second, { section: 's3' }), third])).toMatchObject([{ isMovedHere: true }]);
  });
});
