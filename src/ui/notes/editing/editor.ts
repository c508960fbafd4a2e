import { MAX_BODY } from '../../../domain/notes/limits';
import { hasSameContent } from '../../../domain/notes/write';
import type { Note, NoteWrite } from '../../../domain/notes/notes';
import { tagsIn } from '../../../domain/notes/tags';
import type { MessageFailure, Reply, ResponseOf } from '../../../messaging/messages';
import type { MadeNote, NoteContent, ShownNote } from './shown-note';

/** How the last write of an editor went; times are milliseconds since 1970. */
export type SaveState =
  | { readonly state: 'untouched' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: number; readonly hasConflictCopy: boolean }
  | { readonly state: 'failed'; readonly failure: MessageFailure };

export type EditedNote = Pick<NoteWrite, 'id' | 'post' | 'section' | 'body' | 'target' | 'term' | 'tags' | 'base'>;

export interface EditorPorts {
  readonly write: (write: NoteWrite) => Promise<Reply<ResponseOf<'note/write'>>>;
  /** Told of each write until the editor knows what became of it. */
  readonly track: (writing: Promise<void>) => void;
  /** Keeps a write that is too long to be stored. */
  readonly saveUnsaved: (write: NoteWrite) => void;
  readonly onStored: (notes: readonly Note[]) => void;
  /** Told of a write that is not needed any more: its words are stored in another note. */
  readonly forget: (write: Pick<NoteWrite, 'id' | 'editor'>) => void;
  readonly newId: () => string;
  readonly onChanged: () => void;
  readonly clock: () => number;
}

/** Writes one note, each change at once; several writes may be on their way together. */
export interface NoteEditor {
  /** Stays the same while `note().id` may become that of the copy a lost race was kept in. */
  readonly key: string;
  readonly note: () => EditedNote;
  readonly save: () => SaveState;
  /** The text as the reader sees it now; sent also while a composition is open. */
  readonly type: (body: string) => void;
  /** Moves the note to another section; a note that was not started is only prepared. */
  readonly move: (section: string) => void;
  /** Sends the text again after a failure; that of a note deleted for good meanwhile as a new one. */
  readonly retry: () => void;
  /** What is stored by now, from wherever; it waits until the field can take it. */
  readonly receive: (stored: Note) => void;
  /** Whether the note lies in the trash, where another window may have put it. */
  readonly isTrashed: () => boolean;
  /** Whether something is heard that the field does not show. */
  readonly isBehind: () => boolean;
  /** Takes over what was heard, at a moment at which the field can be written to; `false` while own text is unsaved. */
  readonly catchUp: () => boolean;
  /**
   * What was stored from here since the editing began, or since what another window made was shown, which is not this
   * window's to undo; `null` where that is nothing.
   */
  readonly made: () => MadeNote | null;
  /** An editing begins: what was made before it is no part of it. */
  readonly begin: () => void;
}

/** Starts an editor; `key` is its identity in the database (`NoteWrite.editor`). */
export function openNoteEditor(start: EditedNote, key: string, ports: EditorPorts): NoteEditor {
  let note = start;
  let save: SaveState = { state: 'untouched' };
  let sequence = 0;
  let answered = 0;
  let newer: Note | null = null;
  let isTrashed = false;
  /** The note that was deleted for good, until its words are stored elsewhere. */
  let erased: string | null = null;
  let before: NoteContent = start;
  let made: ShownNote | null = null;

  function write(): void {
    sequence += 1;
    const sent: NoteWrite = { ...note, editor: key, sequence };
    if (note.body.length > MAX_BODY) {
      save = { state: 'failed', failure: 'too-long' };
      ports.saveUnsaved(sent);
    } else {
      save = { state: 'saving' };
      ports.track(ports.write(sent).then((reply) => receiveReply(sent, reply)));
    }
    ports.onChanged();
  }

  function receiveReply(sent: NoteWrite, reply: Reply<ResponseOf<'note/write'>>): void {
    if (reply.ok && sent.sequence > answered) {
      answered = sent.sequence;
      // A write that lost a race lives on in a note of its own, and so does whatever is typed next.
      const saved = reply.value.conflict ?? reply.value.note;
      if (saved.editor === key || hasSameContent(saved, sent)) goOnFrom(saved);
      // An emptied field has nothing to keep: what stands is another window's, and the field has yet to show it.
      else if (isNews(saved)) newer = saved;
    }
    // Only the last write speaks for the text on the screen.
    if (sent.sequence === sequence) save = reply.ok ? savedBy(reply.value) : { state: 'failed', failure: reply.failure };
    if (reply.ok) ports.onStored([reply.value.note, ...(reply.value.conflict ? [reply.value.conflict] : [])]);
    ports.onChanged();
  }

  function goOnFrom(saved: Note): void {
    if (saved.editor === key) made = saved;
    note = { ...note, id: saved.id, base: saved.revision };
    isTrashed = saved.deletedAt !== null;
    if (erased !== null) ports.forget({ id: erased, editor: key });
    erased = null;
    if (newer && !isNews(newer)) newer = null;
  }

  function savedBy({ conflict }: ResponseOf<'note/write'>): SaveState {
    return { state: 'saved', at: ports.clock(), hasConflictCopy: conflict !== null };
  }

  function isNews(stored: Note): boolean {
    return stored.id === note.id && stored.revision > note.base && stored.editor !== key;
  }

  function begin(): void {
    before = note;
    made = null;
  }

  function hasOwnText(): boolean {
    return save.state === 'saving' || save.state === 'failed';
  }

  return {
    key,
    note: () => note,
    save: () => save,
    type: (body) => {
      note = { ...note, body, tags: tagsIn(body) };
      write();
    },
    move: (section) => {
      if (section === note.section) return;
      note = { ...note, section };
      if (note.base > 0 || sequence > 0) write();
      else ports.onChanged();
    },
    retry: () => {
      if (save.state === 'failed' && save.failure === 'not-found') {
        erased = note.id;
        note = { ...note, id: ports.newId(), base: 0 };
      }
      write();
    },
    receive: (stored) => {
      if (stored.id === note.id && stored.revision >= note.base && (stored.deletedAt !== null) !== isTrashed) {
        isTrashed = !isTrashed;
        ports.onChanged();
      }
      if (!isNews(stored) || stored.revision <= (newer?.revision ?? 0)) return;
      newer = stored;
      ports.onChanged();
    },
    isTrashed: () => isTrashed,
    isBehind: () => newer !== null,
    catchUp: () => {
      if (newer === null || hasOwnText()) return false;
      const { section, body, target, term, tags, revision } = newer;
      note = { ...note, section, body, target, term, tags, base: revision };
      newer = null;
      begin();
      ports.onChanged();
      return true;
    },
    made: () => (made === null ? null : { before, after: made }),
    begin,
  };
}
