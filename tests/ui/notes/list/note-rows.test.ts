import { describe, expect, it } from 'vitest';
import type { Note } from '../../../../src/domain/notes/notes';
import { POST_FACTS } from '../../../../src/post/outline';
import { estimateRow, keyOfRow, rowsOf } from '../../../../src/ui/notes/list/rows';
import { buildNote, buildTarget } from '../../build-note';

const ids = (notes: readonly Note[]): readonly string[] => rowsOf(notes, POST_FACTS).map(keyOfRow);

describe('the rows of the list', () => {
  it('are notes under their sections, each with its number', () => {
    const rows = rowsOf(
      [buildNote({ id: 'a', section: 's1' }), buildNote({ id: 'b', section: 's4' }), buildNote({ id: 'c', section: 's4' })],
      POST_FACTS,
    );
    expect(rows.map(keyOfRow)).toEqual(['heading s1', 'a', 'heading s4', 'b', 'c']);
    expect(rows.flatMap((row) => (row.kind === 'note' ? [[row.posInSet, row.setSize]] : []))).toEqual([
      [1, 1],
      [1, 2],
      [2, 2],
    ]);
  });

  it('have a conflict copy right after its note', () => {
    const copy = (id: string, of: string, parts: Partial<Note> = {}) => buildNote({ id, section: 's4', conflictOf: of, ...parts });
    const notes = [
      buildNote({ id: 'a', section: 's4' }),
      buildNote({ id: 'b', section: 's4' }),
      copy('a2', 'a'),
      copy('a3', 'a2'),
      copy('elsewhere', 'a', { section: 's5' }),
      copy('alone', 'deleted', { section: 's5' }),
    ];
    expect(ids(notes)).toEqual(['heading s4', 'a', 'a2', 'a3', 'b', 'heading s5', 'elsewhere', 'alone']);
  });

  it('are estimated the higher, the more there is to show', () => {
    const row = (note: Partial<Note>) => estimateRow(rowsOf([buildNote(note)], POST_FACTS)[1]);
    const heights = [
      row({ body: 'a' }),
      row({ body: 'a\nb' }),
      row({ body: '가'.repeat(200) }),
      row({ body: '가'.repeat(200), target: buildTarget('quoted') }),
    ];
    expect(heights).toEqual(heights.toSorted((left, right) => left - right));
    expect(new Set(heights).size).toBe(4);
  });
});
