import type { Note } from '../domain/notes';
import { success, type Result } from '../domain/result';
import type { ExtensionHandlers } from '../messaging/server';
import type { StorageFailure } from '../storage/failures';
import type { NoteChange, Publish } from './publish';
import type { Unsaved } from './unsaved';
import type { BackgroundWorld } from './world';
import type { WriteQueue } from './write-queue';

type World = Pick<BackgroundWorld, 'repository' | 'clock'>;

/** What extension pages may do to notes; an answer is given when the change is on the disk. */
export function noteHandlers(
  { repository, clock }: World,
  inTurn: WriteQueue,
  publish: Publish,
  follow: Unsaved['follow'],
): Pick<ExtensionHandlers, 'note/write' | 'note/trash' | 'note/restore'> {
  return {
    'note/write': async (write) => {
      const written = await inTurn(() => repository.writeNote(write, clock()));
      const followed = follow(write, written);
      // Whoever is told that it failed may close at once: by then the words are kept elsewhere.
      if (!written.ok) await followed;
      if (!written.ok) return written;
      const { note, conflict, before } = written.value;
      publish(changesOf(before, note, conflict));
      return success({ note, conflict });
    },
    'note/trash': ({ id }) => move(() => repository.trashNote(id, clock())),
    'note/restore': ({ id }) => move(() => repository.restoreNote(id, clock())),
  };

  async function move(
    task: () => Promise<Result<Note, StorageFailure | 'not-found'>>,
  ): Promise<Result<Note, StorageFailure | 'not-found'>> {
    const moved = await inTurn(task);
    if (moved.ok) publish([{ before: null, after: moved.value }]);
    return moved;
  }
}

/** A write that changed nothing (stale, or nothing lost) is not told. */
function changesOf(before: Note | null, note: Note, conflict: Note | null): readonly NoteChange[] {
  return [
    ...(before?.revision === note.revision ? [] : [{ before, after: note }]),
    ...(conflict === null ? [] : [{ before: null, after: conflict }]),
  ];
}
