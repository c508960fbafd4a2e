/**
 * A folder of text files that no content script and no page can reach, stored apart from the notes' database, so that
 * damage to one does not hit the other. Each function rejects where the browser does.
 */
export interface CopyFiles {
  readonly list: () => Promise<readonly string[]>;
  /** `null` where there is no such file. */
  readonly read: (name: string) => Promise<string | null>;
  /** Writes a whole file; a name is never used twice. */
  readonly write: (name: string, text: string) => Promise<void>;
  readonly remove: (names: readonly string[]) => Promise<void>;
}

const FOLDER = 'techand-safety-copy';

/** The folder in this browser; each of the two functions below says why it is used. */
export function copyFiles(): CopyFiles {
  return import.meta.env.FIREFOX ? cachedFiles() : privateFiles();
}

/**
 * The origin's private file system. Chromium stores it in another folder than databases, and it survived a full disk
 * after which the database came back empty. Firefox stores both in one folder and loses both at once.
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
      // `close` moves what was written beside the file to its final name.
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
 * The Cache API as a folder: Firefox stores its files apart from databases, so damage to one does not hit the other. The
 * addresses are only names; nothing is requested from them.
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
