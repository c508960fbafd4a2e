import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteInRecord } from '../../../src/domain/notes/stored-note';
import { parseStoredNote } from '../../../src/schema/notes';
import { buildNote, buildTarget } from './build-note';

describe('the note of a record, without the schema', () => {
  it.each([
    ['a plain note', buildNote({ tags: ['하나', '둘'] })],
    ['a highlight', buildNote({ body: '', target: buildTarget(), colour: 'pink' })],
    ['a note of a figure and of a term', buildNote({ figure: 3, term: 'text2sql' })],
    ['a note in the trash', buildNote({ deletedAt: 5 })],
    ['the copy of a lost race', buildNote({ conflictOf: 'other' })],
  ])('is read as the schema reads it: %s', (_what, note) => {
    expect(noteInRecord({ ...note, unlisted: 1 })).toEqual(note);
    expect(parseStoredNote({ ...note, unlisted: 1 })).toEqual(note);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', [buildNote()]],
    ['one of a later version', { ...buildNote(), format: 2 }],
    ['one of an earlier version, without a colour', { ...buildNote(), colour: undefined }],
    ['tags with a hole', { ...buildNote(), tags: Object.assign(Array.from<string>({ length: 2 }), { 1: '둘' }) }],
    ['a selector of another kind', { ...buildNote(), target: { type: 'XPathSelector' } }],
  ])('is left to the schema: %s', (_what, record) => {
    expect(noteInRecord(record)).toBeNull();
  });

  it('is the one that the schema reads, whatever a member of the record is', () => {
    const note = buildNote({ target: buildTarget() });
    const members = fc.constantFrom(...Object.keys(note));
    const odd = fc.oneof(
      fc.anything(),
      fc.constantFrom(null, undefined, -1, 1.5, 2 ** 60, Number.NaN, Infinity, 'blue', buildTarget(), ['둘'], [1]),
    );
    fc.assert(
      fc.property(members, odd, (member, value) => {
        const record = { ...note, [member]: value };
        const read = noteInRecord(record);
        if (read !== null) expect(read).toEqual(parseStoredNote(record));
      }),
    );
  });
});
