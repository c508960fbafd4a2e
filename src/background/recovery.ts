import { compareCopies } from '../domain/copies';
import type { Note } from '../domain/notes';
import { success, type Result } from '../domain/result';
import { readCompared, RECOVERABLE_KEY, type Recoverable, type RecoveryReason } from '../domain/recoverable';
import type { ExtensionHandlers } from '../messaging/server';
import type { StorageFailure } from '../storage/failures';
import type { Publish } from './publish';
import type { BackgroundWorld } from './world';
import type { WriteQueue } from './write-queue';

type World = Pick<BackgroundWorld, 'repository' | 'copy' | 'session' | 'clock'>;

/** Enough of a note to know it again. */
const SHOWN = 80;

/** What the safety copy has and the database lacks. */
export interface Recovery {
  readonly handlers: Pick<ExtensionHandlers, 'notes/compare' | 'notes/recover' | 'notes/dismiss'>;
  /** Compares, and brings the copies up to what is stored. */
  readonly compare: () => Promise<Result<readonly Recoverable[], StorageFailure>>;
}

export function createRecovery({ repository, copy, session, clock }: World, inTurn: WriteQueue, publish: Publish): Recovery {
  async function compare(): Promise<Result<readonly Recoverable[], StorageFailure>> {
    const state = await repository.readState();
    if (!state.ok) return state;
    const { copies, found } = await copy.readAll();
    const { missing, other, refresh, drop } = compareCopies(state.value, copies);
    await copy.putApart(other);
    if (refresh.length > 0) await copy.keep(refresh);
    if (drop.length > 0) await copy.drop(drop);
    const { damaged, erased } = state.value;
    const offered = [
      ...missing.map((note) => offer(note, damaged.has(note.id) ? 'damaged' : 'missing')),
      ...[...found, ...other].flatMap(({ note }) => (erased.has(note.id) ? [] : [offer(note, 'newer-copy')])),
    ];
    const recoverable = [...new Map(offered.map((each) => [each.id, each])).values()];
    await session.write(RECOVERABLE_KEY, recoverable);
    return success(recoverable);
  }

  /** Comparing reads every note twice, so a popup that opens is told what was found at the start of the session. */
  async function lastCompared(): Promise<Result<readonly Recoverable[], StorageFailure>> {
    const found = readCompared(await session.read(RECOVERABLE_KEY));
    return found === null ? compare() : success(found);
  }

  return {
    compare,
    handlers: {
      'notes/compare': async () => {
        const compared = await inTurn(lastCompared);
        return compared.ok ? success({ recoverable: compared.value }) : compared;
      },
      'notes/recover': async ({ ids }) =>
        inTurn(async () => {
          const recovered = await repository.recoverNotes(await copy.take(ids), clock());
          if (!recovered.ok) return recovered;
          publish(recovered.value);
          await copy.settle(ids);
          await compare();
          return success({ recovered: recovered.value.length });
        }),
      'notes/dismiss': async ({ ids }) =>
        inTurn(async () => {
          const state = await repository.readState();
          if (!state.ok) return state;
          // The copy of a note that stands goes on; only what was offered beside it goes.
          const standing = new Set([...state.value.notes.map(({ id }) => id), ...state.value.newer]);
          await copy.settle(ids);
          await copy.drop(ids.filter((id) => !standing.has(id)));
          await compare();
          return success(null);
        }),
    },
  };
}

function offer({ id, body, updatedAt }: Note, reason: RecoveryReason): Recoverable {
  return { id, body: body.slice(0, SHOWN), updatedAt, reason };
}
