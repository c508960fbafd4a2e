import { NOTE_COLOURS, type NoteColour } from '../../domain/notes/colours';

/*
 * Names in the page's registry of painted ranges (`CSS.highlights`). The first two are the companion's public interface:
 * scripts and tests may read them. The page style sheet says how each is painted.
 */

/** The terms that are marked now. */
export const TERM_HIGHLIGHT = 'techand-term';

/** Every highlight. It has no style of its own; its colour's name has one. */
export const NOTE_HIGHLIGHT = 'techand-note';

/** The marked term under the pointer, or whose card is open. */
export const TERM_POINTED = 'techand-term-pointed';

/** An occurrence of a term that the reader has just jumped to. */
export const TERM_SHOWN = 'techand-term-shown';

/** The highlight under the pointer. */
export const NOTE_POINTED = 'techand-note-pointed';

/** The name for the highlights of one colour. */
export function noteHighlight(colour: NoteColour): string {
  return `${NOTE_HIGHLIGHT}-${colour}`;
}

/** All of them. */
export const HIGHLIGHT_NAMES: readonly string[] = [
  TERM_HIGHLIGHT,
  NOTE_HIGHLIGHT,
  ...NOTE_COLOURS.map(noteHighlight),
  TERM_POINTED,
  TERM_SHOWN,
  NOTE_POINTED,
];
