import { BACKUP_RECORD_KEY, readBackupRecord, type BackupRecord } from '../../domain/annotations/backup-record';
import { withExtras, withoutExtras, type AppliedExtras, type StoredExtras } from '../../domain/annotations/extras';
import { READING_POSITION_KEY, readPositions } from '../../domain/reading/position';
import { readWatched, WATCHED_KEY } from '../../domain/reading/watched';
import { failure, success, type Result } from '../../domain/result';
import { readSettings, SETTINGS_KEY } from '../../domain/settings';
import type { ExtensionHandlers } from '../../messaging/server';
import type { BackgroundPorts } from '../ports';
import type { WorkQueue } from '../work-queue';

type Ports = Pick<BackgroundPorts, 'local' | 'session' | 'clock' | 'isPrivate'>;
type Handled = 'backup/apply-extras' | 'backup/undo-extras' | 'backup/handed-over' | 'backup/offered';

/** Key in the session's store of what was applied last, with the id of the request. */
const APPLIED_KEY = 'applied-extras';

/**
 * What goes with a backup besides notes: settings, marks and reading positions that the reader takes from one, and when the
 * last one was handed over. `replaced` is called after all settings may have changed.
 */
export function extrasHandlers(
  { local, session, clock, isPrivate }: Ports,
  queue: WorkQueue,
  replaced: () => Promise<void>,
): Pick<ExtensionHandlers, Handled> {
  const readStored = async (): Promise<StoredExtras> =>
    extrasIn({
      settings: await local.read(SETTINGS_KEY),
      marks: await local.read(WATCHED_KEY),
      positions: await local.read(READING_POSITION_KEY),
    });

  const store = async ({ settings, marks, positions }: StoredExtras): Promise<void> => {
    await local.write(SETTINGS_KEY, settings);
    await local.write(WATCHED_KEY, marks);
    if (positions.length === 0) await local.remove([READING_POSITION_KEY]);
    else await local.write(READING_POSITION_KEY, positions);
  };

  /** In the turn of each of the three stores, so that no change in between is overwritten. */
  const inTurn = <Value>(task: () => Promise<Value>): Promise<Value> =>
    queue('settings', 'reader', () => queue('watched', 'reader', () => queue('reading-position', 'reader', task)));

  const record = async (next: (last: BackupRecord | null) => BackupRecord): Promise<Result<BackupRecord, 'private'>> => {
    if (isPrivate()) return failure('private');
    const stored = await queue('backup-record', 'reader', async () => {
      const made = next(readBackupRecord(await local.read(BACKUP_RECORD_KEY)));
      await local.write(BACKUP_RECORD_KEY, made);
      return made;
    });
    return success(stored);
  };

  return {
    'backup/apply-extras': async ({ id, extras }) => {
      if (isPrivate()) return failure('private');
      const applied = await inTurn(async () => {
        // A background that died before it answered is asked again: what was here before is known from the first time.
        const known = appliedBy(id, await session.read(APPLIED_KEY));
        if (known === null) {
          const before = await readStored();
          const made = { before, after: withExtras(before, extras) };
          await session.write(APPLIED_KEY, { id, ...made });
          await store(made.after);
          return made;
        }
        await store(known.after);
        return known;
      });
      await replaced();
      return success(applied);
    },
    'backup/undo-extras': async (applied) => {
      if (isPrivate()) return failure('private');
      await inTurn(async () => store(withoutExtras(await readStored(), applied)));
      await replaced();
      return success(null);
    },
    'backup/handed-over': ({ notes }) => record(() => ({ handedAt: clock(), countedAt: clock(), notes })),
    'backup/offered': ({ notes }) => record((last) => ({ handedAt: last?.handedAt ?? null, countedAt: clock(), notes })),
  };
}

/** What a request applied, where it is the one whose id was stored last. */
function appliedBy(id: string, stored: unknown): AppliedExtras | null {
  const { id: last, before, after } = (stored ?? {}) as Readonly<Record<string, unknown>>;
  return last === id ? { before: extrasIn(before), after: extrasIn(after) } : null;
}

function extrasIn(stored: unknown): StoredExtras {
  const { settings, marks, positions } = (stored ?? {}) as Readonly<Record<string, unknown>>;
  return { settings: readSettings(settings), marks: readWatched(marks), positions: readPositions(positions) };
}
