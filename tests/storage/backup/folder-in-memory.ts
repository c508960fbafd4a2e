import type { CopyFolder } from '../../../src/storage/backup/safety-copy';

/**
 * A folder in memory that answers after a turn, as the browser's does. While it is full, it stores half of a file and
 * rejects.
 */
export function folderOf(files: Map<string, string>, isFull: () => boolean = () => false): CopyFolder {
  const later = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  return {
    list: async () => (await later(), [...files.keys()]),
    read: async (name) => (await later(), files.get(name) ?? null),
    write: async (name, text) => {
      await later();
      if (files.has(name)) throw new Error(`${name} was written twice`);
      files.set(name, isFull() ? text.slice(0, text.length / 2) : text);
      if (isFull()) throw new Error('full');
    },
    remove: async (names) => {
      await later();
      for (const name of names) files.delete(name);
    },
  };
}
