import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Note } from '../../../domain/notes/notes';
import { hasContent } from '../../../domain/notes/worth';
import type { NotesPort } from '../../shared/popup-ports';
import { useMounted } from '../../shared/lifecycle';

export interface TrashNotes {
  readonly state: 'reading' | 'ready' | 'unreadable';
  /** Those worth restoring, the last deleted first. */
  readonly notes: readonly Note[];
  /** All notes that emptying the trash deletes for good. */
  readonly all: readonly Note[];
  readonly reload: () => Promise<void>;
}

/** Pause between two readings while another window changes many notes, in milliseconds. */
const PAUSE_MS = 150;

/** The notes in the trash, read again whenever notes have changed. */
export function useTrashNotes(port: NotesPort): TrashNotes {
  const [state, setState] = useState<TrashNotes['state']>('reading');
  const [all, setAll] = useState<readonly Note[]>([]);
  const notes = useMemo(() => all.filter(hasContent), [all]);
  const reading = useRef(0);

  const reload = useCallback(async () => {
    const own = (reading.current += 1);
    const result = await port.readTrash();
    if (own !== reading.current) return;
    if (result.ok) setAll(result.value);
    setState(result.ok ? 'ready' : 'unreadable');
  }, [port]);

  useMounted(
    (signal) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      void reload();
      port.onChanged(() => {
        clearTimeout(timer);
        timer = setTimeout(() => void reload(), PAUSE_MS);
      }, signal);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    },
    [port],
  );

  return { state, notes, all, reload };
}
