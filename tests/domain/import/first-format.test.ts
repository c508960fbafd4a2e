import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/domain/notes/notes';
import { buildNote } from '../notes/build-note';
import { applied, kindsOf, planFor, writesOf } from './planning';

describe('a file of the first format', () => {
  /** As version 0.1.0 wrote it: a prefix of two, and the whole record in the comment. */
  const old = (note: Note): string => {
    const { body, ...record } = note;
    return `# 제목\n\n## 시작하며\n\n- 1970-01-01 09:00\n  \n  ${body.replaceAll('\n', '\n  ')}\n  \n  <!-- techand-note ${JSON.stringify(record)} -->\n`;
  };
  const note = buildNote({ id: '11111111-1111-4111-8111-111111111117', section: 'intro', body: '- 가\n\t- 나\n\n    코드', revision: 4 });

  it('is read as it was', () => {
    expect(applied([], writesOf(planFor(old(note), [])))).toMatchObject([{ id: note.id, body: note.body, section: 'intro' }]);
    expect(kindsOf(planFor(old(note), [note]))).toEqual(['unchanged']);
  });

  it('tells by the revision whether the note has changed here since', () => {
    const file = old({ ...note, body: '고친 글' });
    expect(kindsOf(planFor(file, [note]))).toEqual(['changed']);
    expect(kindsOf(planFor(file, [{ ...note, revision: 5, body: '여기서도' }]))).toEqual(['conflict']);
  });
});
