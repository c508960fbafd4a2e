import type { CopyEntry } from '../../domain/backup/copy-log';
import { readCopyEntry } from '../../schema/copies';

/** The format of a piece; a later format has a higher number in its seal. */
const FORMAT = 1;

/** Lines that are read or written in one go, which takes some milliseconds; in between other tasks have their turn. */
const SLICE = 200;

/** A piece as text: one line of JSON for each entry, and a seal with the number of lines and the SHA-256 of all of them. */
export async function writePiece(entries: readonly CopyEntry[]): Promise<string> {
  const lines: string[] = [];
  await inSlices(entries, (entry) => void lines.push(`${JSON.stringify(entry)}\n`));
  const text = lines.join('');
  return `${text}${JSON.stringify({ format: FORMAT, lines: lines.length, sha256: await sha256(text) })}`;
}

/** What a piece is. */
export type ReadPiece =
  | { readonly kind: 'whole'; readonly entries: readonly CopyEntry[] }
  /** A later version wrote it, so it must not be changed. */
  | { readonly kind: 'newer' }
  /** Its content is not what was written, or not all of it. */
  | { readonly kind: 'damaged' };

/** Reads a piece, every entry of it or none. */
export async function readPiece(piece: string | null): Promise<ReadPiece> {
  const end = piece?.lastIndexOf('\n') ?? -1;
  const text = piece?.slice(0, end + 1) ?? '';
  const seal = readSeal(piece?.slice(end + 1) ?? '');
  if (seal === null || seal.sha256 !== (await sha256(text))) return { kind: 'damaged' };
  if (seal.format > FORMAT) return { kind: 'newer' };
  const lines = text.split('\n').slice(0, -1);
  if (lines.length !== seal.lines) return { kind: 'damaged' };
  const entries: CopyEntry[] = [];
  await inSlices(lines, (line) => {
    // The seal fits, so this is what was written. A note that this version cannot read is still in the database.
    const entry = readCopyEntry(JSON.parse(line));
    if (entry !== null) entries.push(entry);
  });
  return { kind: 'whole', entries };
}

interface Seal {
  readonly format: number;
  readonly lines: number;
  readonly sha256: string;
}

function readSeal(line: string): Seal | null {
  try {
    const { format, lines, sha256: digest } = JSON.parse(line) as Record<string, unknown>;
    if (typeof format !== 'number' || format < 1 || typeof lines !== 'number' || typeof digest !== 'string') return null;
    return { format, lines, sha256: digest };
  } catch {
    // Cut off or overwritten, so there is no seal.
    return null;
  }
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function inSlices<Item>(items: readonly Item[], work: (item: Item) => void): Promise<void> {
  for (let at = 0; at < items.length; at += SLICE) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve));
    for (const item of items.slice(at, at + SLICE)) work(item);
  }
}
