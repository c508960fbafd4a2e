import type { Note } from '../domain/notes/notes';

/** A note before and after a commit: `before` is `null` where it was created, `after` where it was deleted for good. */
export type NoteChange = { readonly before: Note | null; readonly after: Note } | { readonly before: Note; readonly after: null };
