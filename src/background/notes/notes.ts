import type { Note } from '../../domain/notes/notes';
import { failure, success, type Result } from '../../domain/result';
import type { ExtensionHandlers } from '../../messaging/server';
import type { StorageFailure } from '../../storage/database/failures';
import type { Moved, Written } from '../../storage/notes/repository';
import type { Commit, CommitFailure } from './commits';
import type { NoteChange } from '../note-change';
import type { Unsaved } from './unsaved';
import type { BackgroundPorts } from '../ports';

type Ports = Pick<BackgroundPorts, 'repository' | 'clock' | 'newId'>;

/** Answers the messages by which extension pages change notes; an answer is sent when the change is on the disk. */
export function noteHandlers(
  { repository, clock, newId }: Ports,
  commit: Commit,
  afterWrite: Unsaved['afterWrite'],
): Pick<ExtensionHandlers, 'note/write' | 'note/trash' | 'note/restore' | 'note/resolve-conflict'> {
  return {
    'note/write': async (write) => {
      const written = await commit('reader', async () => {
        const done = await repository.writeNote(write, clock());
        if (!done.ok) return done;
        const { note, conflict } = done.value;
        const changes = changesOf(done.value);
        const changed = changes.map(({ after }) => after);
        const unchanged = [note, ...(conflict === null ? [] : [conflict])].filter((each) => !changed.includes(each));
        return success({ value: { note, conflict }, changes, unchanged });
      });
      const remembered = afterWrite(write, written);
      // A window that is told of a failure may close at once: by then its text must be saved elsewhere.
      if (!written.ok) await remembered;
      return written;
    },
    'note/trash': ({ id }) => move(() => repository.trashNote(id, clock())),
    'note/restore': ({ id }) => move(() => repository.restoreNote(id, clock())),
    'note/resolve-conflict': ({ original, copy }) =>
      commit('reader', async () => {
        const resolved = await repository.resolveConflict(original, copy, newId(), clock());
        if (!resolved.ok) return resolved.failure === 'changed' ? failure('changed' as const) : failure(resolved.failure);
        const { original: note, copy: trashed } = resolved.value;
        return success({ value: { note: note.after, copy: trashed.after }, changes: [note, trashed] });
      }),
  };

  function move(task: () => Promise<Result<Moved, StorageFailure | 'not-found'>>): Promise<Result<Note, CommitFailure | 'not-found'>> {
    return commit('reader', async () => {
      const moved = await task();
      if (!moved.ok) return moved;
      const { before, after } = moved.value;
      return success({ value: after, ...(before === after ? { changes: [], unchanged: [after] } : { changes: [{ before, after }] }) });
    });
  }
}

/** The changes of a write; none where it was stale or lost nothing, since nobody has to be told then. */
function changesOf({ before, note, conflict, conflictBefore }: Written): readonly NoteChange[] {
  return [
    ...(before?.revision === note.revision ? [] : [{ before, after: note }]),
    ...(conflict === null || conflict === conflictBefore ? [] : [{ before: conflictBefore, after: conflict }]),
  ];
}
