import type { Note } from '../../domain/notes/notes';
import { failure, success, type Result } from '../../domain/result';
import type { StorageFailure } from '../../storage/database/failures';
import type { Copying } from '../backup/copying';
import type { NoteChange } from '../note-change';
import type { Publish } from './publish';
import type { Origin, WorkQueue } from '../work-queue';
import type { BackgroundPorts } from '../ports';

/** The result of a change of notes, and what it changed. */
export interface Committed<Value> {
  readonly value: Value;
  readonly changes: readonly NoteChange[];
  /**
   * Notes that the answer reports as stored although this change did not write them, e.g. when a write was sent twice.
   * They are copied again, because the first write may not have reached the safety copy.
   */
  readonly unchanged?: readonly Note[];
}

/**
 * Every change of notes goes through this: in turn, published, and copied. It answers `ok` when the change is on the disk
 * and, while the database is in doubt, when the safety copy has it too.
 */
export type Commit = <Value, Failure>(
  origin: Origin,
  task: () => Promise<Result<Committed<Value>, StorageFailure | Failure>>,
) => Promise<Result<Value, CommitFailure | Failure>>;

/** Why a change was not stored. */
export type CommitFailure = StorageFailure | 'private';

export function createCommit(
  { isPrivate }: Pick<BackgroundPorts, 'isPrivate'>,
  queue: WorkQueue,
  publish: Publish,
  copying: Copying,
): Commit {
  return async (origin, task) => {
    // With "Never remember history" some stores answer as if they had stored something, which is lost when the last
    // window closes.
    if (isPrivate()) return failure('private');
    const committed = await queue('notes', origin, async () => {
      const done = await task();
      // Published inside the turn, so that changes are told in the order in which they were stored.
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
