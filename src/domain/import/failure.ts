/** Why nothing of a file can be imported. */
export type ImportFailure =
  /** Bytes, or characters of pasted text. */
  | { readonly reason: 'too-large'; readonly most: number }
  | { readonly reason: 'empty' }
  /** Not a text: a picture, a program, an archive. */
  | { readonly reason: 'binary' }
  /** A text whose encoding is unknown or damaged. */
  | { readonly reason: 'encoding' }
  /** A web page. */
  | { readonly reason: 'html' }
  /** A text that the companion did not write. */
  | { readonly reason: 'not-ours' }
  /** Notes of another post. */
  | { readonly reason: 'other-post' }
  /** A later version of the companion wrote it. */
  | { readonly reason: 'newer-format' }
  /** A backup that is not JSON, or ends too early; with the line, where it is known. */
  | { readonly reason: 'broken'; readonly line: number | null };

/** The number in its message: the largest size in megabytes, or the line; `null` where there is none. */
export function detailOf(failure: ImportFailure | { readonly reason: string }): number | null {
  if ('most' in failure) return Math.floor(failure.most / 1_048_576);
  return 'line' in failure ? failure.line : null;
}
