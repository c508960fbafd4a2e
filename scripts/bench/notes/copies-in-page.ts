import { copyFiles } from '../../../src/platform/storage/copy-files';
import { parseStoredNote } from '../../../src/schema/notes';
import { writePiece } from '../../../src/storage/backup/copy-pieces';
import { createSafetyCopy } from '../../../src/storage/backup/safety-copy';
import type { Note } from '../../../src/domain/notes/notes';
import type { ExtensionScope } from './extension-api';

/** Where a build keeps its copies: as pieces in its own files, or, in earlier versions, note by note in the local store. */
export type CopyKind = 'pieces' | 'local';

/** Names of the files that have the copies. */
export async function pieceNames(): Promise<readonly string[]> {
  return (await copyFiles().list()).filter((name) => /^[js]\d+$/.test(name));
}

export async function kindOfCopies(): Promise<CopyKind> {
  return (await pieceNames()).length > 0 ? 'pieces' : 'local';
}

/** Milliseconds of one write of a note's copy. */
export async function writeOne(kind: CopyKind): Promise<number> {
  const note = buildCopy();
  const begun = performance.now();
  if (kind === 'local') {
    // The old content is checked before it is overwritten.
    const { local } = storage();
    await local.get([`note:${note.id}`]);
    await local.set({ [`note:${note.id}`]: note });
    const time = performance.now() - begun;
    await local.remove([`note:${note.id}`]);
    return time;
  }
  const files = copyFiles();
  // Not the name of a piece, so nothing reads it.
  const name = `bench-${note.id}`;
  await files.write(name, await writePiece([{ keep: note }]));
  const time = performance.now() - begun;
  await files.remove([name]);
  return time;
}

/** Milliseconds of reading and checking all copies, and how many there are. */
export async function readAll(kind: CopyKind): Promise<{ readonly time: number; readonly copies: number }> {
  const begun = performance.now();
  const copies = kind === 'local' ? await readLocalCopies() : (await createSafetyCopy(copyFiles()).read()).state.copies.size;
  return { time: performance.now() - begun, copies };
}

async function readLocalCopies(): Promise<number> {
  const entries = Object.entries(await storage().local.get(null));
  return entries.filter(([key, value]) => key.startsWith('note:') && parseStoredNote(value) !== null).length;
}

function storage(): ExtensionScope['chrome']['storage'] {
  const { browser, chrome } = globalThis as unknown as ExtensionScope;
  return (browser ?? chrome).storage;
}

function buildCopy(): Note {
  return {
    id: crypto.randomUUID(),
    post: '173',
    section: 's1',
    body: `한 글자씩 ${'가'.repeat(100)}`,
    target: null,
    term: null,
    figure: null,
    colour: 'yellow',
    tags: [],
    createdAt: 1,
    updatedAt: 1,
    revision: 1,
    editor: 'bench',
    sequence: 1,
    deletedAt: null,
    conflictOf: null,
  };
}
