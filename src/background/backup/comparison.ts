import { compareStored, idsOf } from '../../domain/backup/comparison';
import { applyCopyEntry, type CopyEntry, type CopyState } from '../../domain/backup/copy-log';
import type { Note } from '../../domain/notes/notes';
import type { Recoverable, RecoveryReason } from '../../domain/backup/recoverable';
import { success, type Result } from '../../domain/result';
import type { StorageFailure } from '../../storage/database/failures';
import type { NoteBatch } from '../../storage/notes/list';
import type { LookedUp } from '../../storage/notes/recovery';
import type { Copying } from './copying';
import type { BackgroundPorts } from '../ports';
import type { WorkQueue } from '../work-queue';

type Ports = Pick<BackgroundPorts, 'repository' | 'clock'>;

/** Records read in one turn, which takes some milliseconds; the reader's writes go first in between. */
const BATCH = 200;

/** Characters of a note that are shown in an offer: enough to recognise it. */
const SHOWN = 80;

/**
 * Reads all records of the database, a few at a time. Records that are no notes are quarantined; the others are compared
 * with the safety copy, which is updated to what is stored. Gives what the copy has and the database lacks.
 */
export async function compareAll(
  { repository, clock }: Ports,
  copying: Copying,
  queue: WorkQueue,
  state: CopyState,
): Promise<Result<readonly Recoverable[], StorageFailure>> {
  const unseen = new Set(idsOf(state));
  const tell = (entries: readonly CopyEntry[]): void => {
    for (const entry of entries) applyCopyEntry(state, entry);
    copying.add(entries);
  };
  let after: string | null = null;
  do {
    const from: string | null = after;
    const batch: Result<NoteBatch, StorageFailure> = await queue('notes', 'maintenance', () => repository.readBatch(from, BATCH));
    if (!batch.ok) return batch;
    const { notes, newer, invalid, last }: NoteBatch = batch.value;
    if (invalid.length > 0) await queue('notes', 'maintenance', () => repository.quarantineRecords(invalid, clock()));
    const { other, refresh, covered } = compareStored(notes, state);
    tell([...other.map((apart) => ({ apart })), ...refresh.map((keep) => ({ keep })), ...covered.map((id) => ({ covered: id }))]);
    for (const id of [...notes.map((note) => note.id), ...newer]) unseen.delete(id);
    after = last;
  } while (after !== null);
  // Versions that were put apart are offered even if the note is in the database; all other copies are offered only if it
  // is not.
  const beside = [...state.apart.keys(), ...state.earlier.keys()];
  const looked = await queue('notes', 'maintenance', () => repository.lookUp([...new Set([...unseen, ...beside])]));
  if (!looked.ok) return looked;
  tell([...looked.value.erased].map((drop) => ({ drop })));
  return success(offersOf(state, unseen, looked.value));
}

/** What the reader is offered, each text once: several may be of one note, and dismissing the note dismisses them all. */
function offersOf(state: CopyState, unseen: ReadonlySet<string>, { notes, newer, damaged }: LookedUp): readonly Recoverable[] {
  const present = new Set([...notes.map(({ id }) => id), ...newer]);
  const missing = [...unseen].flatMap((id) => {
    const copy = present.has(id) ? undefined : state.copies.get(id);
    return copy === undefined ? [] : [{ note: copy, reason: damaged.has(id) ? ('damaged' as const) : ('missing' as const) }];
  });
  const apart = [...state.apart.values()].flat().map(({ note }) => ({ note, reason: 'newer-copy' as const }));
  const earlier = [...state.earlier.values()].flat().map((note) => ({ note, reason: 'earlier-version' as const }));
  // Of equal texts the last reason counts: a copy that this background wrote says more than one that an earlier version
  // left.
  const offered = new Map([...earlier, ...apart, ...missing].map((each) => [JSON.stringify([each.note.id, each.note.body]), each]));
  return [...offered.values()].map(({ note, reason }) => offer(note, reason));
}

function offer({ id, body, updatedAt }: Note, reason: RecoveryReason): Recoverable {
  return { id, body: body.slice(0, SHOWN), updatedAt, reason };
}
