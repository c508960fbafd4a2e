import { disassemble, getChoseong } from 'es-hangul';
import type { TextRange } from '../../domain/text-range';

/** A text as the letters by which it is typed, each with the character of the text that it belongs to. */
export interface Letters {
  readonly text: string;
  readonly letters: string;
  /** For each letter: the range of its character. */
  readonly ranges: readonly TextRange[];
  /** Indexes of the letters that begin a character, in order; a search never begins in the middle of a syllable. */
  readonly starts: readonly number[];
  readonly wordStarts: ReadonlySet<number>;
}

/** Normalises a query for comparing: normal form, width and case make no difference; only letters and digits are used. */
export function foldQuery(query: string): string {
  return charactersOf(query.normalize('NFKC'))
    .map(({ 0: character }) => typedLetters(character))
    .join('');
}

/** Reads a text as it is typed: 마이 → ㅁㅏㅇㅣ, 값 → ㄱㅏㅂㅅ, 과 → ㄱㅗㅏ, SQL → sql. */
export function readTyped(text: string): Letters {
  return readLetters(text, typedLetters);
}

/** Reads a text by initial consonants: 마이크로 SQL → ㅁㅇㅋㄹsql. */
export function readInitials(text: string): Letters {
  return readLetters(text, (character) => getChoseong(character) || typedLetters(character));
}

/** The range of the text whose letters, from index `start` on, begin with `wanted`; `null` where they do not. */
export function rangeAt({ letters, ranges }: Letters, start: number, wanted: string): TextRange | null {
  const [first, last] = [ranges[start], ranges[start + wanted.length - 1]];
  return first && last && letters.startsWith(wanted, start) ? { start: first.start, end: last.end } : null;
}

function readLetters(text: string, lettersOf: (character: string) => string): Letters {
  let letters = '';
  const ranges: TextRange[] = [];
  const starts: number[] = [];
  const wordStarts = new Set<number>();
  let before = { character: '', end: -1 };
  for (const { 0: character, index } of charactersOf(text)) {
    const range: TextRange = { start: index, end: index + character.length };
    starts.push(letters.length);
    if (before.end !== index || isNewWord(before.character, character)) wordStarts.add(letters.length);
    const added = lettersOf(character);
    letters += added;
    for (let each = 0; each < added.length; each += 1) ranges.push(range);
    before = { character, end: range.end };
  }
  return { text, letters, ranges, starts, wordStarts };
}

/** The letters of texts without what it takes to find their characters again: short enough for thousands of texts. */
export interface CompactLetters {
  readonly letters: string;
  /** 1 for each letter that begins a character. */
  readonly starts: Uint8Array;
  /** Initial consonants of syllables, and the letters of everything else: 마이크로 SQL → ㅁㅇㅋㄹsql. */
  readonly initials: string;
}

/** Reads texts as they are typed, one after another; a line feed, which no query holds, separates them. */
export function readCompact(texts: readonly string[]): CompactLetters {
  let letters = '';
  let initials = '';
  const starts: number[] = [];
  for (const text of texts) {
    for (const character of text) {
      const { typed, initial } = partsOf(character);
      for (let each = 0; each < typed.length; each += 1) starts.push(each === 0 ? 1 : 0);
      letters += typed;
      initials += initial;
    }
    letters += '\n';
    initials += '\n';
    starts.push(0);
  }
  return { letters, starts: Uint8Array.from(starts), initials };
}

/** Whether the letters occur in the text, beginning with a character of it. */
export function hasLetters({ letters, starts }: CompactLetters, wanted: string): boolean {
  for (let at = letters.indexOf(wanted); at !== -1; at = letters.indexOf(wanted, at + 1)) if (starts[at] === 1) return true;
  return false;
}

interface Parts {
  readonly typed: string;
  readonly initial: string;
}

/** The letters of a character, and its initial consonant; empty for one that only separates words. */
function partsOf(character: string): Parts {
  const known = PARTS.get(character);
  if (known !== undefined) return known;
  const typed = /[\p{L}\p{N}]/u.test(character) ? typedLetters(character) : '';
  const parts = { typed, initial: typed === '' ? '' : getChoseong(character) || typed };
  PARTS.set(character, parts);
  return parts;
}

/** Notes have few different characters, and the library takes its time for each. */
const PARTS = new Map<string, Parts>();

/** Letters and digits; all other characters only separate words. */
function charactersOf(text: string): RegExpExecArray[] {
  return [...text.matchAll(/[\p{L}\p{N}]/gu)];
}

/** Whether a word begins at a change of case or script: Little|Bird, Text2|SQL, SQL|문. */
function isNewWord(before: string, character: string): boolean {
  return (isUpper(character) && !isUpper(before)) || isHangul(character) !== isHangul(before);
}

function isUpper(character: string): boolean {
  return character.toLowerCase() !== character;
}

function isHangul(character: string): boolean {
  return character >= '가' && character <= '힣';
}

function typedLetters(character: string): string {
  const known = TYPED.get(character);
  if (known !== undefined) return known;
  const typed = disassemble(onItsOwn(character).toLowerCase());
  TYPED.set(character, typed);
  return typed;
}

/** Cache by character: the texts have few different characters, and the library is slow. */
const TYPED = new Map<string, string>();

/** Turns a conjoining jamo into the letter that is typed: ᄏ → ㅋ. Decomposed (NFD) text that ends within a syllable has them. */
function onItsOwn(character: string): string {
  const code = character.charCodeAt(0);
  return INITIALS[code - 0x1100] ?? VOWELS[code - 0x1161] ?? FINALS[code - 0x11a8] ?? character;
}

const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const FINALS = [...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];
