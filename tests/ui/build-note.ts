import type { Note } from '../../src/domain/notes/notes';

/** What the clock of the tests shows. */
export const NOON = new Date(2026, 10, 23, 10, 32).getTime();

const BLANK: Note = {
  id: 'blank',
  post: '173',
  section: 's1',
  body: '',
  target: null,
  term: null,
  figure: null,
  colour: 'yellow',
  tags: [],
  createdAt: NOON,
  updatedAt: NOON,
  revision: 1,
  editor: 'earlier',
  sequence: 1,
  deletedAt: null,
  conflictOf: null,
};

export function buildNote(parts: Partial<Note> = {}): Note {
  return { ...BLANK, id: parts.id ?? crypto.randomUUID(), ...parts };
}

export function buildTarget(exact: string, start = 100): NonNullable<Note['target']> {
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start, end: start + exact.length },
  };
}

/** Makes a UUID from a name of up to six letters, always the same one: ids that are written must be UUIDs. */
export function idOf(name: string): string {
  const letters = [...name].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  if (letters.length > 12) throw new Error(`too long for an id: ${name}`);
  return `10000000-0000-4000-8000-${letters.padStart(12, '0')}`;
}
