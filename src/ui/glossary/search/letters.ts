import { disassemble, getChoseong } from 'es-hangul';

/** Which characters of a text are meant: from the first to before the second, in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** A text as the letters by which it is typed or looked up, each with the character of the text it belongs to. */
export interface Letters {
  readonly text: string;
  readonly letters: string;
  /** By letter: its character. */
  readonly spans: readonly Span[];
  /** Letters with which a character begins, in order; a search never begins in the middle of a syllable. */
  readonly starts: readonly number[];
  readonly wordStarts: ReadonlySet<number>;
}

/** A query as it is compared: any normal form and width, either case; spaces, hyphens and other signs left out. */
export function foldQuery(query: string): string {
  return charactersOf(query.normalize('NFKC')).map(({ 0: character }) => typedLetters(character)).join('');
}

/** Reads a text as it is typed: 마이 → ㅁㅏㅇㅣ, 값 → ㄱㅏㅂㅅ, 과 → ㄱㅗㅏ, SQL → sql. */
export function readTyped(text: string): Letters {
  return readLetters(text, typedLetters);
}

/** Reads a text by initial consonants: 마이크로 SQL → ㅁㅇㅋㄹsql. */
export function readInitials(text: string): Letters {
  return readLetters(text, (character) => getChoseong(character) || typedLetters(character));
}

/** Where in a text its letters begin with these, from a given place in `starts` on; `null` where they do not. */
export function spanAt({ letters, spans }: Letters, start: number, wanted: string): Span | null {
  const [first, last] = [spans[start], spans[start + wanted.length - 1]];
  return first && last && letters.startsWith(wanted, start) ? [first[0], last[1]] : null;
}

function readLetters(text: string, lettersOf: (character: string) => string): Letters {
  let letters = '';
  const spans: Span[] = [];
  const starts: number[] = [];
  const wordStarts = new Set<number>();
  let before = { character: '', end: -1 };
  for (const { 0: character, index } of charactersOf(text)) {
    const span: Span = [index, index + character.length];
    starts.push(letters.length);
    if (before.end !== index || isNewWord(before.character, character)) wordStarts.add(letters.length);
    const added = lettersOf(character);
    letters += added;
    for (let each = 0; each < added.length; each += 1) spans.push(span);
    before = { character, end: span[1] };
  }
  return { text, letters, spans, starts, wordStarts };
}

/** Letters and digits; everything else only parts words. */
function charactersOf(text: string): RegExpExecArray[] {
  return [...text.matchAll(/[\p{L}\p{N}]/gu)];
}

/** Where case or script change within: Little|Bird, Text2|SQL, SQL|문. */
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

/** The definitions have few different characters, and each is taken apart by the library at some cost. */
const TYPED = new Map<string, string>();

/** A decomposed text that ends within a syllable ends in parts that are meant to be joined: ᄏ → ㅋ. */
function onItsOwn(character: string): string {
  const code = character.charCodeAt(0);
  return INITIALS[code - 0x1100] ?? VOWELS[code - 0x1161] ?? FINALS[code - 0x11a8] ?? character;
}

const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const FINALS = [...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];
