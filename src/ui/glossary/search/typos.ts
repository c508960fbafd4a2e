import type { Entry, Source } from './entry';
import { foldQuery, onlyLetters } from '../../search/letters';

/** Queries shorter than this are not searched for typing errors: by letters, and by whole syllables. */
const FEWEST_LETTERS = 4;
const FEWEST_SYLLABLES = 3;
/** A query of this many letters may also be the beginning of a longer name. */
const BEGINNING = 6;

export interface Typo {
  readonly id: string;
  /** The name or spelling that was meant, without a part in brackets. */
  readonly text: string;
  readonly source: Source;
}

/** A name in the two forms in which it is compared with a query: the letters as typed, and the syllables. */
interface Form extends Typo {
  readonly letters: string;
  readonly syllables: string;
}

/** Finds terms with a name that differs from a query by one letter or one syllable: wrong, missing, added, or two neighbours swapped. */
export function createTypoSearch(entries: readonly Entry[]): (query: string) => readonly Typo[] {
  let forms: readonly Form[] | null = null;
  return (query) => {
    const typed = foldQuery(query);
    if (typed.length < FEWEST_LETTERS) return [];
    const syllables = syllablesOf(query);
    forms ??= entries.flatMap(formsOf);
    const comparisons: readonly ((form: Form) => boolean)[] = [
      ({ letters }) => isOneTypo(typed, letters),
      (form) => syllables.length >= FEWEST_SYLLABLES && isOneTypo(syllables, form.syllables),
      ({ letters }) => typed.length >= BEGINNING && beginsWithTypo(typed, letters),
    ];
    const found = comparisons.flatMap((isMeant) => forms?.filter(isMeant) ?? []);
    return found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index);
  };
}

function formsOf({ id, names, aliases }: Entry): readonly Form[] {
  return [...names, ...aliases].flatMap((source) =>
    source.letters.text
      .split(/[()]/)
      .map((text) => ({ id, text: text.trim(), source, letters: foldQuery(text), syllables: syllablesOf(text) })),
  );
}

function syllablesOf(text: string): string {
  // Signs first: single letters (ㅋ ㅏ) become a syllable in the normal form only where nothing stands between them.
  return onlyLetters(text).normalize('NFKC').toLowerCase();
}

function beginsWithTypo(typed: string, letters: string): boolean {
  return [-1, 0, 1].some((more) => letters.length > typed.length + more && isOneTypo(typed, letters.slice(0, typed.length + more)));
}

/** Whether two texts differ by one edit at most: a character changed, added or removed, or two neighbours swapped. */
export function isOneTypo(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const [left, right] = [one.slice(from), other.slice(from)];
  if (left.length > right.length) return left.slice(1) === right;
  if (left.length < right.length) return left === right.slice(1);
  return left.slice(1) === right.slice(1) || (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2));
}
