import type { Note, NoteWrite, SeenNote } from '../../src/domain/notes/notes';
import type { NotesPort, PopupPorts } from '../../src/ui/shared/popup-ports';
import type { TestBrowser } from '../ui/test-browser';
import { wordsIn } from './ledger';
import type { Fault } from './model';

/** Faults the extension had or might have; the model must find every one of them. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'undoing is based on whatever is stored by then': {
    window: (ports, browser) =>
      changeRequests(ports, 'note/write', async (write: NoteWrite) =>
        isPutBack(browser, write) ? { ...write, base: await revisionOf(browser, write) } : write,
      ),
  },
  'every write is based on whatever is stored by then': {
    background: (ports, browser) => ({
      ...ports,
      repository: {
        ...ports.repository,
        writeNote: async (write, now) => ports.repository.writeNote({ ...write, base: await revisionOf(browser, write) }, now),
      },
    }),
  },
  'the text of a lost race is not stored': {
    background: (ports) => ({
      ...ports,
      repository: {
        ...ports.repository,
        writeNote: async (write, now) => {
          const written = await ports.repository.writeNote(write, now);
          if (!written.ok || written.value.conflict === null) return written;
          const { id } = written.value.conflict;
          const trashed = await ports.repository.trashNote(id, now);
          if (trashed.ok) await ports.repository.eraseNotes([trashed.value.after], now);
          return { ok: true, value: { ...written.value, conflict: null, conflictBefore: null } };
        },
      },
    }),
  },
  'a copy is taken whatever was compared': {
    window: (ports, browser) =>
      changeRequests(ports, 'note/resolve-conflict', async ({ original, copy }: { original: SeenNote; copy: SeenNote }) => ({
        original: await asStored(browser, original),
        copy: await asStored(browser, copy),
      })),
  },
  'a note is erased whatever was shown': {
    window: (ports, browser) =>
      changeRequests(ports, 'trash/erase', async ({ notes }: { notes: readonly SeenNote[] }) => ({
        notes: await Promise.all(notes.map((seen) => asStored(browser, seen))),
      })),
  },
  'text that could not be stored is not saved': {
    window: (ports) => ({ ...ports, notes: { ...ports.notes, saveUnsaved: async () => {} } }),
    background: (ports) => ({
      ...ports,
      session: {
        ...ports.session,
        write: async (key, value) => (key.startsWith('unsaved:') ? undefined : ports.session.write(key, value)),
      },
    }),
  },
  'the copy forgets what it could not write': {
    background: (ports) => ({
      ...ports,
      copy: {
        ...ports.copy,
        flush: () =>
          ports.copy.flush().catch(() => {
            // Taken for written.
          }),
      },
    }),
  },
  'the copy writes nothing': {
    background: (ports) => ({ ...ports, copy: { ...ports.copy, flush: async () => {} } }),
  },
  'an import replaces whatever is stored by then': {
    background: (ports, browser) => ({
      ...ports,
      repository: {
        ...ports.repository,
        importNotes: async (writes, options) => {
          const over = writes.map(async ({ base, ...write }) => ({
            ...write,
            base: base === null ? null : await revisionOf(browser, { id: write.id, base }),
          }));
          return ports.repository.importNotes(await Promise.all(over), options);
        },
      },
    }),
  },
  'what is recovered replaces what is stored': {
    background: (ports, browser) => ({
      ...ports,
      repository: {
        ...ports.repository,
        recoverNotes: async (found, now) => {
          const over = found.map(async ({ note }) => ({ note, after: await revisionOf(browser, { id: note.id, base: note.revision }) }));
          return ports.repository.recoverNotes(await Promise.all(over), now);
        },
      },
    }),
  },
};

/** Sends other requests of one type than the window meant. */
function changeRequests<Request>(ports: PopupPorts, type: string, change: (request: Request) => Promise<Request>): PopupPorts {
  const ask = async (asked: string, request: unknown): Promise<unknown> =>
    ports.notes.ask(asked as 'note/write', (asked === type ? await change(request as Request) : request) as NoteWrite);
  return { ...ports, notes: { ...ports.notes, ask: ask as NotesPort['ask'] } };
}

/** Whatever is typed has a word of its own; what has none is a text of before. */
function isPutBack({ writes }: TestBrowser, { body, base, sequence }: NoteWrite): boolean {
  const known = new Set(wordsIn(writes.map((write) => write.body).join(' ')));
  return sequence === 1 && base > 0 && wordsIn(body).every((word) => known.has(word) || word.length < 5);
}

async function revisionOf(browser: TestBrowser, { id, base }: Pick<NoteWrite, 'id' | 'base'>): Promise<number> {
  const note: Note | undefined = await browser.storedNote(id);
  return note?.revision ?? base;
}

async function asStored(browser: TestBrowser, { id, revision }: SeenNote): Promise<SeenNote> {
  return { id, revision: (await browser.storedNote(id))?.revision ?? revision };
}
