import type { UnreadablePart } from './file-notes';
import type { FileLines } from '../markdown/read-markdown';
import type { PortableNote } from '../notes/portable-note';
import type { Note } from '../notes/notes';

/** Why a note is new. */
export type NewReason =
  /** The file names a note that is not stored here. */
  | 'unknown'
  /** It has no comment: somebody wrote it by hand. */
  | 'by-hand'
  /** It has no comment, and stored notes have its quote and text, but none of them is a certain match. */
  | 'uncertain'
  /** Another note of the file has the same id. */
  | 'doubled-id';

/** One line of the preview: what the import would do with one note. `next` is the note after the import. */
export type PlanEntry = {
  readonly lines: FileLines | null;
  /** The file does not say which note it is: it was found by its quote and text. */
  readonly byContent?: true;
} & (
  | { readonly kind: 'new'; readonly next: PortableNote; readonly why: NewReason }
  /** Its text or other parts were changed in the file only. */
  | { readonly kind: 'changed'; readonly stored: Note; readonly next: PortableNote; readonly isMoved: boolean }
  /** It is under another heading in the file; `isMovedHere`: it was moved here, too. */
  | { readonly kind: 'moved'; readonly stored: Note; readonly next: PortableNote; readonly isMovedHere: boolean }
  /** The file has nothing new for it; `isEditedHere`: it was edited here since the export. */
  | { readonly kind: 'unchanged'; readonly stored: Note; readonly isEditedHere: boolean }
  /** Its text was changed both here and in the file; `copy`: id of the conflict copy, where both are kept. */
  | { readonly kind: 'conflict'; readonly stored: Note; readonly next: PortableNote; readonly copy: string }
  /** The file has an older version of it. */
  | { readonly kind: 'older'; readonly stored: Note; readonly next: PortableNote }
  /** It is in the trash here. */
  | { readonly kind: 'in-trash'; readonly stored: Note; readonly next: PortableNote }
  /** It was deleted for good here. */
  | { readonly kind: 'erased'; readonly next: PortableNote }
  /** It was exported, and is no longer in the file. */
  | { readonly kind: 'gone'; readonly stored: Note; readonly isEditedHere: boolean }
  /** Cannot be read; `newer-here`: a later version of the extension stored it here, so this version must not change it. */
  | { readonly kind: 'unreadable'; readonly why: UnreadablePart['why'] | 'newer-here' }
);
