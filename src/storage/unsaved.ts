import type { NoteWrite } from '../domain/notes';
import {
  isUnsavedKey, readUnsaved, readUnsavedOf, unsavedKey, withoutStored, withUnsaved, type UnsavedReason, type UnsavedWrite,
} from '../domain/unsaved';
import { onSessionChanged, readSession, readWholeSession, removeSession, writeSession } from '../platform/session-area';

/** What could not be stored in this session, the latest first. */
export async function listUnsaved(): Promise<readonly UnsavedWrite[]> {
  return readUnsaved(await readWholeSession());
}

/**
 * Keeps a write that was not stored, until it is forgotten. The background does so by itself; an extension page does
 * where the background did not answer. Rejects where the session's store is full too.
 */
export function keepUnsaved(write: NoteWrite, reason: UnsavedReason, at: number): Promise<void> {
  return change(write.id, (writes) => withUnsaved(writes, { write, reason, at }));
}

/** Forgets what a write that was stored makes needless. */
export function settleUnsaved(stored: NoteWrite): Promise<void> {
  return change(stored.id, (writes) => withoutStored(writes, stored));
}

/** Forgets what one editor wrote; others may have other words of the same note. */
export function forgetUnsaved(noteId: string, editor: string): Promise<void> {
  return change(noteId, (writes) => writes.filter(({ write }) => write.editor !== editor));
}

/** Calls back each time some write is kept or forgotten, until the signal (if any) aborts. */
export function onUnsavedChanged(listener: () => void, signal?: AbortSignal): void {
  onSessionChanged((keys) => {
    if (keys.some(isUnsavedKey)) listener();
  }, signal);
}

/** One change of a note's writes after the other, whichever window makes it. */
function change(noteId: string, edit: (writes: readonly UnsavedWrite[]) => readonly UnsavedWrite[]): Promise<void> {
  const key = unsavedKey(noteId);
  return navigator.locks.request(`techand-${key}`, async () => {
    const before = readUnsavedOf(await readSession(key));
    const after = edit(before);
    if (after.length > 0) await writeSession(key, after);
    else if (before.length > 0) await removeSession(key);
  });
}
