import { BACKUP_RECORD_KEY, dueBackup, readBackupRecord } from '../../domain/annotations/backup-record';
import type { PostGuide } from '../../domain/post/post';
import { READING_POSITION_KEY, readPositions } from '../../domain/reading/position';
import { readWatched, WATCHED_KEY } from '../../domain/reading/watched';
import { failure } from '../../domain/result';
import { readSettings, SETTINGS_KEY } from '../../domain/settings';
import type { NoteReader } from '../../storage/notes/reading';
import type { BackupPort } from '../shared/popup-ports';
import { orElse } from './or-else';

/** The browser's store on this machine, as far as backups read it. */
interface LocalValues {
  readonly read: (key: string) => Promise<unknown>;
  readonly onChanged: (key: string, listener: (value: unknown) => void, signal: AbortSignal) => void;
}

/** Backups of what this window reads. The code that writes and checks them is loaded when it is needed. */
export function backupPort(
  post: PostGuide,
  reader: Pick<NoteReader, 'importState' | 'count'>,
  local: LocalValues,
  clock: () => number,
): BackupPort {
  const last = async () => readBackupRecord(await local.read(BACKUP_RECORD_KEY));
  const readExtras = async () => ({
    settings: readSettings(await local.read(SETTINGS_KEY)),
    marks: readWatched(await local.read(WATCHED_KEY)),
    positions: readPositions(await local.read(READING_POSITION_KEY)),
  });
  return {
    make: () =>
      orElse(failure({ reason: 'unreadable' as const }), async () => {
        const { makeBackup } = await import('../../storage/notes/backup');
        return makeBackup({ readNotes: reader.importState, readExtras, post, now: clock() });
      }),
    last: () => orElse(null, last),
    onChanged: (listener, signal) => local.onChanged(BACKUP_RECORD_KEY, (value) => listener(readBackupRecord(value)), signal),
    due: () =>
      orElse(null, async () =>
        dueBackup(await last(), clock(), async (changed) => {
          const counted = await reader.count(changed);
          // Where the database cannot be read, no backup is offered.
          return counted.ok ? counted.value : 0;
        }),
      ),
  };
}
