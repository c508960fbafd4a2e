import type { ImportWrite, StoredImport } from '../../domain/import/choices';
import type { Note } from '../../domain/notes/notes';
import type { NotesDatabase } from '../database/migrations';
import { inNotes, type NotesStore } from '../database/notes-transaction';

/** A note before and after an import; at least one of the two exists. */
export type Imported = { readonly before: Note | null; readonly after: Note } | { readonly before: Note; readonly after: null };

/** What an import did. */
export interface DoneImport extends StoredImport {
  readonly changes: readonly Imported[];
}

/** Why nothing of an import was stored: a stored note has changed since the plan was made, or the reader stopped it. */
export type NotImported = 'changed' | 'stopped';

export interface ImportOptions {
  /** Id of this import, used like the id of an editor. An import that is asked for twice is stored once. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What to do where notes have changed since the plan was made: an import stores nothing, an undo leaves them unchanged. */
  readonly onChanged: 'stop' | 'leave';
  /** Stops the import where it is not on the disk yet: then nothing of it is stored. */
  readonly signal?: AbortSignal;
  /** Called now and then with how much is written, from 0 to 1. */
  readonly tell?: (share: number) => void;
}

/**
 * Stores the writes of an import in one transaction, all or none. As for every write, each carries the revision it was
 * made from, and no other text is ever replaced.
 */
export async function importNotes(
  database: NotesDatabase,
  writes: readonly ImportWrite[],
  options: ImportOptions,
): Promise<DoneImport | NotImported> {
  try {
    return await inNotes(database, options.now, (notes) => importAll(notes, writes, options));
  } catch (error) {
    if (error instanceof NothingImported) return error.why;
    throw error;
  }
}

/** Thrown inside the transaction to abort it. */
class NothingImported extends Error {
  constructor(readonly why: NotImported) {
    super(why);
  }
}

/** Writes that are on their way to the database at the same time: waiting for each of ten thousand takes four times as long. */
const TOGETHER = 250;

async function importAll(notes: NotesStore, writes: readonly ImportWrite[], options: ImportOptions): Promise<DoneImport> {
  const { id: importId, onChanged, signal, tell } = options;
  if (await notes.isImported(importId)) return findImported(notes, writes, options);
  const known = await notes.ids();
  const before = await notes.several(writes.flatMap(({ id }) => (known.notes.has(id) ? [id] : [])));
  const changes: Imported[] = [];
  const left: string[] = [];
  const revived: Note[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < writes.length; at += TOGETHER) {
    if (signal?.aborted === true) throw new NothingImported('stopped');
    const some = writes.slice(at, at + TOGETHER);
    const done = await Promise.all(
      some.map(async (write): Promise<Imported | null> => {
        // Of two writes for the same note, the second is outdated by the first.
        if (seen.has(write.id)) return null;
        seen.add(write.id);
        const tombstones = known.tombstones.has(write.id);
        const change = await importOne(notes, { write, before: before.get(write.id) ?? null, wasErased: tombstones }, options);
        if (change?.after != null && write.revives && tombstones) revived.push(change.after);
        return change;
      }),
    );
    for (const [index, change] of done.entries()) {
      if (change !== null) changes.push(change);
      else if (onChanged === 'stop') throw new NothingImported('changed');
      else left.push(some[index]?.id ?? '');
    }
    tell?.((at + some.length) / writes.length);
  }
  if (signal?.aborted === true) throw new NothingImported('stopped');
  await notes.rememberImport(importId);
  return { stored: changes.length, left, revived: revived.map(({ id, revision }) => ({ id, revision })), changes };
}

interface PendingWrite {
  readonly write: ImportWrite;
  readonly before: Note | null;
  readonly wasErased: boolean;
}

/** `null` where the note has changed since the plan was made. */
async function importOne(
  notes: NotesStore,
  { write: { id, base, next, revives }, before, wasErased }: PendingWrite,
  { id: editor, now }: ImportOptions,
): Promise<Imported | null> {
  if ((before?.revision ?? null) !== base) return null;
  if (next === null) {
    if (before === null) return null;
    // It had been deleted for good before the import created it again: delete it for good again.
    await (revives ? notes.erase(before) : notes.remove(id));
    return { before, after: null };
  }
  const tombstone = before === null && wasErased ? await notes.tombstone(id) : null;
  if (tombstone !== null) {
    if (!revives) return null;
    await notes.removeTombstone(id);
  }
  const revision = 1 + (before?.revision ?? tombstone?.revision ?? 0);
  const updatedAt = before === null ? next.updatedAt : Math.max(now, before.updatedAt);
  return { before, after: await notes.put({ ...next, id, updatedAt, revision, editor, sequence: 1 }) };
}

/**
 * What an import did that is stored already, when its page asks again because the background ended before it could answer.
 * Its notes are given as changes, since nobody may have been told of them and the safety copy may lack them.
 */
async function findImported(
  notes: NotesStore,
  writes: readonly ImportWrite[],
  { id: editor, onChanged }: ImportOptions,
): Promise<DoneImport> {
  const found = await notes.several(writes.map(({ id }) => id));
  const own = [...found.values()].filter((note) => note.editor === editor);
  const ids = new Set(own.map(({ id }) => id));
  const isAsWritten = ({ id, next }: ImportWrite): boolean => (next === null ? !found.has(id) : ids.has(id));
  const left = onChanged === 'stop' ? [] : writes.filter((write) => !isAsWritten(write)).map(({ id }) => id);
  const revives = new Set(writes.flatMap(({ id, revives: isRevived }) => (isRevived ? [id] : [])));
  return {
    stored: writes.length - left.length,
    left,
    revived: own.filter(({ id }) => revives.has(id)).map(({ id, revision }) => ({ id, revision })),
    changes: own.map((note) => ({ before: note, after: note })),
  };
}
