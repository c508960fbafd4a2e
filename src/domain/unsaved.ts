import type { NoteWrite } from './notes';

/** Why a write is not in the database. */
export type UnsavedReason = 'storage-full' | 'storage-failed' | 'not-found' | 'unreachable';

/** A write that could not be stored, kept for the session: shown, to be copied or written again, until it is forgotten. */
export interface UnsavedWrite {
  readonly write: NoteWrite;
  readonly reason: UnsavedReason;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Key of the session's store under which a note's unsaved writes are, one of each editor. */
export function unsavedKey(noteId: string): string {
  return `${PREFIX}${noteId}`;
}

const PREFIX = 'unsaved:';

export function isUnsavedKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** The unsaved writes in the session's store, the latest first. */
export function readUnsaved(stored: Readonly<Record<string, unknown>>): readonly UnsavedWrite[] {
  return Object.entries(stored)
    .flatMap(([key, value]) => (isUnsavedKey(key) ? readUnsavedOf(value) : []))
    .toSorted((left, right) => right.at - left.at);
}

/** What is kept under one key. */
export function readUnsavedOf(value: unknown): readonly UnsavedWrite[] {
  return Array.isArray(value) ? value.filter(isUnsavedWrite) : [];
}

/** A note's unsaved writes with one more, which takes the place of what its editor wrote before. */
export function withUnsaved(writes: readonly UnsavedWrite[], unsaved: UnsavedWrite): readonly UnsavedWrite[] {
  const { editor, sequence } = unsaved.write;
  const same = writes.find(({ write }) => write.editor === editor);
  if (same !== undefined && same.write.sequence > sequence) return writes;
  return [...writes.filter((each) => each !== same), unsaved];
}

/** A note's unsaved writes without those that a stored one makes needless: earlier ones of its editor, and the same words. */
export function withoutStored(writes: readonly UnsavedWrite[], stored: NoteWrite): readonly UnsavedWrite[] {
  return writes.filter(({ write }) => {
    const isEarlier = write.editor === stored.editor && write.sequence <= stored.sequence;
    return !isEarlier && write.body !== stored.body;
  });
}

/** Only this extension writes there; the look is for what another version of it may have left. */
function isUnsavedWrite(value: unknown): value is UnsavedWrite {
  if (typeof value !== 'object' || value === null || !('write' in value) || !('at' in value)) return false;
  const { write, at } = value;
  return typeof write === 'object' && write !== null && 'body' in write && typeof write.body === 'string' && typeof at === 'number';
}
