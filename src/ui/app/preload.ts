import type { Opening } from '../../domain/notes/opening';
import { readOpened } from '../notes/draft/read-opened';
import type { BackupPort, Preloaded, NotesPort, SettingsPort } from '../shared/popup-ports';

/** How long a window waits for notes before it is drawn without them, in milliseconds. */
const NOTES_TIMEOUT_MS = 300;

/** Reads, all at once, what the first drawing of a window needs; `opening` is what the window is opened for. */
export async function preload(
  notes: NotesPort,
  settings: SettingsPort,
  backup: Pick<BackupPort, 'due'>,
  opening: Promise<Opening | null>,
): Promise<Preloaded> {
  const [first, opened, loaded, readingPosition, unsaved, compared, backupDue] = await Promise.all([
    Promise.race([notes.first(), late(null)]),
    Promise.race([opening.then((known) => readOpened(notes, known)), late(undefined)]),
    settings.load(),
    settings.loadReadingPosition(),
    notes.listUnsaved(),
    notes.lastCompared(),
    backup.due(),
  ]);
  return { notes: first, opened, settings: loaded, readingPosition, unsaved, compared, backupDue };
}

function late<Value>(instead: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(resolve, NOTES_TIMEOUT_MS, instead));
}
