/** Colours of highlights. Their names are stored, and are part of the names under which pages paint. */
export const NOTE_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type NoteColour = (typeof NOTE_COLOURS)[number];

/** The first colour that is offered, and that of notes from before there were others. */
export const DEFAULT_COLOUR: NoteColour = 'yellow';

/** A colour out of something stored or sent; the first one for anything else. */
export function readColour(value: unknown): NoteColour {
  return NOTE_COLOURS.find((colour) => colour === value) ?? DEFAULT_COLOUR;
}

/** All colours, the one that was used last first. */
export function coloursFrom(last: NoteColour): readonly NoteColour[] {
  return [last, ...NOTE_COLOURS.filter((colour) => colour !== last)];
}
