import { disassemble, getChoseong } from 'es-hangul';
import type { TextRange } from '../../domain/text/text-range';

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

/** A text without spaces and signs: only its letters and digits. */
export function onlyLetters(text: string): string {
  return text.replace(NO_LETTERS, '');
}

const NO_LETTERS = /[^\p{L}\p{N}]/gu;

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
