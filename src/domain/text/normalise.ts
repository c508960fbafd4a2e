/**
 * Text as it is stored: well-formed Unicode, line ends as LF, no NUL. Applied once, on entry; applying it twice changes
 * nothing.
 */
export function normaliseText(text: string): string {
  return wellFormed(text).replace(NUL, '').replace(LINE_ENDINGS, '\n');
}

/** Replaces lone surrogates by U+FFFD; `encodeURIComponent` throws on them, and `storage.local` of some browsers changes them. */
export function wellFormed(text: string): string {
  // `String.prototype.toWellFormed` is younger than ES2023; with the `u` flag a pair never matches.
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

const NUL = new RegExp('\\0', 'g');
const LINE_ENDINGS = /\r\n?/g;
