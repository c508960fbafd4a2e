import { BACKUP_RECORD_KEY, readBackupRecord, type BackupRecord } from '../../domain/annotations/backup-record';
import { withExtras, withoutExtras, type StoredExtras } from '../../domain/annotations/extras';
import { READING_POSITION_KEY, readPositions } from '../../domain/reading/position';
import { readWatched, WATCHED_KEY } from '../../domain/reading/watched';
import { failure, success, type Result } from '../../domain/result';
import { readSettings, SETTINGS_KEY } from '../../domain/settings';
import type { ExtensionHandlers } from '../../messaging/server';
import type { BackgroundPorts } from '../ports';
import type { WorkQueue } from '../work-queue';

type Ports = Pick<BackgroundPorts, 'local' | 'clock' | 'isPrivate'>;
type Handled = 'backup/apply-extras' | 'backup/undo-extras' | 'backup/handed-over' | 'backup/offered';

/**
 * What goes with a backup besides notes: settings, marks and reading positions that the reader takes from one, and when the
 * last one was handed over. `replaced` is called after all settings may have changed.
 */
export function extrasHandlers(
  { local, clock, isPrivate }: Ports,
  queue: WorkQueue,
  replaced: () => Promise<void>,
): Pick<ExtensionHandlers, Handled> {
  /** In the turn of each of the three stores, so that no change in between is overwritten. */
  const change = (to: (stored: StoredExtras) => StoredExtras): Promise<{ before: StoredExtras; after: StoredExtras }> =>
    queue('settings', 'reader', () =>
      queue('watched', 'reader', () =>
        queue('reading-position', 'reader', async () => {
          const before = {
            settings: readSettings(await local.read(SETTINGS_KEY)),
            marks: readWatched(await local.read(WATCHED_KEY)),
            positions: readPositions(await local.read(READING_POSITION_KEY)),
          };
          const after = to(before);
          await local.write(SETTINGS_KEY, after.settings);
          await local.write(WATCHED_KEY, after.marks);
          if (after.positions.length === 0) await local.remove([READING_POSITION_KEY]);
          else await local.write(READING_POSITION_KEY, after.positions);
          return { before, after };
        }),
      ),
    );

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
    'backup/apply-extras': async (extras) => {
      if (isPrivate()) return failure('private');
      const applied = await change((stored) => withExtras(stored, extras));
      await replaced();
      return success(applied);
    },
    'backup/undo-extras': async (applied) => {
      if (isPrivate()) return failure('private');
      await change((stored) => withoutExtras(stored, applied));
      await replaced();
      return success(null);
    },
    'backup/handed-over': ({ notes }) => record(() => ({ handedAt: clock(), countedAt: clock(), notes })),
    'backup/offered': ({ notes }) => record((last) => ({ handedAt: last?.handedAt ?? null, countedAt: clock(), notes })),
  };
}
