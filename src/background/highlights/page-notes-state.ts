import type { Note } from '../../domain/notes/notes';
import { isWorthShowing } from '../../domain/notes/worth';
import { success, type Result } from '../../domain/result';
import type { PageHighlight, PageNotes, PageNotesChange } from '../../messaging/messages';
import type { StorageFailure } from '../../storage/database/failures';
import type { NoteBatch } from '../../storage/notes/list';
import type { NoteChange } from '../note-change';
import type { BackgroundPorts } from '../ports';
import type { Origin, WorkQueue } from '../work-queue';

/** Records read in one turn, which takes some milliseconds; the reader's writes go first in between. */
const BATCH = 500;

/** What pages may know of the notes: the ranges of highlights, and how many notes each section has. */
export interface PageNotesState {
  /**
   * All of it, with the name of its state. The notes are read once in the life of the background and updated by each
   * commit.
   */
  readonly all: (origin: Origin) => Promise<Result<PageNotes, StorageFailure>>;
  /** How many notes of the post are shown: the sum of the counts above. `null` where they cannot be read. */
  readonly count: (origin: Origin) => Promise<number | null>;
  /** Applies a commit and gives what it changes for pages; `null` where that is nothing, e.g. while the reader types. */
  readonly take: (changes: readonly NoteChange[]) => PageNotesChange | null;
}

/** The parts of a note that a page may know. */
type PageNote = Pick<Note, 'section' | 'target' | 'colour'>;

export function createPageNotesState(
  { post: { id: post }, repository, newId }: Pick<BackgroundPorts, 'post' | 'repository' | 'newId'>,
  queue: WorkQueue,
): PageNotesState {
  const epoch = newId();
  let count = 0;
  let pageNotes: Map<string, PageNote> | null = null;
  let reading: Promise<Result<ReadonlyMap<string, PageNote>, StorageFailure>> | null = null;

  const stateOf = (): string => `${epoch}:${count}`;

  async function read(origin: Origin): Promise<Result<ReadonlyMap<string, PageNote>, StorageFailure>> {
    // From now on commits update this map; what is read after a commit has it already.
    const started = new Map<string, PageNote>();
    pageNotes = started;
    let after: string | null = null;
    do {
      const from: string | null = after;
      const batch: Result<NoteBatch, StorageFailure> = await queue('notes', origin, () => repository.readBatch(from, BATCH));
      if (!batch.ok) {
        pageNotes = null;
        return batch;
      }
      for (const note of batch.value.notes) put(started, note, post);
      after = batch.value.last;
    } while (after !== null);
    return success(started);
  }

  async function known(origin: Origin): Promise<Result<ReadonlyMap<string, PageNote>, StorageFailure>> {
    reading ??= read(origin);
    const done = await reading;
    // The next call tries again.
    if (!done.ok) reading = null;
    return done;
  }

  return {
    all: async (origin) => {
      const notes = await known(origin);
      return notes.ok ? success({ ...describe(notes.value.values()), state: stateOf() }) : notes;
    },
    count: async (origin) => {
      const notes = await known(origin);
      return notes.ok ? notes.value.size : null;
    },
    take: (changes) => {
      const before = changes.flatMap((change) => pageNotesOf(change.before, post));
      const after = changes.flatMap((change) => pageNotesOf(change.after, post));
      if (pageNotes !== null) applyChanges(pageNotes, changes, post);
      if (pageKey(before) === pageKey(after)) return null;
      const from = stateOf();
      count += 1;
      return {
        after: from,
        state: stateOf(),
        added: highlightsOf(after),
        removed: highlightsOf(before),
        counts: difference(before, after),
      };
    },
  };
}

function applyChanges(pageNotes: Map<string, PageNote>, changes: readonly NoteChange[], post: string): void {
  for (const change of changes) {
    if (change.after === null) pageNotes.delete(change.before.id);
    else put(pageNotes, change.after, post);
  }
}

function put(pageNotes: Map<string, PageNote>, note: Note, post: string): void {
  const [pageNote] = pageNotesOf(note, post);
  if (pageNote === undefined) pageNotes.delete(note.id);
  else pageNotes.set(note.id, pageNote);
}

/** A note as a page may know it; none where the note is in the trash or of another post. */
function pageNotesOf(note: Note | null, post: string): readonly PageNote[] {
  return note === null || !isWorthShowing(note) || note.post !== post
    ? []
    : [{ section: note.section, target: note.target, colour: note.colour }];
}

function pageKey(pageNotes: readonly PageNote[]): string {
  // The colour of a note without a passage is painted nowhere.
  return JSON.stringify(pageNotes.map(({ section, target, colour }) => [section, target, target && colour]));
}

function describe(pageNotes: Iterable<PageNote>): Pick<PageNotes, 'highlights' | 'counts'> {
  const all = [...pageNotes];
  return { highlights: highlightsOf(all), counts: difference([], all) };
}

function highlightsOf(pageNotes: readonly PageNote[]): readonly PageHighlight[] {
  return pageNotes.flatMap(({ target, colour }) => (target === null ? [] : [{ target, colour }]));
}

function difference(before: readonly PageNote[], after: readonly PageNote[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { section } of before) counts.set(section, (counts.get(section) ?? 0) - 1);
  for (const { section } of after) counts.set(section, (counts.get(section) ?? 0) + 1);
  return Object.fromEntries(counts);
}
