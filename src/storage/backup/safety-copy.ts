import { applyCopyEntry, emptyCopyState, entriesOf, withoutOvertaken, type CopyEntry, type CopyState } from '../../domain/backup/copy-log';
import { readPiece, writePiece } from './copy-pieces';

/** The folder that holds the copy; `CopyFiles` of the platform. */
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
  /** Names of pieces whose content is not what was written. */
  readonly damaged: readonly string[];
  /** Some pieces were written by a later version of the extension, which must find them unchanged. */
  readonly isNewer: boolean;
  /** Pieces still contain text that was deleted for good. */
  readonly holdsDropped: boolean;
}

/**
 * A second copy of every note, as a log in numbered pieces that are never overwritten: `j<number>` holds the lines of
 * one write, `s<number>` the whole state before that number. One caller at a time; each function rejects where the
 * browser does.
 */
export interface SafetyCopy {
  /** Adds lines; `flush` writes them. */
  readonly add: (entries: readonly CopyEntry[]) => void;
  /**
   * Writes everything that was added as one piece. If that fails, it stays in memory and is tried again under another
   * number.
   */
  readonly flush: () => Promise<void>;
  /** Reads everything, including what was added and is not written yet. */
  readonly read: () => Promise<CopyReading>;
  /**
   * Writes everything into one snapshot and deletes the pieces before it, and with them the text of notes that were
   * deleted for good. Does nothing while pieces are damaged, unless the copy was updated from the database since
   * (`isRefreshed`).
   */
  readonly compact: (isRefreshed: boolean) => Promise<void>;
}

export function createSafetyCopy(folder: CopyFolder): SafetyCopy {
  let added: readonly CopyEntry[] = [];
  let lastNumber: number | null = null;

  /** A number that no piece has had, whatever became of that piece. */
  async function nextNumber(): Promise<number> {
    lastNumber ??= Math.max(0, ...(await listPieces(folder)).map(({ number }) => number));
    lastNumber += 1;
    return lastNumber;
  }

  async function flush(): Promise<void> {
    // If nothing can be written for a long time, only this much waits, and not every state of what is being typed.
    const taken = withoutOvertaken(added);
    added = taken;
    if (taken.length === 0) return;
    await folder.write(`j${await nextNumber()}`, await writePiece(taken));
    // What was added meanwhile comes after it.
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
    compact: async (isRefreshed) => {
      await flush();
      const { state, damaged, isNewer } = await read();
      if (isNewer || (damaged.length > 0 && !isRefreshed)) return;
      const number = await nextNumber();
      const name = `s${number}`;
      await folder.write(name, await writePiece(entriesOf(state)));
      // Read back before anything is deleted: a disk may have stored less than it said.
      if ((await readPiece(await folder.read(name))).kind !== 'whole') throw new Error('a snapshot was not stored');
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

/** The pieces, by number; files with other names (what browsers leave of a write that was killed) are not ours. */
async function listPieces(folder: CopyFolder): Promise<readonly Piece[]> {
  const names = await folder.list();
  return names
    .flatMap((name): readonly Piece[] => {
      const [, kind, number] = /^([js])(\d+)$/.exec(name) ?? [];
      return kind === undefined ? [] : [{ name, kind: kind === 's' ? 's' : 'j', number: Number(number) }];
    })
    .toSorted((one, other) => one.number - other.number);
}
