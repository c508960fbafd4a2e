import { convertHangulToQwerty, convertQwertyToAlphabet } from 'es-hangul';

/** The query typed with the other layout: `ㅅㄷㅌㅅ` gives `text`, `akdlzmfh` gives 마이크로. */
export function onOtherKeyboard(query: string): string {
  return /\p{sc=Hangul}/u.test(query) ? convertHangulToQwerty(query.normalize('NFC')) : typeHangul(convertQwertyToAlphabet(query));
}

/**
 * Joins jamo into syllables as the standard Korean keyboard (두벌식) does: ㅁㅏㅇㅣ → 마이, ㄷㅏㄹㄱㅣ → 달기. Jamo that make no
 * syllable stay as they are (ㅗㅐㄴ); the function of `es-hangul` throws an error for them.
 */
export function typeHangul(letters: string): string {
  let text = '';
  let open: Syllable = NOTHING;
  const flush = (next: Syllable): void => {
    text += written(open);
    open = next;
  };
  for (const letter of letters) {
    const { initial, vowel, final } = open;
    if (VOWELS.includes(letter)) {
      const joined = JOINED.get(vowel + letter);
      if (final !== '') {
        const [stays, moves] = PARTED.get(final) ?? ['', final];
        open = { initial, vowel, final: stays };
        flush({ initial: moves, vowel: letter, final: '' });
      } else if (vowel === '') open = { initial, vowel: letter, final };
      else if (joined !== undefined) open = { initial, vowel: joined, final };
      else flush({ ...NOTHING, vowel: letter });
    } else if (INITIALS.includes(letter)) {
      const joined = final === '' ? letter : JOINED.get(final + letter);
      if (initial !== '' && vowel !== '' && joined !== undefined && FINALS.includes(joined)) open = { initial, vowel, final: joined };
      else flush({ ...NOTHING, initial: letter });
    } else {
      flush(NOTHING);
      text += letter;
    }
  }
  return text + written(open);
}

interface Syllable {
  readonly initial: string;
  readonly vowel: string;
  readonly final: string;
}

const NOTHING: Syllable = { initial: '', vowel: '', final: '' };

function written({ initial, vowel, final }: Syllable): string {
  if (initial === '' || vowel === '') return initial + vowel;
  const index = (INITIALS.indexOf(initial) * VOWELS.length + VOWELS.indexOf(vowel)) * (FINALS.length + 1);
  return String.fromCharCode(FIRST_SYLLABLE + index + FINALS.indexOf(final) + (final === '' ? 0 : 1));
}

const FIRST_SYLLABLE = 0xac00;
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const FINALS = 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

/** Jamo that are typed by two keys. */
const PAIRS =
  'ㅗㅏㅘ ㅗㅐㅙ ㅗㅣㅚ ㅜㅓㅝ ㅜㅔㅞ ㅜㅣㅟ ㅡㅣㅢ ㄱㅅㄳ ㄴㅈㄵ ㄴㅎㄶ ㄹㄱㄺ ㄹㅁㄻ ㄹㅂㄼ ㄹㅅㄽ ㄹㅌㄾ ㄹㅍㄿ ㄹㅎㅀ ㅂㅅㅄ'.split(
    ' ',
  );
const JOINED: ReadonlyMap<string, string> = new Map(PAIRS.map((pair) => [pair.slice(0, 2), pair.slice(2)]));
const PARTED: ReadonlyMap<string, readonly [string, string]> = new Map(
  PAIRS.map((pair) => [pair.slice(2), [pair.charAt(0), pair.charAt(1)]]),
);
