/** Whether a note of ours is in these lines in a form that cannot be read, as in a quote: then it is not brought in as somebody's text. */
export function hasNoteComment(lines: readonly string[]): boolean {
  return lines.some(isNoteComment);
}

/**
 * A comment of ours, also in a quote or as code, and as programs for rich text leave it: with a dash for two, with signs
 * escaped: `> <!-- techand-note {…} -->`, `<!— techand-note {…} —>`, `\\<!-- techand-note {…} --\\>`, `&lt;!-- …`.
 */
export function isNoteComment(line: string): boolean {
  return line.includes('techand-note') && COMMENT.test(line.slice(0, LONGEST_BEGIN).replace(/^[\s>`]+/, ''));
}

const COMMENT = /^(?:\\?<|&lt;)\\?!(?:\\?[-–—]){1,2}[ \t]*techand-note(?![\w-])/;

/** A comment of ours begins within so many characters, or is none. */
const LONGEST_BEGIN = 1_000;

/** The id in a damaged comment. */
export function idIn(lines: readonly string[]): string | null {
  const comment = lines.findLast(isNoteComment);
  return /\bid["“”]? ?: ?["“”]?([\w-]{1,64})/.exec(comment ?? '')?.[1] ?? null;
}
