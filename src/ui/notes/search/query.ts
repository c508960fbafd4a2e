import type { TextRange } from '../../../domain/text-range';
import { onOtherKeyboard } from '../../search/hangul-keyboard';
import { foldQuery, rangeAt, readInitials, readTyped, type Letters } from '../../search/letters';
import { wordsWithoutEnding } from '../../search/words';

/** What the reader looks for: every word has to occur in a note, in any order. */
export interface Query {
  readonly words: readonly QueryWord[];
}

/** One word of a query, or a tag (`#study`), of which the beginning is enough. */
export interface QueryWord {
  readonly kind: 'text' | 'initials' | 'tag';
  /** As it is typed, letter by letter; see `foldQuery`. */
  readonly letters: string;
}

/** Two or more consonants are the initials of syllables: ㅇㅌ finds 오타. */
const INITIALS = /^[ㄱ-ㅎ]{2,}$/;

/** Reads what the reader typed; `null` for nothing but spaces and signs. */
export function readQuery(typed: string): Query | null {
  const words = typed
    .normalize('NFC')
    .split(/\s+/)
    .flatMap((word): readonly QueryWord[] => {
      const letters = foldQuery(word);
      if (letters === '') return [];
      if (word.startsWith('#')) return [{ kind: 'tag', letters }];
      return [{ kind: INITIALS.test(letters) ? 'initials' : 'text', letters }];
    });
  return words.length === 0 ? null : { words };
}

/** Fewer letters mean something on the other keyboard by accident. */
const ENOUGH_LETTERS = 3;

/**
 * What the reader may have meant where nothing is found: the same keys in the keyboard's other state (`dhxk` for 오타), or
 * each word without its particle (오타를).
 */
export function otherQueries(typed: string): readonly string[] {
  const other = foldQuery(typed).length < ENOUGH_LETTERS ? [] : [onOtherKeyboard(typed)];
  const bare = typed
    .split(/\s+/)
    .map((word) => wordsWithoutEnding(word).find((stem) => stem.length > 1) ?? word)
    .join(' ');
  return [...other, bare].filter((query) => query !== typed);
}

/** Characters of a text in which found words are marked; more than a row shows. */
const LONGEST_MARKED = 20_000;

/** Where the words of a query occur in a text, in order and without overlap. */
export function findWords(text: string, { words }: Query): readonly TextRange[] {
  const begin = text.slice(0, LONGEST_MARKED);
  const typed = readTyped(begin);
  const initials = words.some(({ kind }) => kind === 'initials') ? readInitials(begin) : null;
  const ranges = words.flatMap(({ kind, letters }) =>
    kind === 'initials' && initials !== null ? occurrences(initials, letters) : occurrences(typed, letters),
  );
  return withoutOverlap(ranges.toSorted((one, other) => one.start - other.start || other.end - one.end));
}

function occurrences(text: Letters, wanted: string): readonly TextRange[] {
  return text.starts.flatMap((start) => rangeAt(text, start, wanted) ?? []);
}

function withoutOverlap(ranges: readonly TextRange[]): readonly TextRange[] {
  const kept: TextRange[] = [];
  for (const range of ranges) if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  return kept;
}
