import { MAX_BODY } from '../../../domain/notes/limits';
import type { NoteColour } from '../../../domain/notes/colours';
import { contentOf, hasSameContent } from '../../../domain/notes/write';
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

export type EditedNote = NoteContent & Pick<NoteWrite, 'id' | 'base'>;

export type WriteReply = Reply<ResponseOf<'note/write'>>;

export interface EditorPorts {
  /** Sends a write. A background that does not answer in time is `unreachable`; `onLateReply` is called if it does later. */
  readonly write: (write: NoteWrite, onLateReply: (reply: WriteReply) => void) => Promise<WriteReply>;
  /** Called with a promise for each write; it resolves when the editor has handled the answer. */
  readonly track: (writing: Promise<void>) => void;
  /** Saves a write that is too long for the database, so that the next window finds the text. */
  readonly saveUnsaved: (write: NoteWrite) => void;
  readonly onStored: (notes: readonly Note[]) => void;
  /** Called when an unsaved write can be deleted, since its text is stored in another note. */
  readonly forget: (write: Pick<NoteWrite, 'id' | 'editor'>) => void;
  readonly newId: () => string;
  readonly onChanged: () => void;
  readonly clock: () => number;
}

/** Edits one note and sends every change at once, without waiting for the answer to the change before. */
export interface NoteEditor {
  /** Does not change, while `note().id` does when a conflict copy was made: editing goes on in the copy. */
  readonly key: string;
  readonly note: () => EditedNote;
  readonly save: () => SaveState;
  /** The text in the field now; it is sent even while a Hangul syllable is still being composed. */
  readonly type: (body: string) => void;
  /** Moves the note to another section. A new note without text is not stored by this. */
  readonly move: (section: string) => void;
  /** Gives the note's passage another colour. */
  readonly paint: (colour: NoteColour) => void;
  /** Sends the text again after a failure; as a new note where the old one was deleted for good. */
  readonly retry: () => void;
  /** Takes a stored note, e.g. one that another window wrote. It waits until the field can be changed, see `catchUp`. */
  readonly receive: (stored: Note) => void;
  /** Whether the note is in the trash, e.g. since another window deleted it. */
  readonly isTrashed: () => boolean;
  /** Whether a newer note was received that the field does not show yet. */
  readonly isBehind: () => boolean;
  /** Takes over the newer note; to be called when the field may be changed. `false` while the field's own text is not saved. */
  readonly catchUp: () => boolean;
  /**
   * What this editor stored since `begin`, or since the field took over another window's text, which is not undone from
   * here; `null` where it stored nothing.
   */
  readonly made: () => MadeNote | null;
  /** Starts an editing: `made` leaves out what was stored before. */
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
  /** Id of the note that was deleted for good, until its text is stored in a new note. */
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
      const receive = (reply: WriteReply): void => receiveReply(sent, reply);
      ports.track(ports.write(sent, receive).then(receive));
    }
    ports.onChanged();
  }

  function receiveReply(sent: NoteWrite, reply: WriteReply): void {
    if (reply.ok && sent.sequence > answered) {
      answered = sent.sequence;
      // After a conflict this text is in a note of its own, and editing goes on there.
      const saved = reply.value.conflict ?? reply.value.note;
      if (saved.editor === key || hasSameContent(saved, sent)) goOnFrom(saved);
      // An emptied field makes no conflict copy: the stored text is another window's, and the field still has to show it.
      else if (isNews(saved)) newer = saved;
    }
    // Only the answer to the last write says whether the text on the screen is saved.
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
    paint: (colour) => {
      if (colour === note.colour) return;
      note = { ...note, colour };
      write();
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
      note = { ...note, ...contentOf(newer), base: newer.revision };
      newer = null;
      begin();
      ports.onChanged();
      return true;
    },
    made: () => (made === null ? null : { before, after: made }),
    begin,
  };
}
