/**
 * A folder of text files that no content script and no page can reach, in files that do not share the fate of the
 * notes' database. Each function rejects where the browser does.
 */
export interface CopyFiles {
  readonly list: () => Promise<readonly string[]>;
  /** `null` where there is no such file. */
  readonly read: (name: string) => Promise<string | null>;
  /** Writes a file whole; a name is never used twice. */
  readonly write: (name: string, text: string) => Promise<void>;
  readonly remove: (names: readonly string[]) => Promise<void>;
}

const FOLDER = 'techand-safety-copy';

/** The folder of this browser, see each for why. */
export function copyFiles(): CopyFiles {
  return import.meta.env.FIREFOX ? cachedFiles() : privateFiles();
}

/**
 * The origin's private file system. Chromium keeps it in another folder than databases, and it held after a disk had
 * been full, when the database came back empty; Firefox keeps both in one folder and loses both at once.
 */
function privateFiles(): CopyFiles {
  const folder = async (): Promise<FileSystemDirectoryHandle> =>
    (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });
  return {
    list: async () => {
      const names: string[] = [];
      for await (const name of (await folder()).keys()) names.push(name);
      return names;
    },
    read: async (name) => {
      try {
        return await (await (await (await folder()).getFileHandle(name)).getFile()).text();
      } catch (error) {
        if (error instanceof DOMException && error.name === 'NotFoundError') return null;
        throw error;
      }
    },
    write: async (name, text) => {
      const handle = await (await folder()).getFileHandle(name, { create: true });
      // Written beside the file and moved to its place by `close`.
      const writable = await handle.createWritable();
      await writable.write(text);
      await writable.close();
    },
    remove: async (names) => {
      const directory = await folder();
      await Promise.all(names.map((name) => directory.removeEntry(name)));
    },
  };
}

/**
 * The Cache API as a folder: in Firefox its files are apart from the databases', and damage to them stays their own.
 * The addresses are names and nothing else, nothing is asked of them.
 */
function cachedFiles(): CopyFiles {
  const urlOf = (name: string): string => `https://${FOLDER}.invalid/${name}`;
  const folder = (): Promise<Cache> => caches.open(FOLDER);
  return {
    list: async () => (await (await folder()).keys()).map(({ url }) => url.slice(urlOf('').length)),
    read: async (name) => (await (await (await folder()).match(urlOf(name)))?.text()) ?? null,
    write: async (name, text) => (await folder()).put(urlOf(name), new Response(text)),
    remove: async (names) => {
      const cache = await folder();
      await Promise.all(names.map((name) => cache.delete(urlOf(name))));
    },
  };
}
