import type { Note } from '../../domain/notes/notes';
import { failure, success, type Result } from '../../domain/result';
import type { StorageFailure } from '../../storage/database/failures';
import type { Copying } from '../backup/copying';
import type { NoteChange } from '../note-change';
import type { Publish } from './publish';
import type { Origin, WorkQueue } from '../work-queue';
import type { BackgroundPorts } from '../ports';

/** What a change of notes gives back, and what it changed. */
export interface Committed<Value> {
  readonly value: Value;
  readonly changes: readonly NoteChange[];
  /** Notes that are answered as stored and were so before, as by a write that was sent twice: the first may not have come as far as the copy. */
  readonly unchanged?: readonly Note[];
}

/**
 * The one way to change notes: in turn, told to everybody, copied. Answers `ok` when the change is on the disk, and where
 * the database is in doubt when the safety copy has it too.
 */
export type Commit = <Value, Failure>(
  origin: Origin,
  task: () => Promise<Result<Committed<Value>, StorageFailure | Failure>>,
) => Promise<Result<Value, CommitFailure | Failure>>;

/** Why a change was not stored for whatever it was. */
export type CommitFailure = StorageFailure | 'private';

export function createCommit({ isPrivate }: Pick<BackgroundPorts, 'isPrivate'>, queue: WorkQueue, publish: Publish, copying: Copying): Commit {
  return async (origin, task) => {
    // "Never remember history": some of its stores answer as if they stored, and are gone with the last window.
    if (isPrivate()) return failure('private');
    const committed = await queue('notes', origin, async () => {
      const done = await task();
      // Inside the turn: what is told is told in the order in which it was stored.
      if (done.ok) publish(done.value.changes);
      return done;
    });
    if (!committed.ok) {
      if (committed.failure === 'storage-full' || committed.failure === 'storage-failed') copying.doubt();
      return committed;
    }
    const { value, changes, unchanged = [] } = committed.value;
    copying.copyChanges(changes);
    copying.add(unchanged.map((keep) => ({ keep })));
    return changes.length + unchanged.length === 0 || (await copying.isSafe()) ? success(value) : failure('storage-full');
  };
}
