import type { TextRange } from '../../domain/text/text-range';
import { onOtherKeyboard } from './hangul-keyboard';
import { foldQuery } from './letters';
import { patternOf } from './pattern';
import { ANY_SIGNS } from './squeeze';
import { wordsWithoutEnding } from './words';

/** What the reader looks for: every word has to occur in a note, in any order. */
export interface Query {
  readonly words: readonly QueryWord[];
  /** Finds the words in a text as the reader sees it. */
  readonly marks: RegExp;
}

/** One word of a query, or a tag (`#study`), of which the beginning is enough. */
export interface QueryWord {
  readonly kind: 'text' | 'tag';
  /** Finds the word in squeezed texts, or the tag at the beginning of a line of them. */
  readonly pattern: RegExp;
}

/** Longer words are cut: nobody types them, and they make slow patterns. */
const LONGEST_WORD = 100;

/** Reads what the reader typed; `null` for nothing but spaces and signs. */
export function readQuery(typed: string): Query | null {
  const words = typed
    .normalize('NFC')
    .split(/\s+/)
    .map((word) => word.slice(0, LONGEST_WORD))
    .filter((word) => patternOf(word, '') !== '');
  if (words.length === 0) return null;
  // Of two words that begin at the same offset the longer one is marked.
  const marks = words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => `${isTag(word) ? '(?<=#)' : ''}${patternOf(word, ANY_SIGNS)}`);
  return {
    words: words.map((word) => ({
      kind: isTag(word) ? 'tag' : 'text',
      pattern: new RegExp(isTag(word) ? `^${patternOf(word, '')}` : patternOf(word, ''), 'mu'),
    })),
    marks: new RegExp(marks.join('|'), 'giu'),
  };
}

function isTag(word: string): boolean {
  return word.startsWith('#');
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
export function findWords(text: string, { marks }: Query): readonly TextRange[] {
  const begin = text.slice(0, LONGEST_MARKED);
  const composed = begin.normalize('NFC');
  const ranges = [...composed.matchAll(marks)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  return composed === begin || ranges.length === 0 ? ranges : rangesIn(begin, ranges);
}

/** The ranges of a composed text in the text as it is stored: 각 may be three characters there. */
function rangesIn(text: string, ranges: readonly TextRange[]): readonly TextRange[] {
  const offsets: number[] = [];
  for (const { 0: part, index } of text.matchAll(COMPOSED)) {
    for (let each = part.normalize('NFC').length; each > 0; each -= 1) offsets.push(index);
  }
  const offsetOf = (at: number): number => offsets[at] ?? text.length;
  return ranges.map(({ start, end }) => ({ start: offsetOf(start), end: offsetOf(end) }));
}

/** A character with what the normal form joins to it. */
const COMPOSED = /[\u1100-\u1112\uac00-\ud7a3][\u1161-\u1175]?[\u11a8-\u11c2]?\p{M}*|[^]\p{M}*/gu;
