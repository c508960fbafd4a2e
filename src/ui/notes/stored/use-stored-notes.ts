import { useCallback, useRef, useState } from 'preact/hooks';
import type { Note } from '../../../domain/notes/notes';
import { mergeNotes, withoutNotes } from './groups';
import type { NotesChanged } from '../../../messaging/window-news';
import type { EditingSession } from '../editing/editing-session';
import type { PopupPorts } from '../../shared/popup-ports';
import { painted } from '../../../platform/windows/painted';
import { useMounted } from '../../shared/lifecycle';

export interface StoredNotes {
  readonly state: 'reading' | 'ready' | 'unreadable';
  /** Those worth showing, in the order of the post. */
  readonly notes: readonly Note[];
  /** How many there are, also while only the first ones are read; `null` where that is not known yet. */
  readonly total: number | null;
  /** Records in the database that this version cannot read. */
  readonly unreadable: number;
  /** Merges notes that the background answered with, without reading them again. */
  readonly merge: (notes: readonly Note[]) => void;
  readonly reload: () => void;
}

/** Pause between two readings while another window types, in milliseconds, so that notes are not read at every key. */
const PAUSE_MS = 150;
/** With more changes than this, e.g. after an import, all notes are read. */
const MANY = 50;

/**
 * The stored notes: all are read at once, later each note that has changed. The editing session gets every note that is
 * read. Notes that this window wrote are not read again, since it knows them from the answers.
 */
export function useStoredNotes(
  ports: Pick<PopupPorts, 'post' | 'notes' | 'preloaded'>,
  { receive, isOwn }: Pick<EditingSession, 'receive' | 'isOwn'>,
): StoredNotes {
  const [state, setState] = useState<StoredNotes['state']>('reading');
  const [first, setFirst] = useState(ports.preloaded.notes ?? null);
  const [notes, setNotes] = useState(() => mergeNotes([], first?.notes ?? [], ports.post));
  const [unreadable, setUnreadable] = useState(0);
  /** What is to be read next: some notes, or all of them. */
  const wanted = useRef<{ ids: Set<string>; all: boolean; underway: boolean }>({ ids: new Set(), all: false, underway: false });

  /** Notes that the background has answered since all notes began to be read: the reading may miss them. `null` while none is under way. */
  const since = useRef<Note[] | null>(null);

  const draw = (changed: readonly Note[]): void => setNotes((known) => mergeNotes(known, changed, ports.post));
  const merge = useCallback(
    (changed: readonly Note[]) => {
      since.current?.push(...changed);
      draw(changed);
    },
    [ports],
  );

  /** The first screen is painted before the work for all notes begins. */
  const beforeAll = useRef<(() => Promise<void>) | null>(first === null ? readFirst : painted);

  async function readFirst(): Promise<void> {
    const read = await ports.notes.first();
    if (read === null) return;
    setFirst(read);
    draw(read.notes);
  }

  const readAll = async (): Promise<void> => {
    const answered: Note[] = [];
    since.current = answered;
    await beforeAll.current?.();
    beforeAll.current = null;
    const result = await ports.notes.list();
    // The last ones were checked just now: to merge and draw all of them is a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    since.current = null;
    if (result.ok) {
      const { notes: read } = result.value;
      const ids = new Set(read.map(({ id }) => id));
      setNotes((known) =>
        mergeNotes(
          mergeNotes(
            known.filter(({ id }) => ids.has(id)),
            read,
            ports.post,
          ),
          answered,
          ports.post,
        ),
      );
      setUnreadable(result.value.unreadable);
      receive(read);
    }
    setState(result.ok ? 'ready' : 'unreadable');
  };

  const readSome = async (ids: readonly string[]): Promise<void> => {
    const result = await ports.notes.read(ids);
    if (!result.ok) return readAll();
    const read = new Set(result.value.map(({ id }) => id));
    const gone = new Set(ids.filter((id) => !read.has(id)));
    setNotes((known) => withoutNotes(mergeNotes(known, result.value, ports.post), gone));
    receive(result.value);
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
  }, [ports]);

  const reload = useCallback(() => {
    wanted.current.all = true;
    void read();
  }, [read]);

  useMounted(
    (signal) => {
      reload();
      ports.notes.onChanged((message) => {
        for (const { id, editor } of changesIn(message)) if (editor === null || !isOwn(editor)) wanted.current.ids.add(id);
        void read();
      }, signal);
    },
    [ports],
  );

  const total = state === 'reading' ? (first?.total ?? null) : notes.length;
  return { state, notes, total, unreadable, merge, reload };
}

function changesIn(message: unknown): NotesChanged['changes'] {
  if (typeof message !== 'object' || message === null || !('type' in message) || message.type !== 'notes/changed') return [];
  return 'changes' in message && Array.isArray(message.changes) ? message.changes : [];
}
