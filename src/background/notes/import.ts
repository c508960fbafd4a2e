import { failure, success, type Result } from '../../domain/result';
import type { ExtensionHandlers } from '../../messaging/server';
import type { ImportRequest } from '../../messaging/import-messages';
import type { NotImported } from '../../storage/notes/import';
import type { Commit, CommitFailure } from './commits';
import type { BackgroundPorts } from '../ports';
import type { StoredImport } from '../../domain/import/choices';

type Ports = Pick<BackgroundPorts, 'repository' | 'broadcast' | 'clock'>;

/** Stores what the reader chose of a file, and takes it back again; tells meanwhile how far it is, and stops when asked to. */
export function importHandlers(
  { repository, broadcast, clock }: Ports,
  commit: Commit,
): Pick<ExtensionHandlers, 'notes/import' | 'notes/undo-import' | 'notes/stop-import'> {
  /** Those that are being stored, by id. */
  const underway = new Map<string, AbortController>();

  async function store(
    { id, writes }: ImportRequest,
    onChanged: 'stop' | 'leave',
  ): Promise<Result<StoredImport, CommitFailure | NotImported>> {
    const stopping = underway.get(id) ?? new AbortController();
    underway.set(id, stopping);
    const tell = (share: number): void => broadcast({ type: 'import/moved', id, share });
    try {
      return await commit('reader', async () => {
        const done = await repository.importNotes(writes, { id, now: clock(), onChanged, signal: stopping.signal, tell });
        if (!done.ok) return failure(done.failure);
        const { changes, ...value } = done.value;
        return success({ value, changes });
      });
    } finally {
      underway.delete(id);
    }
  }

  return {
    'notes/import': (request) => store(request, 'stop'),
    'notes/undo-import': (request) => store(request, 'leave'),
    'notes/stop-import': async ({ id }) => {
      underway.get(id)?.abort();
      return success(null);
    },
  };
}
