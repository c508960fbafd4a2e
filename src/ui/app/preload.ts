import type { BackupPort, Preloaded, NotesPort, SettingsPort } from '../shared/popup-ports';

/** How long a window waits for its first notes before it is drawn without them, in milliseconds. */
const FIRST_NOTES_TIMEOUT_MS = 300;

/** Reads, all at once, what the first drawing of a window needs. */
export async function preload(notes: NotesPort, settings: SettingsPort, backup: Pick<BackupPort, 'due'>): Promise<Preloaded> {
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
  return new Promise((resolve) => setTimeout(resolve, FIRST_NOTES_TIMEOUT_MS, null));
}
