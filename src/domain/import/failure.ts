/** Why nothing of a file can be imported. */
export type ImportFailure =
  /** Bytes, or characters of pasted text. */
  | { readonly reason: 'too-large'; readonly most: number }
  | { readonly reason: 'empty' }
  /** No text at all: a picture, a program, an archive. */
  | { readonly reason: 'binary' }
  /** A text in letters that are not known, or damaged ones. */
  | { readonly reason: 'encoding' }
  /** A page of the web. */
  | { readonly reason: 'html' }
  /** A text, and none that the companion has written. */
  | { readonly reason: 'not-ours' }
  /** Notes of another post. */
  | { readonly reason: 'other-post' }
  /** A later version of the companion wrote it. */
  | { readonly reason: 'newer-format' }
  /** A backup that is no JSON, or ends too early; the line where, as far as that is known. */
  | { readonly reason: 'broken'; readonly line: number | null };

/** The number that its sentence names: the megabytes that are read, or the line; `null` where there is none. */
export function detailOf(failure: ImportFailure): number | null {
  if (failure.reason === 'too-large') return Math.floor(failure.most / 1_048_576);
  return failure.reason === 'broken' ? failure.line : null;
}
