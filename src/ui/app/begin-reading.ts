import type { BackupPort, Begun, NotesPort, SettingsPort } from '../shared/popup-ports';

/** How long a window waits for its first notes before it is drawn without them, in milliseconds. */
const PATIENCE_MS = 300;

/** Reads, all at once, what the first drawing of a window needs. */
export async function beginReading(notes: NotesPort, settings: SettingsPort, backup: Pick<BackupPort, 'due'>): Promise<Begun> {
  const [first, loaded, readingPosition, unsaved, compared, backupDue] = await Promise.all([
    Promise.race([notes.first(), late()]),
    settings.load(),
    settings.loadReadingPosition(),
    notes.listUnsaved(),
    notes.lastCompared(),
    backup.due(),
  ]);
  return { notes: first, settings: loaded, readingPosition, unsaved, compared, backupDue };
}

function late(): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, null));
}
