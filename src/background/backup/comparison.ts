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

/** Records looked at in one turn, some milliseconds; the reader's writes go first in between. */
const BATCH = 200;

/** Enough of a note to know it again. */
const SHOWN = 80;

/**
 * Goes once through all records of the database, a few at a time: those that are no notes are set aside, the others are
 * compared with the safety copy, which is brought up to what is stored. Gives what the copy has and the database lacks.
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
  // What was put apart of notes that stand is offered too; all the rest of the copy has no note to stand beside.
  const beside = [...state.apart.keys(), ...state.earlier.keys()];
  const looked = await queue('notes', 'maintenance', () => repository.lookUp([...new Set([...unseen, ...beside])]));
  if (!looked.ok) return looked;
  tell([...looked.value.erased].map((drop) => ({ drop })));
  return success(offersOf(state, unseen, looked.value));
}

/** What the reader is offered, each text once: several may be of one note, and letting go of it lets go of them all. */
function offersOf(state: CopyState, unseen: ReadonlySet<string>, { notes, newer, damaged }: LookedUp): readonly Recoverable[] {
  const present = new Set([...notes.map(({ id }) => id), ...newer]);
  const missing = [...unseen].flatMap((id) => {
    const copy = present.has(id) ? undefined : state.copies.get(id);
    return copy === undefined ? [] : [{ note: copy, reason: damaged.has(id) ? ('damaged' as const) : ('missing' as const) }];
  });
  const apart = [...state.apart.values()].flat().map(({ note }) => ({ note, reason: 'newer-copy' as const }));
  const earlier = [...state.earlier.values()].flat().map((note) => ({ note, reason: 'earlier-version' as const }));
  // The last of one text stays: what the background wrote itself says more than what an earlier version left.
  const offered = new Map([...earlier, ...apart, ...missing].map((each) => [JSON.stringify([each.note.id, each.note.body]), each]));
  return [...offered.values()].map(({ note, reason }) => offer(note, reason));
}

function offer({ id, body, updatedAt }: Note, reason: RecoveryReason): Recoverable {
  return { id, body: body.slice(0, SHOWN), updatedAt, reason };
}
