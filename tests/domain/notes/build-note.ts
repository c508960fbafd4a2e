import type { Note, NoteWrite } from '../../../src/domain/notes/notes';
import type { QuoteTarget } from '../../../src/domain/quotes/selectors';

/** A passage that starts at `start`; its words are the tests' own. */
export function buildTarget(start = 10, exact = '고른 문장'): QuoteTarget {
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix: '앞 ', suffix: ' 뒤' },
    position: { type: 'TextPositionSelector', start, end: start + exact.length },
  };
}

/** The first write of a note, unless told otherwise. */
export function buildWrite(changes: Partial<NoteWrite> = {}): NoteWrite {
  return {
    id: '11111111-1111-4111-8111-111111111111',
    post: '173',
    section: 's1',
    body: '본문',
    target: null,
    term: null,
    figure: null,
    colour: 'yellow',
    tags: [],
    base: 0,
    editor: 'editor-a',
    sequence: 1,
    ...changes,
  };
}

/** A stored note. */
export function buildNote(changes: Partial<Note> = {}): Note {
  const { base: _base, ...content } = buildWrite();
  return {
    ...content,
    createdAt: 1_000,
    updatedAt: 1_000,
    revision: 1,
    deletedAt: null,
    conflictOf: null,
    ...changes,
  };
}
