import { applyCopyEntry, emptyCopyState, entriesOf, withoutOvertaken, type CopyEntry, type CopyState } from '../../domain/backup/copy-log';
import { readPiece, writePiece } from './copy-pieces';

/** The folder the copy lies in; `CopyFiles` of the platform. */
export interface CopyFolder {
  readonly list: () => Promise<readonly string[]>;
  readonly read: (name: string) => Promise<string | null>;
  readonly write: (name: string, text: string) => Promise<void>;
  readonly remove: (names: readonly string[]) => Promise<void>;
}

/** All that the pieces say. */
export interface CopyReading {
  readonly state: CopyState;
  /** How many pieces there are beside the snapshot. */
  readonly pieces: number;
  /** Names of pieces that are not what was written. */
  readonly damaged: readonly string[];
  /** Some were written by a later version of the extension, which must find them as they are. */
  readonly isNewer: boolean;
  /** Pieces still hold words that were deleted for good. */
  readonly holdsDropped: boolean;
}

/**
 * A second copy of every note, as a log in numbered pieces that are never overwritten: `j<number>` holds the lines of
 * one write, `s<number>` the whole state before that number. One caller at a time; each function rejects where the
 * browser does.
 */
export interface SafetyCopy {
  /** Takes lines in; they are written by `flush`. */
  readonly add: (entries: readonly CopyEntry[]) => void;
  /** Writes all that was added as one piece. What fails stays, and is tried again under another number. */
  readonly flush: () => Promise<void>;
  /** Reads everything, what was added and is not written yet included. */
  readonly read: () => Promise<CopyReading>;
  /**
   * Puts all into one snapshot and deletes the pieces before it, and with them the words of what was deleted for good.
   * Damaged pieces are in the way, unless the copy was brought up to the database since (`isRefreshed`).
   */
  readonly fold: (isRefreshed: boolean) => Promise<void>;
}

export function createSafetyCopy(folder: CopyFolder): SafetyCopy {
  let added: readonly CopyEntry[] = [];
  let lastNumber: number | null = null;

  /** One that was not used before, whatever became of it. */
  async function nextNumber(): Promise<number> {
    lastNumber ??= Math.max(0, ...(await listPieces(folder)).map(({ number }) => number));
    lastNumber += 1;
    return lastNumber;
  }

  async function flush(): Promise<void> {
    // Where nothing can be written for long, only this much waits, and not every state of what is being typed.
    const taken = withoutOvertaken(added);
    added = taken;
    if (taken.length === 0) return;
    await folder.write(`j${await nextNumber()}`, await writePiece(taken));
    // What came meanwhile stands behind.
    added = added.slice(taken.length);
  }

  async function read(): Promise<CopyReading> {
    const pieces = await listPieces(folder);
    const state = emptyCopyState();
    const damaged: string[] = [];
    let isNewer = false;
    let holdsDropped = false;
    const take = async (name: string): Promise<boolean> => {
      const piece = await readPiece(await folder.read(name));
      for (const entry of piece.kind === 'whole' ? piece.entries : []) {
        holdsDropped ||= 'drop' in entry;
        applyCopyEntry(state, entry);
      }
      if (piece.kind === 'damaged') damaged.push(name);
      if (piece.kind === 'newer') isNewer = true;
      return piece.kind === 'whole';
    };
    let from = 0;
    for (const { name, number } of pieces.filter(({ kind }) => kind === 's').toReversed()) {
      if (!(await take(name))) continue;
      from = number;
      break;
    }
    const later = pieces.filter(({ kind, number }) => kind === 'j' && number > from);
    for (const { name } of later) await take(name);
    for (const entry of added) applyCopyEntry(state, entry);
    return { state, pieces: later.length, damaged, isNewer, holdsDropped };
  }

  return {
    add: (entries) => {
      added = [...added, ...entries];
    },
    flush,
    read,
    fold: async (isRefreshed) => {
      await flush();
      const { state, damaged, isNewer } = await read();
      if (isNewer || (damaged.length > 0 && !isRefreshed)) return;
      const number = await nextNumber();
      const name = `s${number}`;
      await folder.write(name, await writePiece(entriesOf(state)));
      // Read back before anything goes: a disk may have taken less than it said.
      if ((await readPiece(await folder.read(name))).kind !== 'whole') throw new Error('a snapshot was not kept');
      const before = (await listPieces(folder)).filter((piece) => piece.number < number);
      await folder.remove(before.map((piece) => piece.name));
    },
  };
}

interface Piece {
  readonly name: string;
  readonly kind: 'j' | 's';
  readonly number: number;
}

/** By number; files of another name (what browsers leave of a write that was killed) are none of ours. */
async function listPieces(folder: CopyFolder): Promise<readonly Piece[]> {
  const names = await folder.list();
  return names
    .flatMap((name): readonly Piece[] => {
      const [, kind, number] = /^([js])(\d+)$/.exec(name) ?? [];
      return kind === undefined ? [] : [{ name, kind: kind === 's' ? 's' : 'j', number: Number(number) }];
    })
    .toSorted((one, other) => one.number - other.number);
}
