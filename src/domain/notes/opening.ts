import type { Note } from './notes';

/** Key in the session's store under which the background leaves the note that the popup is to open. */
export const OPENING_KEY = 'opening';

/** What the popup was opened for: a note that was created or chosen a moment ago; `at` in milliseconds since 1970. */
export interface Opening {
  readonly noteId: string;
  readonly at: number;
}

/** Reads what the background left; `null` where there is nothing, or something of another shape. */
export function readOpening(stored: unknown): Opening | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { noteId, at } = stored as Record<string, unknown>;
  return typeof noteId === 'string' && typeof at === 'number' ? { noteId, at } : null;
}

/** A stored note that a window was opened for, and when that was asked, in milliseconds. */
export interface OpenedNote {
  readonly note: Note;
  readonly at: number;
}
