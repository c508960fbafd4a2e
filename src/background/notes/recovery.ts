import { readCompared, RECOVERABLE_KEY, type Recoverable } from '../../domain/backup/recoverable';
import { success, type Result } from '../../domain/result';
import type { ExtensionHandlers } from '../../messaging/server';
import type { CopyState } from '../../domain/backup/copy-log';
import type { FoundCopy } from '../../domain/backup/copies';
import type { StorageFailure } from '../../storage/database/failures';
import type { Commit } from './commits';
import { compareAll } from '../backup/comparison';
import { MOST_PIECES, type Copying } from '../backup/copying';
import type { BackgroundPorts } from '../ports';
import type { WorkQueue } from '../work-queue';

type Ports = Pick<BackgroundPorts, 'repository' | 'session' | 'clock'>;

/** Finds what the safety copy has and the database lacks, offers it to the reader, and restores or dismisses it. */
export interface Recovery {
  readonly handlers: Pick<ExtensionHandlers, 'notes/compare' | 'notes/recover' | 'notes/dismiss'>;
  /** Compares both, updates the copies to what is stored, and merges the pieces of the log where there are too many. */
  readonly compare: () => Promise<Result<readonly Recoverable[], StorageFailure>>;
}

export function createRecovery(
  ports: Ports,
  commit: Commit,
  copying: Copying,
  queue: WorkQueue,
  report: (where: string, error: unknown) => void,
): Recovery {
  const { repository, session, clock } = ports;
  let comparing: ReturnType<Recovery['compare']> | null = null;

  async function compareOnce(): ReturnType<Recovery['compare']> {
    const { state, pieces, damaged, holdsDropped } = await copying.read();
    if (damaged.length > 0) report('safety copy', new Error('damaged'));
    const compared = await compareAll(ports, copying, queue, state);
    if (!compared.ok) return compared;
    await copying.flush();
    if (pieces >= MOST_PIECES || damaged.length > 0 || holdsDropped) await copying.compact(true);
    await session.write(RECOVERABLE_KEY, compared.value);
    return compared;
  }

  /** A call during a comparison gets the result of that comparison. */
  const compare: Recovery['compare'] = () =>
    (comparing ??= compareOnce().finally(() => {
      comparing = null;
    }));

  /** Removes the offers that the reader decided about. */
  async function decided(ids: readonly string[]): Promise<void> {
    const offered = readCompared(await session.read(RECOVERABLE_KEY)) ?? [];
    await session.write(
      RECOVERABLE_KEY,
      offered.filter(({ id }) => !ids.includes(id)),
    );
  }

  return {
    compare,
    handlers: {
      'notes/compare': async () => {
        const last = readCompared(await session.read(RECOVERABLE_KEY));
        if (last !== null) return success({ recoverable: last });
        const compared = await compare();
        return compared.ok ? success({ recoverable: compared.value }) : compared;
      },
      'notes/recover': async ({ ids }) => {
        const { state } = await copying.read();
        const found = ids.flatMap((id) => copiesOf(state, id));
        const recovered = await commit('reader', async () => {
          const done = await repository.recoverNotes(found, clock());
          return done.ok ? success({ value: { recovered: done.value.length }, changes: done.value }) : done;
        });
        if (!recovered.ok) return recovered;
        copying.add(ids.map((settle) => ({ settle })));
        await copying.flush();
        await decided(ids);
        return recovered;
      },
      'notes/dismiss': async ({ ids }) => {
        const looked = await queue('notes', 'reader', () => repository.lookUp(ids));
        if (!looked.ok) return looked;
        const present = new Set([...looked.value.notes.map(({ id }) => id), ...looked.value.newer]);
        // If the note is in the database, only what was offered beside it is dropped; its own copy stays.
        copying.add(ids.map((id) => (present.has(id) ? { settle: id } : { drop: id })));
        await copying.flush();
        await copying.compact(false);
        await decided(ids);
        return success(null);
      },
    },
  };
}

/** Everything that the safety copy has of a note; the versions that were put apart come first. */
function copiesOf({ apart, copies, earlier }: CopyState, id: string): readonly FoundCopy[] {
  const copy = copies.get(id);
  return [
    ...(apart.get(id) ?? []),
    ...(copy === undefined ? [] : [{ note: copy, after: null }]),
    ...(earlier.get(id) ?? []).map((note) => ({ note, after: null })),
  ];
}
