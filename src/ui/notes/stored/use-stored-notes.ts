import { useCallback, useRef, useState } from 'preact/hooks';
import type { Note } from '../../../domain/notes/notes';
import { isWorthShowing, mergeNotes, withoutNotes } from './groups';
import type { NotesChanged } from '../../../messaging/messages';
import type { NoteDesk } from '../editing/desk';
import type { PopupWorld } from '../../shared/popup-world';
import { useMounted } from '../../shared/use-mounted';

export interface StoredNotes {
  readonly state: 'reading' | 'ready' | 'unreadable';
  /** Those worth showing, in the order of the post. */
  readonly notes: readonly Note[];
  /** Records in the database that this version cannot read. */
  readonly unreadable: number;
  /** Takes over what the background answered, without reading again. */
  readonly merge: (notes: readonly Note[]) => void;
  readonly reload: () => void;
}

/** Between two readings while another window types, so that a list is not read at every key. */
const PAUSE_MS = 150;
/** So many notes fill the first screen, with some to scroll to. */
const FIRST = 12;
/** More changes than that (an import) are read with all the others. */
const MANY = 50;

/** The notes as stored, read at once; then each again when it is said to have changed. the desk is told all that is read, and what it wrote itself it knows. */
export function useStoredNotes(world: PopupWorld, { hear, isOwn }: Pick<NoteDesk, 'hear' | 'isOwn'>): StoredNotes {
  const [state, setState] = useState<StoredNotes['state']>('reading');
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const [unreadable, setUnreadable] = useState(0);
  /** What is to be read next: some notes, or all of them. */
  const wanted = useRef<{ ids: Set<string>; all: boolean; underway: boolean }>({ ids: new Set(), all: false, underway: false });

  /** What the background has answered since all notes began to be read, which the reading may have come too early for; `null`: they are not being read. */
  const since = useRef<Note[] | null>(null);

  const draw = (changed: readonly Note[]): void => setNotes((known) => mergeNotes(known, changed, world.post));
  const merge = useCallback((changed: readonly Note[]) => {
    since.current?.push(...changed);
    draw(changed);
  }, [world]);

  const readAll = async (): Promise<void> => {
    const answered: Note[] = [];
    since.current = answered;
    const result = await world.listNotes(firstScreen(draw));
    since.current = null;
    if (result.ok) {
      const { notes: read } = result.value;
      const ids = new Set(read.map(({ id }) => id));
      setNotes((known) => mergeNotes(mergeNotes(known.filter(({ id }) => ids.has(id)), read, world.post), answered, world.post));
      setUnreadable(result.value.unreadable);
      hear(read);
    }
    setState(result.ok ? 'ready' : 'unreadable');
  };

  const readSome = async (ids: readonly string[]): Promise<void> => {
    const result = await world.readNotes(ids);
    if (!result.ok) return readAll();
    const read = new Set(result.value.map(({ id }) => id));
    const gone = new Set(ids.filter((id) => !read.has(id)));
    setNotes((known) => withoutNotes(mergeNotes(known, result.value, world.post), gone));
    hear(result.value);
  };

  const read = useCallback(async (): Promise<void> => {
    const { ids, all, underway } = wanted.current;
    if (underway || (!all && ids.size === 0)) return;
    wanted.current = { ids: new Set(), all: false, underway: true };
    await (all || ids.size > MANY ? readAll() : readSome([...ids]));
    setTimeout(() => {
      wanted.current.underway = false;
      void read();
    }, PAUSE_MS);
  }, [world]);

  const reload = useCallback(() => {
    wanted.current.all = true;
    void read();
  }, [read]);

  useMounted((signal) => {
    reload();
    world.onBroadcast((message) => {
      for (const { id, editor } of changesIn(message)) if (editor === null || !isOwn(editor)) wanted.current.ids.add(id);
      void read();
    }, signal);
  }, [world]);

  return { state, notes, unreadable, merge, reload };
}

/** Passes on once what fills a screen; the others come with the whole list, as drawing after each section holds the first paint up. */
function firstScreen(draw: (notes: readonly Note[]) => void): (notes: readonly Note[]) => void {
  const told: Note[] = [];
  return (notes) => {
    if (told.length >= FIRST) return;
    told.push(...notes.filter(isWorthShowing));
    if (told.length >= FIRST) draw(told);
  };
}

function changesIn(message: unknown): NotesChanged['changes'] {
  if (typeof message !== 'object' || message === null || !('type' in message) || message.type !== 'notes/changed') return [];
  return 'changes' in message && Array.isArray(message.changes) ? message.changes : [];
}
