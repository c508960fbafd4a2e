import type { NoteWrite } from '../domain/notes/notes';
import { isUnsavedKey, readUnsaved, unsavedKey, type UnsavedReason, type UnsavedWrite } from '../domain/notes/unsaved';
import { onSessionChanged, readWholeSession, writeSession } from '../platform/storage/session-area';

/** What could not be stored in this session, the latest first. */
export async function listUnsaved(): Promise<readonly UnsavedWrite[]> {
  return readUnsaved(await readWholeSession()).map(([, unsaved]) => unsaved);
}

/**
 * The last resort of a window whose words the background does not take or does not answer for: they are put where only
 * this window's editor writes, so nothing can come in between. Letting go of them is the background's. Rejects where the
 * session's store is full too.
 */
export function saveUnsaved(write: NoteWrite, reason: UnsavedReason, at: number): Promise<void> {
  const unsaved: UnsavedWrite = { write, reason, at };
  return writeSession(unsavedKey(write), unsaved);
}

/** Calls back each time some write is kept or forgotten, until the signal (if any) aborts. */
export function onUnsavedChanged(listener: () => void, signal?: AbortSignal): void {
  onSessionChanged((keys) => {
    if (keys.some(isUnsavedKey)) listener();
  }, signal);
}
