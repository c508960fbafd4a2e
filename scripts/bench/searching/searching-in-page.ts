import MiniSearch from 'minisearch';
import { createNoteIndex } from '../../../src/ui/notes/search/note-index';
import { readQuery } from '../../../src/ui/search/query';
import type { Note } from '../../../src/domain/notes/notes';
import { tagsIn } from '../../../src/domain/notes/tags';
import { NEIGHBOURING_TEXT } from '../../../tests/fixtures/neighbouring-text';
import { below, seeded } from '../../../tests/domain/quotes/quote-cases';

export interface SearchRun {
  /** Milliseconds until the first query can be answered. */
  readonly prepared: number;
  /** Milliseconds of each query, the median of its turns, and how many notes it finds. */
  readonly queries: readonly { readonly time: number; readonly found: number }[];
}

const TURNS = 21;

/** Makes a finder ready for so many notes, and asks it each query as if it had been typed whole. */
export function measure(name: string, count: number, queries: readonly string[]): SearchRun {
  const notes = notesOf(count);
  const finder = FINDERS[name];
  if (finder === undefined) throw new Error(`no finder ${name}`);
  const begun = performance.now();
  const find = finder(notes);
  const prepared = performance.now() - begun;
  return {
    prepared,
    queries: queries.map((query) => {
      const times: number[] = [];
      let found = 0;
      for (let turn = 0; turn < TURNS; turn += 1) {
        const asked = performance.now();
        found = find(query);
        times.push(performance.now() - asked);
      }
      return { time: times.toSorted((one, other) => one - other)[TURNS >> 1] ?? Number.NaN, found };
    }),
  };
}

type Finder = (notes: readonly Note[]) => (query: string) => number;

const FINDERS: Readonly<Record<string, Finder>> = {
  companion: (notes) => {
    const index = createNoteIndex({ ofSection: () => '', ofTerm: () => '' });
    while (index.readSome(notes));
    return (typed) => {
      const query = readQuery(typed);
      return query === null ? 0 : notes.filter((note) => index.has(note, query)).length;
    };
  },
  minisearch: (notes) => {
    const index = new MiniSearch<Note>({ fields: ['body'], searchOptions: { prefix: true, combineWith: 'AND' } });
    index.addAll(notes);
    return (typed) => index.search(typed).length;
  },
  includes: (notes) => (typed) => {
    const words = typed.toLowerCase().split(/\s+/);
    return notes.filter(({ body }) => words.every((word) => body.toLowerCase().includes(word))).length;
  },
};

/** Notes of ten to forty words of a Korean text, each with a number and now and then a tag. */
function notesOf(count: number): Note[] {
  const random = seeded(20_221_209);
  const words = NEIGHBOURING_TEXT.split(/\s+/);
  return Array.from({ length: count }, (_, at): Note => {
    const said = Array.from({ length: 10 + below(random, 30) }, () => words[below(random, words.length)] ?? '').join(' ');
    const body = `${said} ${at}번${at % 5 === 0 ? ` #태그${at % 50}` : ''}`;
    return {
      id: `note-${at}`,
      post: '173',
      section: 's1',
      body,
      target: null,
      term: null,
      figure: null,
      colour: 'yellow',
      tags: tagsIn(body),
      createdAt: at,
      updatedAt: at,
      revision: 1,
      editor: 'bench',
      sequence: 1,
      deletedAt: null,
      conflictOf: null,
    };
  });
}
