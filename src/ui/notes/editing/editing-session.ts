import { DEFAULT_COLOUR } from '../../../domain/notes/colours';
import { contentOf, hasSameContent } from '../../../domain/notes/write';
import type { Note, NoteWrite } from '../../../domain/notes/notes';
import type { QuoteTarget } from '../../../domain/quotes/selectors';
import { failure } from '../../../domain/result';
import type { MessageFailure } from '../../../messaging/messages';
import { openNoteEditor, type EditedNote, type NoteEditor, type WriteReply } from './editor';
import type { PopupPorts } from '../../shared/popup-ports';
import type { NoteContent, ShownNote } from './shown-note';
import { createUnsavedWriter, type UnsavedWriter } from './unsaved-writer';

/**
 * How writing an older content over a note ended: it was written; it became a conflict copy, since the note has a newer
 * text; it was not needed, since the note has a newer text and the content is empty; or the write failed.
 */
export type RewriteResult = 'done' | 'conflict-copy' | 'overtaken' | 'failed';

/** The editors of a window. They outlive their fields, so that the text is still there when a write fails late. */
export interface EditingSession {
  readonly begin: (section: string, target?: QuoteTarget | null) => NoteEditor;
  /** The editor of a stored note: the one that wrote the stored text, else a new one. */
  readonly edit: (note: Note) => NoteEditor;
  /** Editors whose last write failed. */
  readonly unsaved: () => readonly NoteEditor[];
  /** Whether an editor belongs to this window, which knows from the answers what it wrote. */
  readonly isOwn: (editor: string) => boolean;
  readonly forget: (editor: NoteEditor) => void;
  /**
   * Writes a content over a note as this window showed it. Like any write it never overwrites a text that was stored
   * since: then the content is stored as a conflict copy.
   */
  readonly rewrite: (shown: ShownNote, content: NoteContent) => Promise<RewriteResult>;
  /** Undoes a change: the note gets its content from before this window stored `shown`. */
  readonly putBack: (shown: ShownNote, before: NoteContent) => Promise<RewriteResult>;
  /** Passes stored notes on to the editors that edit them. */
  readonly receive: (notes: readonly Note[]) => void;
  /** Resolves when every write was answered and its editor has handled the answer. */
  readonly allWritten: () => Promise<void>;
}

export interface EditingListener {
  readonly onStored: (notes: readonly Note[]) => void;
  readonly onChanged: () => void;
}

type EditingPorts = Pick<PopupPorts, 'post' | 'notes' | 'platform'>;

/** Failures after which the background itself saves the text as unsaved. */
const SAVED_BY_BACKGROUND: ReadonlySet<MessageFailure> = new Set(['storage-full', 'storage-failed', 'not-found', 'private']);

/** A background that takes longer is taken for one that does not answer, in milliseconds. */
const ANSWERED_WITHIN_MS = 5000;

/** Starts an editing session, whose editors send their writes through `ports.notes.ask`. */
export function openEditingSession(ports: EditingPorts, listener: EditingListener): EditingSession {
  const editors = new Set<NoteEditor>();
  const keys = new Set<string>();
  const underway = new Set<Promise<unknown>>();

  function newKey(): string {
    const key = ports.platform.newId();
    keys.add(key);
    return key;
  }

  function open(start: EditedNote): NoteEditor {
    const unsavedWriter = createUnsavedWriter(ports.notes);
    const editor = openNoteEditor(start, newKey(), {
      ...listener,
      clock: ports.platform.clock,
      newId: ports.platform.newId,
      forget: (write) => void ports.notes.ask('note/forget-unsaved', write),
      saveUnsaved: (write) => unsavedWriter.saveSoon(write, 'too-long'),
      write: (write, onLateReply) => send(write, unsavedWriter, onLateReply),
      track: (writing) => void track(writing),
    });
    editors.add(editor);
    return editor;
  }

  async function send(write: NoteWrite, unsavedWriter: UnsavedWriter, onLateReply: (reply: WriteReply) => void): Promise<WriteReply> {
    unsavedWriter.cancelPending();
    const answer = ports.notes.ask('note/write', write);
    const reply = await withinMs(answer, ANSWERED_WITHIN_MS);
    await saveUnlessTaken(write, reply ?? failure('unreachable'), unsavedWriter);
    if (reply !== null) return reply;
    // The background may only be slow, and store the text after all.
    void answer.then(async (late) => {
      await saveUnlessTaken(write, late, unsavedWriter);
      onLateReply(late);
    });
    return failure('unreachable');
  }

  /** What the background cannot store it saves as unsaved. Where it does not answer, or refuses the message, this window does. */
  async function saveUnlessTaken(write: NoteWrite, reply: WriteReply, unsavedWriter: UnsavedWriter): Promise<void> {
    if (reply.ok || SAVED_BY_BACKGROUND.has(reply.failure)) {
      const isNeedless = unsavedWriter.onAnswered(write);
      if (reply.ok && isNeedless) await ports.notes.ask('note/forget-unsaved', { id: write.id, editor: write.editor });
    } else if (write.body.trim() !== '') await unsavedWriter.saveNow(write, 'unreachable');
  }

  function track<Value>(writing: Promise<Value>): Promise<Value> {
    underway.add(writing);
    return writing.finally(() => underway.delete(writing));
  }

  function receive(notes: readonly Note[]): void {
    const open = new Map([...editors].map((editor) => [editor.note().id, editor]));
    for (const note of notes) open.get(note.id)?.receive(note);
  }

  async function rewrite({ id, revision }: ShownNote, content: NoteContent): Promise<RewriteResult> {
    const write: NoteWrite = { ...contentOf(content), id, base: revision, editor: newKey(), sequence: 1 };
    const reply = await track(ports.notes.ask('note/write', write));
    if (!reply.ok) return 'failed';
    const { note, conflict } = reply.value;
    listener.onStored(conflict === null ? [note] : [note, conflict]);
    receive([note]);
    if (conflict !== null) return 'conflict-copy';
    return hasSameContent(note, write) ? 'done' : 'overtaken';
  }

  return {
    begin: (section, target = null) =>
      open({
        id: ports.platform.newId(),
        post: ports.post.id,
        section,
        body: '',
        target,
        term: null,
        figure: null,
        colour: DEFAULT_COLOUR,
        tags: [],
        base: 0,
      }),
    edit: (note) => {
      const same = [...editors].find((editor) => editor.note().id === note.id);
      if (same && (same.save().state === 'saving' || same.note().base >= note.revision)) {
        same.begin();
        return same;
      }
      return open({ ...contentOf(note), id: note.id, base: note.revision });
    },
    unsaved: () => [...editors].filter((editor) => editor.save().state === 'failed'),
    isOwn: (editor) => keys.has(editor),
    forget: (editor) => editors.delete(editor),
    rewrite,
    putBack: async (shown, before) => {
      const read = await ports.notes.read([shown.id]);
      if (!read.ok) return 'failed';
      const stored = read.value[0];
      // The note may have a newer revision with the same text, e.g. after another undo: then that revision is replaced.
      const isShown = stored !== undefined && hasSameContent(stored, shown);
      return rewrite(isShown ? { ...shown, revision: stored.revision } : shown, before);
    },
    receive,
    allWritten: async () => {
      while (underway.size > 0) await Promise.all(underway);
    },
  };
}

/** What a promise resolves with, or `null` where that takes longer. */
async function withinMs<Value>(promise: Promise<Value>, limit: number): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limit);
  });
  try {
    return await Promise.race([promise, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
