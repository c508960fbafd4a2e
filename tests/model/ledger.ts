import type { Note, NoteWrite, SeenNote } from '../../src/domain/notes/notes';
import type { StoredChange } from './stored-notes';

/** What the ledger knows of a window: every text that was in it so far. */
export interface Witness {
  readonly shown: ReadonlySet<string>;
}

/**
 * The words the reader must not lose. It does not ask the code that is tested: it sees what windows show and send, and
 * what the database holds after each transaction.
 */
export interface Ledger {
  /** The reader typed words that are stored nowhere yet. */
  readonly type: (words: readonly string[]) => void;
  /** The reader took words out of a field, or let go of what was offered; what is stored of them is judged by the writes. */
  readonly takeBack: (words: readonly string[]) => void;
  /** The reader let go of a copy, or a fault outside of the extension took it: nothing of a note is owed any more but these. */
  readonly excuse: (isExcused: (id: string, word: string) => boolean) => void;
  readonly sent: (window: Witness, type: string, request: unknown) => void;
  /** The reader saw in a preview which text would be replaced by which; `to` is `null` where undoing takes the note away. */
  readonly means: (replacing: Replacing) => void;
  readonly stored: (change: StoredChange) => void;
  readonly owed: () => readonly Owed[];
}

/** By an import or its undoing: the text of a note at one revision, and the text after it. */
export interface Replacing {
  readonly id: string;
  readonly base: number;
  readonly from: string;
  readonly to: string | null;
}

/** A word and the note that held it; `null` where it was only typed. */
export interface Owed {
  readonly id: string | null;
  readonly word: string;
}

/** Words made up for a run, such as `⟨w17⟩`: each is typed once, so that it can be traced. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/⟨w\d+⟩/g) ?? [];
}

export function openLedger(begin: readonly Note[]): Ledger {
  const held = new Map<string, Set<string>>();
  const typed = new Set<string>();
  const writes = new Map<string, { readonly window: Witness; readonly write: NoteWrite }>();
  const resolved: { readonly window: Witness; readonly original: SeenNote }[] = [];
  const erased: { readonly window: Witness; readonly seen: SeenNote }[] = [];

  const replacing: Replacing[] = [];

  const hold = ({ id, body }: Note): void => {
    const words = held.get(id) ?? new Set();
    held.set(id, words);
    for (const word of wordsIn(body)) {
      words.add(word);
      typed.delete(word);
    }
  };
  for (const note of begin) hold(note);

  /** A text goes where a write was made on that very text, in a window that showed it, or by the editor that wrote it. */
  function isMeant(before: Note, after: Note): boolean {
    if (isReplaced(before, after.body)) return true;
    if (before.editor === after.editor && after.sequence > before.sequence) return true;
    const sent = writes.get(keyOf(after));
    if (sent !== undefined) return sent.write.id === before.id && sent.write.base === before.revision && sent.window.shown.has(before.body);
    return resolved.some(({ window, original }) => isSeen(original, before) && window.shown.has(before.body));
  }

  function isReplaced(before: Note, text: string | null): boolean {
    return replacing.some(({ id, base, from, to }) => id === before.id && base === before.revision && from === before.body && to === text);
  }

  return {
    means: (each) => replacing.push(each),
    type: (words) => {
      for (const word of words) typed.add(word);
    },
    takeBack: (words) => {
      for (const word of words) typed.delete(word);
    },
    excuse: (isExcused) => {
      for (const [id, words] of held) for (const word of words) if (isExcused(id, word)) words.delete(word);
    },
    sent: (window, type, request) => {
      if (type === 'note/write') {
        const write = request as NoteWrite;
        // Put back by another window it is still what the first one made of what that one showed.
        if (!writes.has(keyOf(write))) writes.set(keyOf(write), { window, write });
      } else if (type === 'note/resolve-conflict') resolved.push({ window, original: (request as { original: SeenNote }).original });
      else if (type === 'trash/erase') erased.push(...(request as { notes: readonly SeenNote[] }).notes.map((seen) => ({ window, seen })));
    },
    stored: ({ id, before, after }) => {
      const words = held.get(id);
      if (before !== null && after !== null) {
        const remaining = new Set(wordsIn(after.body));
        const gone = wordsIn(before.body).filter((word) => !remaining.has(word));
        if (gone.length > 0 && isMeant(before, after)) for (const word of gone) words?.delete(word);
      } else if (before !== null && isReplaced(before, null)) held.delete(id);
      else if (before !== null && erased.some(({ window, seen }) => isSeen(seen, before) && window.shown.has(before.body))) held.delete(id);
      if (after !== null) hold(after);
    },
    owed: () => [
      ...[...held].flatMap(([id, words]) => [...words].map((word) => ({ id, word }))),
      ...[...typed].map((word) => ({ id: null, word })),
    ],
  };
}

function keyOf({ editor, sequence }: Pick<NoteWrite, 'editor' | 'sequence'>): string {
  return `${editor} ${sequence}`;
}

function isSeen(seen: SeenNote, { id, revision }: Note): boolean {
  return seen.id === id && seen.revision === revision;
}
