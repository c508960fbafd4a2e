import { failure, success, type Result } from '../../domain/result';
import type { ExtensionHandlers } from '../../messaging/server';
import type { Commit, CommitFailure } from './commits';
import type { BackgroundPorts } from '../ports';
import type { ImportWrite, StoredImport } from '../../domain/import/choices';

type Ports = Pick<BackgroundPorts, 'repository' | 'clock' | 'newId'>;

/** Stores what the reader chose of a file, and takes it back again. */
export function importHandlers(
  { repository, clock, newId }: Ports,
  commit: Commit,
): Pick<ExtensionHandlers, 'notes/import' | 'notes/undo-import'> {
  const store = (writes: readonly ImportWrite[], onChanged: 'stop' | 'leave'): Promise<Result<StoredImport, CommitFailure | 'changed'>> =>
    commit('reader', async () => {
      const done = await repository.importNotes(writes, { editor: newId(), now: clock(), onChanged });
      if (!done.ok) return done.failure === 'changed' ? failure('changed' as const) : failure(done.failure);
      const { changes, left, undo } = done.value;
      return success({ value: { stored: changes.length, left, undo }, changes });
    });
  return {
    'notes/import': ({ writes }) => store(writes, 'stop'),
    'notes/undo-import': ({ writes }) => store(writes, 'leave'),
  };
}
