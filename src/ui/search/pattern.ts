import { squeeze } from './squeeze';

/**
 * The source of a regular expression that finds a word as it is typed; `between` is allowed between its characters:
 * `교저` finds 교정, `굦` finds 교정 too (its ㅈ begins the next syllable), `ㅇㅌ` finds 오타. The text is NFC and in lower
 * case; empty for a word without letters and digits.
 */
export function patternOf(word: string, between: string): string {
  const characters = typedCharacters(word);
  return characters
    .map((character, at) => (at === characters.length - 1 ? unfinished(character, between) : finished(character, between)))
    .join(between);
}

const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const FINALS = 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
/** Vowels that a further key makes of a vowel. */
const LONGER_VOWELS: Readonly<Record<string, string>> = { ㅗ: 'ㅘㅙㅚ', ㅜ: 'ㅝㅞㅟ', ㅡ: 'ㅢ' };
/** The two keys of a final consonant. */
const TWO_KEYS: Readonly<Record<string, string>> = Object.fromEntries(
  'ㄳㄱㅅ ㄵㄴㅈ ㄶㄴㅎ ㄺㄹㄱ ㄻㄹㅁ ㄼㄹㅂ ㄽㄹㅅ ㄾㄹㅌ ㄿㄹㅍ ㅀㄹㅎ ㅄㅂㅅ'.split(' ').map((each) => [each.charAt(0), each.slice(1)]),
);
const FIRST_SYLLABLE = 0xac00;
const OF_VOWEL = FINALS.length + 1;
const OF_INITIAL = VOWELS.length * OF_VOWEL;

/** The characters of a word; jamo as they are on the keyboard: ᄏ → ㅋ. */
function typedCharacters(word: string): readonly string[] {
  return [...squeeze(word.normalize('NFKC'))].map(onItsOwn);
}

/** A consonant alone is the initial of any syllable, also in the middle of a word (`오ㅌ교정`); keyboards join two to one (ㄳ). */
function finished(character: string, between: string): string {
  if (INITIALS.includes(character)) return `[${withInitial(character)}]`;
  const [first, second] = TWO_KEYS[character] ?? [];
  if (first === undefined || second === undefined) return character;
  return `(?:${character}|[${withInitial(first)}]${between}[${withInitial(second)}])`;
}

/** The last character of a word, which the reader may not have finished. */
function unfinished(character: string, between: string): string {
  const code = character.charCodeAt(0) - FIRST_SYLLABLE;
  if (code < 0 || code >= INITIALS.length * OF_INITIAL) return finished(character, between);
  const initial = Math.floor(code / OF_INITIAL);
  const vowel = VOWELS.charAt(Math.floor((code % OF_INITIAL) / OF_VOWEL));
  const final = FINALS.charAt((code % OF_VOWEL) - 1);
  if (code % OF_VOWEL === 0) {
    const vowels = [vowel, ...(LONGER_VOWELS[vowel] ?? '')];
    return `[${vowels.map((each) => `${syllable(initial, each, '')}-${syllable(initial, each, 'ㅎ')}`).join('')}]`;
  }
  // The final consonant stays, gets a second one, or begins the next syllable.
  const [stays = '', moves = final] = TWO_KEYS[final] ?? [];
  const finals = [...FINALS].filter((each) => each === final || TWO_KEYS[each]?.startsWith(final));
  const here = finals.map((each) => syllable(initial, vowel, each)).join('');
  return `(?:[${here}]|${syllable(initial, vowel, stays)}${between}[${withInitial(moves)}])`;
}

function withInitial(consonant: string): string {
  const initial = INITIALS.indexOf(consonant);
  return `${syllable(initial, 'ㅏ', '')}-${syllable(initial, 'ㅣ', 'ㅎ')}${consonant}${String.fromCharCode(0x1100 + initial)}`;
}

function syllable(initial: number, vowel: string, final: string): string {
  const last = final === '' ? 0 : FINALS.indexOf(final) + 1;
  return String.fromCharCode(FIRST_SYLLABLE + initial * OF_INITIAL + VOWELS.indexOf(vowel) * OF_VOWEL + last);
}

/** Turns a conjoining jamo into the letter that is typed: ᄏ → ㅋ. */
function onItsOwn(character: string): string {
  const code = character.charCodeAt(0);
  return INITIALS[code - 0x1100] ?? VOWELS[code - 0x1161] ?? FINALS[code - 0x11a8] ?? character;
}
