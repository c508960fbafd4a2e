import type { UnreadablePart } from './file-notes';
import type { FileLines } from '../markdown/read-markdown';
import type { PortableNote } from '../notes/portable-note';
import type { Note } from '../notes/notes';

/** Why a note counts as new. */
export type NewReason =
  /** The file names a note that is not stored here. */
  | 'unknown'
  /** It has no comment: written by hand. */
  | 'by-hand'
  /** It has no comment, and several notes, or none for certain, have its quote and text. */
  | 'uncertain'
  /** Another note of the file has the same id. */
  | 'doubled-id';

/** One line of the preview: what the import of a note would do. `next` is the note as it would be. */
export type PlanEntry = { readonly lines: FileLines | null } & (
  | { readonly kind: 'new'; readonly next: Omit<PortableNote, 'id'> & { readonly id: string | null }; readonly why: NewReason }
  /** Its text, or more of it, was changed in the file alone. */
  | { readonly kind: 'changed'; readonly stored: Note; readonly next: PortableNote; readonly isMoved: boolean }
  /** It stands under another heading; `isMovedHere`: here it was moved as well. */
  | { readonly kind: 'moved'; readonly stored: Note; readonly next: PortableNote; readonly isMovedHere: boolean }
  /** The file has nothing new of it; `isEditedHere`: here it has changed since. */
  | { readonly kind: 'unchanged'; readonly stored: Note; readonly isEditedHere: boolean }
  /** Its text was changed both here and in the file. */
  | { readonly kind: 'conflict'; readonly stored: Note; readonly next: PortableNote }
  /** The file has an older state of it. */
  | { readonly kind: 'older'; readonly stored: Note; readonly next: PortableNote }
  /** Here it is in the trash. */
  | { readonly kind: 'in-trash'; readonly stored: Note; readonly next: PortableNote }
  /** Here it was deleted for good. */
  | { readonly kind: 'erased'; readonly next: PortableNote }
  /** It was exported and is not in the file any more. */
  | { readonly kind: 'gone'; readonly stored: Note; readonly isEditedHere: boolean }
  /** What a later version of the extension stored here must not be changed by this one. */
  | { readonly kind: 'unreadable'; readonly why: UnreadablePart['why'] | 'newer-here' }
);
