import { otherThan, type FoundCopy } from '../domain/copies';
import type { Note } from '../domain/notes';
import { parseStoredNote } from '../schema/notes';
import { readFound } from './found-copies';

/** The browser's other store on this machine, in files of its own. */
export interface CopyArea {
  readonly readAll: () => Promise<Readonly<Record<string, unknown>>>;
  readonly read: (keys: readonly string[]) => Promise<Readonly<Record<string, unknown>>>;
  readonly write: (values: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
}

/** A second copy of every note, one key a note, that outlives the database. Each function rejects where the browser does. */
export interface SafetyCopy {
  /** Copies notes that were committed; what fails is tried again with the next ones. */
  readonly keep: (notes: readonly Note[]) => Promise<void>;
  /** Deletes for good. */
  readonly drop: (ids: readonly string[]) => Promise<void>;
  readonly readAll: () => Promise<{ readonly copies: readonly Note[]; readonly found: readonly FoundCopy[] }>;
  /** Puts copies apart that say something else than the database, so that what is stored can take their places. */
  readonly putApart: (found: readonly FoundCopy[]) => Promise<void>;
  /** The copies of these notes, those put apart first. */
  readonly take: (ids: readonly string[]) => Promise<readonly FoundCopy[]>;
  /** Forgets what was put apart. */
  readonly settle: (ids: readonly string[]) => Promise<void>;
}

const copyKey = (id: string): string => `note:${id}`;
const foundKey = (id: string): string => `found:${id}`;

export function createSafetyCopy(area: CopyArea): SafetyCopy {
  const waiting = new Map<string, Note>();
  let writing: Promise<void> | null = null;

  /** One round at a time, each with the last state of every note that came meanwhile. */
  async function write(): Promise<void> {
    while (waiting.size > 0) {
      const notes = [...waiting.values()];
      const before = await area.read(notes.map(({ id }) => copyKey(id)));
      await putApart(notes.flatMap((note) => clashOf(note, before[copyKey(note.id)]) ?? []));
      await area.write(Object.fromEntries(notes.map((note) => [copyKey(note.id), note])));
      for (const note of notes) if (waiting.get(note.id) === note) waiting.delete(note.id);
    }
  }

  async function putApart(found: readonly FoundCopy[]): Promise<void> {
    if (found.length === 0) return;
    const before = await area.read(found.map(({ note }) => foundKey(note.id)));
    const values = found.map((each) => {
      const key = foundKey(each.note.id);
      return [key, [each, ...readFound(before[key])]] as const;
    });
    await area.write(Object.fromEntries(values));
  }

  return {
    keep: (notes) => {
      for (const note of notes) waiting.set(note.id, note);
      writing ??= write().finally(() => {
        writing = null;
      });
      return writing;
    },
    drop: async (ids) => {
      for (const id of ids) waiting.delete(id);
      // What is on its way is older than the deletion and must not end after it.
      await writing?.catch(() => {
        // Told to the one who waits for it.
      });
      await area.remove(ids.flatMap((id) => [copyKey(id), foundKey(id)]));
    },
    readAll: async () => {
      const entries = Object.entries(await area.readAll());
      return {
        copies: entries.flatMap(([key, value]) => (key.startsWith(copyKey('')) ? (parseStoredNote(value) ?? []) : [])),
        found: entries.flatMap(([key, value]) => (key.startsWith(foundKey('')) ? readFound(value) : [])),
      };
    },
    putApart,
    take: async (ids) => {
      const values = await area.read(ids.flatMap((id) => [foundKey(id), copyKey(id)]));
      return ids.flatMap((id) => {
        const copy = parseStoredNote(values[copyKey(id)]);
        return [...readFound(values[foundKey(id)]), ...(copy === null ? [] : [{ note: copy, after: null }])];
      });
    },
    settle: (ids) => area.remove(ids.map(foundKey)),
  };
}

/** What stands where a note's copy belongs and is not an earlier state of it: the database was put back, and written to since. */
function clashOf(note: Note, standing: unknown): FoundCopy | null {
  const copy = parseStoredNote(standing);
  const other = copy === null ? null : otherThan(note, copy);
  return other === null ? null : { ...other, after: null };
}
