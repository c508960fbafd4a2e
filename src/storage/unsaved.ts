import type { NoteWrite } from '../domain/notes/notes';
import { isUnsavedKey, readUnsaved, unsavedKey, type UnsavedReason, type UnsavedWrite } from '../domain/notes/unsaved';
import { onSessionChanged, readWholeSession, writeSession } from '../platform/storage/session-area';

/** Writes that could not be stored in this session, the latest first. */
export async function listUnsaved(): Promise<readonly UnsavedWrite[]> {
  return readUnsaved(await readWholeSession()).map(([, unsaved]) => unsaved);
}

/**
 * The last resort of a window whose write the background does not store or does not answer: saves it under a key that
 * only this window's editor uses, so that nothing can overwrite it. Only the background removes it. Rejects where the
 * session's store is full too.
 */
export function saveUnsaved(write: NoteWrite, reason: UnsavedReason, at: number): Promise<void> {
  const unsaved: UnsavedWrite = { write, reason, at };
  return writeSession(unsavedKey(write), unsaved);
}

/** Calls back each time an unsaved write is saved or forgotten, until the signal (if any) aborts. */
export function onUnsavedChanged(listener: () => void, signal?: AbortSignal): void {
  onSessionChanged((keys) => {
    if (keys.some(isUnsavedKey)) listener();
  }, signal);
}
