import { useCallback, useRef, useState } from 'preact/hooks';
import type { Note } from '../domain/notes';
import { isWorthShowing, mergeNotes } from './note-groups';
import type { PopupWorld } from './popup-world';
import { useMounted } from './use-mounted';

export interface StoredNotes {
  readonly state: 'reading' | 'ready' | 'unreadable';
  readonly notes: readonly Note[];
  /** Records in the database that this version cannot read. */
  readonly unreadable: number;
  /** Takes over what the background answered, without reading again. */
  readonly merge: (notes: readonly Note[]) => void;
  readonly reload: () => void;
}

/** Between two readings while another window types, so that a long list is not read at every key. */
const PAUSE_MS = 150;

/** The notes as stored, read at once and again whenever they are said to have changed. */
export function useStoredNotes(world: PopupWorld): StoredNotes {
  const [state, setState] = useState<StoredNotes['state']>('reading');
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const [unreadable, setUnreadable] = useState(0);
  const reading = useRef({ underway: false, again: false });

  const merge = useCallback((changed: readonly Note[]) => {
    setNotes((known) => mergeNotes(known, changed).filter(isWorthShowing));
  }, []);

  const reload = useCallback(async () => {
    if (reading.current.underway) {
      reading.current.again = true;
      return;
    }
    reading.current = { underway: true, again: false };
    const result = await world.listNotes();
    if (result.ok) {
      setNotes((known) => keepKnown(known, result.value.notes.filter(isWorthShowing)));
      setUnreadable(result.value.unreadable);
    }
    setState(result.ok ? 'ready' : 'unreadable');
    setTimeout(() => {
      const { again } = reading.current;
      reading.current = { underway: false, again: false };
      if (again) void reload();
    }, PAUSE_MS);
  }, [world]);

  useMounted((signal) => {
    void reload();
    world.onBroadcast((message) => {
      if (isNotesChanged(message)) void reload();
    }, signal);
  }, [world]);

  return { state, notes, unreadable, merge, reload: () => void reload() };
}

/** Rows of unchanged notes are the same objects as before, and so are not drawn again. */
function keepKnown(known: readonly Note[], read: readonly Note[]): readonly Note[] {
  const byId = new Map(known.map((note) => [note.id, note]));
  return read.map((note) => {
    const before = byId.get(note.id);
    return before && before.revision >= note.revision ? before : note;
  });
}

function isNotesChanged(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'notes/changed';
}
