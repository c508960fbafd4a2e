import { isHangulSyllable } from '../korean/hangul';
import { endsIn, endsInJosa } from '../korean/josa';
import type { TermRule } from '../post/glossary';
import { AFTER_ACTION, AFTER_NOUN, AFTER_STEM, WHEN } from '../korean/josa-tables';
import { endsInVerb, isVerbStem } from '../korean/verb-tails';

/** A longer run of syllables after a term is another word; this also limits the cost of a match. */
const LONGEST_TAIL = 20;

/** 데이터화면 means a screen (화면) with data, not 데이터화 with the copula. */
const SCREEN = '면';

const LONGEST_ADDRESS = 100;
const ADDRESS_SIGNS = './:%?=&#~-';

/** The tail that turns a noun into a verbal noun: 샌드박스화하여, 샌드박스화되어. */
const MAKES_VERB = '화';

/** Whether a word may begin at `start`: no letter or digit directly before it, unless it begins with a symbol. */
export function isWordStart(text: string, start: number): boolean {
  return start === 0 || !isWordBefore(text, start) || !isWordAt(text, start);
}

/** Whether `start` is inside an address or a name like `docker-api`, `@github`, `example.com/api`. */
export function isInsideName(text: string, start: number): boolean {
  return start > 0 && isAsciiWord(text.charCodeAt(start)) && isJoined(text, start - 1, -1);
}

/**
 * Whether a term may end at `end`: at the end of the word, or with particles or one of its own tails up to the end
 * of the eojeol.
 */
export function hasTermEnd(text: string, start: number, end: number, tails: readonly string[], rule: TermRule): boolean {
  const stop = endOfSyllables(text, end);
  if (stop - end > LONGEST_TAIL) return false;
  if (stop < text.length && isWordAt(text, stop) && (stop > end || isWordBefore(text, end))) return false;
  if (stop === end) return !isAsciiWord(text.charCodeAt(end - 1)) || !isJoined(text, end, 1);
  const tail = text.slice(end, stop);
  const isAction = tails.includes('하');
  const groups =
    rule.isStem === true ? AFTER_STEM : isAction ? AFTER_ACTION + WHEN : text.charAt(end - 1) === MACHINE ? AFTER_ACTION : AFTER_NOUN;
  return endsIn(groups, tail, text.slice(start, end)) || tails.some((declared) => endsInTail(tail, declared));
}

/** Whether a separate number ends at `start`, as before something that is counted: 512토큰, 최대 4천토큰; but OAuth2토큰. */
export function isAfterNumber(text: string, start: number): boolean {
  return NUMBER.test(text.slice(Math.max(0, start - LONGEST_TAIL), start));
}

const NUMBER = /(?:^|[^\w.,])\d[\d.,]*[십백천만억]*$/;

/** The suffix of a thing that does something: 후처리기, 분류기. */
const MACHINE = '기';

function endsInTail(tail: string, declared: string): boolean {
  if (isVerbStem(declared)) return endsInVerb(tail, declared);
  if (!tail.startsWith(declared)) return false;
  const rest = tail.slice(declared.length);
  if (declared === MAKES_VERB && rest === SCREEN) return false;
  if (endsInJosa(rest, declared)) return true;
  return declared === MAKES_VERB && (endsIn(WHEN, rest, declared) || ['하', '되', '시키'].some((stem) => endsInTail(rest, stem)));
}

function endOfSyllables(text: string, from: number): number {
  let end = from;
  while (isHangulSyllable(text.charCodeAt(end)) && end - from <= LONGEST_TAIL) end++;
  return end;
}

/** `-`, `.`, `@` and the like join Latin names (`redux-saga`, `github.com`, `@github`), but not across Hangul (`다.GitHub`). */
function isJoined(text: string, at: number, step: 1 | -1): boolean {
  const glue = text.charAt(at);
  if (glue === '@') return true;
  const beyond = text.charCodeAt(at + step);
  if (glue === '-' || glue === '.' || glue === '\u2010' || glue === '\u2011') return isAsciiWord(beyond);
  return glue === '/' && step === -1 && isWithinAddress(text, at);
}

/** A slash belongs to an address if a dot or a colon is in the same run: `example.com/api`, `file:///api`. */
function isWithinAddress(text: string, slash: number): boolean {
  let at = slash;
  while (at > 0 && slash - at < LONGEST_ADDRESS && ADDRESS_SIGNS.includes(text.charAt(at - 1)) !== isWordAt(text, at - 1)) at--;
  return at === slash || /\w\.\w|:\/|^\//.test(text.slice(at, slash + 1));
}

function isWordBefore(text: string, index: number): boolean {
  return isWordAt(text, isLowSurrogate(text.charCodeAt(index - 1)) && index > 1 ? index - 2 : index - 1);
}

function isWordAt(text: string, index: number): boolean {
  const code = text.codePointAt(index) ?? 0;
  if (code < 0x80) return isAsciiWord(code);
  if (isHangulSyllable(code)) return true;
  const character = String.fromCodePoint(code);
  return !PLAIN_SIGN.test(character) && WORD.test(character);
}

/**
 * Punctuation, arrows, shapes and emoji that are frequent in posts, and letters that mean laughing or crying (ㅎㅎ핸즈온) or a
 * dot (ㆍ); with this check the big expression below is rarely compiled (1–2 ms).
 */
const PLAIN_SIGN = /[\xa0·\u3131-\u318e\u2000-\u2070\u2190-\u2bff\u3000-\u3004\u3008-\u3020\ufe00-\ufe0f\ufffc\u{1f300}-\u{1faff}]/u;

/** ①, ² and ½ are numbers in Unicode, but here they are marks before and after words; so are variation selectors. */
const WORD = /[\p{L}\p{Nd}\p{Nl}\p{Mc}\p{Mn}]/u;

function isAsciiWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
