import type { NoteWrite } from './notes';
import { POST_OF_UNNAMED } from '../post/post';
import { readColour } from './colours';

/** Why a write is not in the database. */
export type UnsavedReason = 'storage-full' | 'storage-failed' | 'not-found' | 'unreachable' | 'too-long' | 'private';

/**
 * A write that could not be stored, saved for the session: it is shown, to be copied or written again, until it is
 * forgotten.
 */
export interface UnsavedWrite {
  readonly write: NoteWrite;
  readonly reason: UnsavedReason;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Key in the session's store for what one editor wrote of one note; no other editor uses it. */
export function unsavedKey({ id, editor }: Pick<NoteWrite, 'id' | 'editor'>): string {
  return `${PREFIX}${id}:${editor}`;
}

const PREFIX = 'unsaved:';

export function isUnsavedKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** The unsaved writes in the session's store with their keys, the latest first. */
export function readUnsaved(stored: Readonly<Record<string, unknown>>): readonly (readonly [key: string, unsaved: UnsavedWrite])[] {
  return Object.entries(stored)
    .flatMap(([key, value]) => (isUnsavedKey(key) && isUnsavedWrite(value) ? [[key, withEveryMember(value)] as const] : []))
    .toSorted(([, left], [, right]) => right.at - left.at);
}

/** Whether a later write of this editor is saved already. */
export function isOvertaken(stored: unknown, { write }: UnsavedWrite): boolean {
  return isUnsavedWrite(stored) && stored.write.sequence > write.sequence;
}

/**
 * Whether a stored write makes an unsaved one of the same note unnecessary: that one is an earlier write of the same
 * editor, or has the same text.
 */
export function isNeedless({ write }: UnsavedWrite, stored: NoteWrite): boolean {
  if (write.id !== stored.id) return false;
  const isEarlier = write.editor === stored.editor && write.sequence <= stored.sequence;
  return isEarlier || write.body === stored.body;
}

/** Checked because another version of this extension may have left something else there. */
function isUnsavedWrite(value: unknown): value is UnsavedWrite {
  if (typeof value !== 'object' || value === null || !('write' in value) || !('at' in value)) return false;
  const { write, at } = value;
  return typeof write === 'object' && write !== null && 'body' in write && typeof write.body === 'string' && typeof at === 'number';
}

/** Earlier versions knew one post and did not name it; they had one colour, and no notes of figures. */
function withEveryMember(unsaved: UnsavedWrite): UnsavedWrite {
  const { post = POST_OF_UNNAMED, figure = null, colour }: Partial<NoteWrite> = unsaved.write;
  return { ...unsaved, write: { ...unsaved.write, post, figure, colour: readColour(colour) } };
}
