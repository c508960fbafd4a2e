import type { Note, NoteWrite } from '../domain/notes';
import type { OutlineId } from '../domain/outline';
import type { QuoteTarget } from '../domain/selectors';
import type { Reply, ResponseOf } from '../messaging/messages';
import { openNoteEditor, type EditedNote, type NoteEditor } from './note-editor';
import type { PopupWorld } from './popup-world';

/** All notes this page has been writing; it outlives their fields, so that a late failure still has its text. */
export interface NoteDesk {
  readonly begin: (section: OutlineId, target?: QuoteTarget | null) => NoteEditor;
  /** The editor of a stored note: the one that wrote what is stored, else a new one. */
  readonly edit: (note: Note) => NoteEditor;
  /** Editors whose last write failed. */
  readonly unsaved: () => readonly NoteEditor[];
  /** Whether a write comes from an editor of this window. */
  readonly isOwn: (write: NoteWrite) => boolean;
  readonly forget: (editor: NoteEditor) => void;
  /** Writes what a note was (text, section, passage) over what it is, in one revision; `false` where that failed. */
  readonly rewrite: (note: Note, content: Pick<Note, 'body' | 'section' | 'target' | 'tags'>) => Promise<boolean>;
  /** Tells the editors of these notes what is stored by now. */
  readonly hear: (notes: readonly Note[]) => void;
  /** Resolves once no write is on its way. */
  readonly settled: () => Promise<void>;
}

export interface DeskListener {
  readonly stored: (notes: readonly Note[]) => void;
  readonly changed: () => void;
}

/** Sets up a desk whose editors send their writes through `world.ask`. */
export function openNoteDesk(world: Pick<PopupWorld, 'ask' | 'clock' | 'newId' | 'keepUnsaved'>, listener: DeskListener): NoteDesk {
  const editors = new Set<NoteEditor>();
  const underway = new Set<Promise<unknown>>();

  function open(start: EditedNote): NoteEditor {
    const editor = openNoteEditor(start, world.newId(), {
      ...listener,
      clock: world.clock,
      newId: world.newId,
      forget: (write) => void world.ask('note/forget-unsaved', write),
      write: (write) => track(send(write)),
    });
    editors.add(editor);
    return editor;
  }

  async function send(write: NoteWrite): Promise<Reply<ResponseOf<'note/write'>>> {
    const reply = await world.ask('note/write', write);
    // The background keeps by itself what it cannot store; where it does not answer, nobody else does.
    if (!reply.ok && reply.failure === 'unreachable' && write.body.trim() !== '') await world.keepUnsaved(write, 'unreachable');
    return reply;
  }

  function track<Value>(writing: Promise<Value>): Promise<Value> {
    underway.add(writing);
    return writing.finally(() => underway.delete(writing));
  }

  function hear(notes: readonly Note[]): void {
    const open = new Map([...editors].map((editor) => [editor.note().id, editor]));
    for (const note of notes) open.get(note.id)?.hear(note);
  }

  return {
    begin: (section, target = null) =>
      open({ id: world.newId(), section, body: '', target, term: null, tags: [], base: 0 }),
    edit: (note) => {
      const same = [...editors].find((editor) => editor.note().id === note.id);
      if (same && (same.save().state === 'saving' || same.note().base >= note.revision)) return same;
      const { id, section, body, target, term, tags, revision } = note;
      return open({ id, section, body, target, term, tags, base: revision });
    },
    unsaved: () => [...editors].filter((editor) => editor.save().state === 'failed'),
    isOwn: ({ editor }) => [...editors].some(({ key }) => key === editor),
    forget: (editor) => editors.delete(editor),
    rewrite: async (note, { body, section, target, tags }) => {
      const { id, term, revision } = note;
      const write = { id, term, body, section, target, tags, base: revision, editor: world.newId(), sequence: 1 };
      const reply = await track(world.ask('note/write', write));
      if (!reply.ok) return false;
      const { note: stored, conflict } = reply.value;
      listener.stored(conflict === null ? [stored] : [stored, conflict]);
      hear([stored]);
      return true;
    },
    hear,
    settled: async () => {
      while (underway.size > 0) await Promise.all(underway);
    },
  };
}
