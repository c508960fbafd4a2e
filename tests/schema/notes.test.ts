import { describe, expect, it } from 'vitest';
import { MAX_BODY } from '../../src/schema/limits';
import { parseStoredNote } from '../../src/schema/notes';
import { buildNote, buildTarget } from '../domain/notes/build-note';

describe('a record of the database', () => {
  it.each([
    ['a plain note', buildNote()],
    ['a highlight', buildNote({ body: '', target: buildTarget() })],
    ['a note in the trash', buildNote({ deletedAt: 5 })],
    ['the copy of a lost race', buildNote({ conflictOf: 'other' })],
    ['a text over a limit that was lowered since', buildNote({ body: 'x'.repeat(MAX_BODY + 1) })],
  ])('is read as it is: %s', (_what, note) => {
    expect(parseStoredNote(structuredClone(note))).toEqual(note);
  });

  it('is not normalised a second time', () => {
    const note = buildNote({ body: '가\r\n나' });
    expect(parseStoredNote(note)?.body).toBe('가\r\n나');
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', '메모'],
    ['a note without a revision', { ...buildNote(), revision: undefined }],
    ['a body that is no text', { ...buildNote(), body: 7 }],
    ['a selector of another kind', { ...buildNote(), target: { type: 'XPathSelector' } }],
  ])('is not taken for a note: %s', (_what, record) => {
    expect(parseStoredNote(record)).toBeNull();
  });
});
