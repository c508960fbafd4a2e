import { withoutInvisible } from '../text/invisible';
import type { TextRange } from '../text/text-range';

/** A word with some of the text around it in its line, as lists of occurrences show it. */
export interface WordInContext {
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

/** How many letters are shown before and after; together with the word about a line and a half of a card. */
const BEFORE = 16;
const AFTER = 24;
/** So many times as many characters are read, because spaces and decomposed letters (`ㅎㅏㄴ`) are joined. */
const SEARCHED = 4;

/**
 * Shows `[start, end)` of a text with its neighbours, in NFC and with single spaces. It is cut between eojeol, with `…`
 * there: `… 질문을 바꾸는 |Text2SQL|은 표의 이름을 …`.
 */
export function wordInContext(text: string, { start, end }: TextRange): WordInContext {
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const nextLine = text.indexOf('\n', end);
  const lineEnd = nextLine < 0 ? text.length : nextLine;
  const from = Math.max(lineStart, start - SEARCHED * BEFORE);
  const to = Math.min(lineEnd, end + SEARCHED * AFTER);
  return {
    before: lastOf(tidy(text.slice(from, start)).trimStart(), from > lineStart),
    word: tidy(text.slice(start, end)),
    after: firstOf(tidy(text.slice(end, to)).trimEnd(), to < lineEnd),
  };
}

function tidy(text: string): string {
  return withoutInvisible(text).normalize('NFC').replace(/\s+/g, ' ');
}

function lastOf(text: string, isCut: boolean): string {
  if (!isCut && text.length <= BEFORE) return text;
  const near = text.slice(-BEFORE);
  const isWhole = text.length > BEFORE && text.at(-BEFORE - 1) === ' ';
  const space = isWhole ? -1 : near.indexOf(' ');
  // A single eojeol that is longer is cut, but never inside a surrogate pair.
  return `… ${near
    .slice(space + 1)
    .replace(/^[\uDC00-\uDFFF]/, '')
    .trimStart()}`;
}

function firstOf(text: string, isCut: boolean): string {
  if (!isCut && text.length <= AFTER) return text;
  const near = text.slice(0, AFTER);
  const isWhole = text[AFTER] === ' ';
  const space = isWhole ? -1 : near.lastIndexOf(' ');
  return `${near
    .slice(0, space < 0 ? AFTER : space)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()} …`;
}
