import { readUnsaved } from '../../src/domain/notes/unsaved';
import { parseStoredNote } from '../../src/schema/notes';
import { createSafetyCopy } from '../../src/storage/backup/safety-copy';
import { folderIn } from '../background/memory-ports';
import { wordsIn } from './ledger';
import type { Model } from './model';

/** Words and the notes they are in, by the ids of their notes. */
export interface Reachable {
  readonly has: (word: string) => boolean;
  readonly hasIn: (id: string, word: string) => boolean;
}

/** Words in the notes, in the trash or not, and in what was set aside of the database. */
export async function storedWords({ disk }: Pick<Model, 'disk'>): Promise<Reachable> {
  const database = await disk.database();
  const setAside = (await database.getAll('quarantine')).map(({ record }) => record);
  return wordsOf([...(await database.getAll('notes')), ...setAside]);
}

/** Words that could not be stored and are offered to be put back. */
export function unsavedWords({ browser: { storage } }: Pick<Model, 'browser'>): Reachable {
  return wordsOf(readUnsaved(Object.fromEntries(storage.session)).map(([, { write }]) => write));
}

/** Words that the next comparison with the safety copy finds: what the database lacks or has older, and what was put apart. */
export async function copiedWords({ browser: { storage }, disk }: Pick<Model, 'browser' | 'disk'>): Promise<Reachable> {
  const { copies, apart, earlier } = (await createSafetyCopy(folderIn(storage.folder)).read()).state;
  const database = await disk.database();
  // A record that is no note is set aside by that comparison.
  const stored = (await database.getAll('notes')).flatMap((record) => parseStoredNote(record) ?? []);
  const revisions = new Map(stored.map(({ id, revision }) => [id, revision]));
  const erased = new Set(await database.getAllKeys('tombstones'));
  const lacked = [...copies.values()].filter(({ id, revision }) => {
    const stored = revisions.get(id);
    return stored === undefined ? !erased.has(id) : revision >= stored;
  });
  return wordsOf([...lacked, ...[...apart.values()].flat().map(({ note }) => note), ...[...earlier.values()].flat()]);
}

/** Words in any of several stores. */
export function inAny(...stores: readonly Reachable[]): Reachable {
  return {
    has: (word) => stores.some((store) => store.has(word)),
    hasIn: (id, word) => stores.some((store) => store.hasIn(id, word)),
  };
}

function wordsOf(records: readonly unknown[]): Reachable {
  const words = new Set<string>();
  const found = new Set<string>();
  for (const record of records) {
    const { id } = record as { readonly id?: unknown };
    for (const word of wordsIn(JSON.stringify(record))) {
      words.add(word);
      found.add(`${String(id)} ${word}`);
    }
  }
  return { has: (word) => words.has(word), hasIn: (id, word) => found.has(`${id} ${word}`) };
}
