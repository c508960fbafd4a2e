/*
 * Names in the page's registry of painted ranges (`CSS.highlights`). The first two are the companion's public interface:
 * scripts and tests may read them. How each is painted stands in the page stylesheet.
 */

/** The terms that are marked now. */
export const TERM_HIGHLIGHT = 'techand-term';

/** Every kept passage, without a look of its own: that is its colour's. */
export const NOTE_HIGHLIGHT = 'techand-note';

/** The marked term under the pointer, or whose card is open. */
export const TERM_POINTED = 'techand-term-pointed';

/** A place of a term that the reader was led to a moment ago. */
export const TERM_SHOWN = 'techand-term-shown';

/** The kept passage under the pointer. */
export const NOTE_POINTED = 'techand-note-pointed';

/** Colours a passage can be kept in. */
export type NoteColour = 'yellow';

/** The passages of one colour. */
export function noteHighlight(colour: NoteColour): string {
  return `${NOTE_HIGHLIGHT}-${colour}`;
}

/** All of them. */
export const HIGHLIGHT_NAMES: readonly string[] = [TERM_HIGHLIGHT, NOTE_HIGHLIGHT, noteHighlight('yellow'), TERM_POINTED, TERM_SHOWN, NOTE_POINTED];
