import { codeRanges } from './code-ranges';
import type { TextRange } from '../text/text-range';

/** UTF-16 units of one tag: enough for any word, and each is shown on one line. */
export const MAX_TAG = 64;
/** Tags of one note that are used for filtering; further ones are only text. */
export const MAX_TAGS = 32;

/** A tag and its range in a text, `#` included. */
export interface TagRange extends TextRange {
  /** What follows the `#`, NFC. */
  readonly tag: string;
}

/**
 * The tags written in a note's text, in order, each once in its first spelling. The text is their only source, so that
 * nothing a reader typed is rewritten: `#Svelte` is a tag; `# Svelte`, `#4`, `a#b`, `https://a.b/#c`, `\#a`, `` `#a` ``
 * are not.
 */
export function tagsIn(text: string): readonly string[] {
  const tags = new Map<string, string>();
  for (const { tag } of tagRanges(text)) {
    if (tags.size < MAX_TAGS && !tags.has(tagKey(tag))) tags.set(tagKey(tag), tag);
  }
  return [...tags.values()];
}

/** The tags in a text with their ranges, in order. */
export function tagRanges(text: string): readonly TagRange[] {
  if (!text.includes('#')) return [];
  const code = codeRanges(text);
  let passed = 0;
  return [...text.matchAll(TAG)].flatMap((match) => {
    const start = match.index;
    const tag = match[0].slice(1).normalize('NFC');
    while ((code[passed]?.end ?? text.length) <= start) passed += 1;
    const isCode = (code[passed]?.start ?? text.length) <= start;
    const isTag = !isCode && tag.length <= MAX_TAG && !ONLY_DIGITS.test(tag) && !isLink(text, start);
    return isTag ? [{ start, end: start + match[0].length, tag }] : [];
  });
}

/** The same key for all spellings of one tag: `#Svelte` and `#svelte`. */
export function tagKey(tag: string): string {
  return tag.normalize('NFC').toLowerCase();
}

/** The tag being typed at the caret: from its `#` to the caret, `word` (perhaps empty) without it; else `null`. */
export function tagAtCaret(text: string, caret: number): { readonly start: number; readonly word: string } | null {
  const from = Math.max(0, caret - 2 * MAX_TAG);
  const match = TYPED.exec(text.slice(from, caret));
  if (match === null || WORD_CHARACTER.test(text.slice(caret, caret + 2))) return null;
  const start = from + match.index;
  const isCode = codeRanges(text).some((range) => range.start <= start && start < range.end);
  return isCode || isLink(text, start) ? null : { start, word: match[0].slice(1) };
}

// Letters, digits and their marks, and the signs that join words; at the end of a tag those signs are punctuation again.
// Before a tag: nothing, a space, or what opens a bracket or quote. Any other sign belongs to an address or an escape.
const WORD = String.raw`[\p{L}\p{M}\p{N}_]`;
const BEFORE = String.raw`(?<=^|[\s\p{Ps}\p{Pi}"'])`;
const TAG = new RegExp(`${BEFORE}#${WORD}+(?:[-/]+${WORD}+)*(?![#\\p{L}\\p{M}\\p{N}_]|[-/]+${WORD})`, 'gu');
const TYPED = new RegExp(`${BEFORE}#(?:${WORD}[\\p{L}\\p{M}\\p{N}_/-]*)?$`, 'u');
const WORD_CHARACTER = new RegExp(`^${WORD}`, 'u');
/** `#4` means the fourth of something and is no tag. */
const ONLY_DIGITS = /^[\p{N}_/-]+$/u;

/** `[a](#b)`, `<#b>` and `https://a.b/(#c` are links. */
function isLink(text: string, start: number): boolean {
  if (text[start - 1] === '(' && text[start - 2] === ']') return true;
  const before = text.slice(Math.max(0, start - 200), start);
  const scheme = before.lastIndexOf('://');
  return scheme >= 0 && !/\s/.test(before.slice(scheme));
}
