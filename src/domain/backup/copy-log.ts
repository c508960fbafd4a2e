import { hasSameText, isSameNote, otherThan, type FoundCopy } from './copies';
import type { Note } from '../notes/notes';

/**
 * One line of the safety copy, which is a log: lines are added and never changed. The names of the members are stored, so
 * they stay as they are: `keep` is a stored note, `settle` a decision of the reader.
 */
export type CopyEntry =
  /** A note as it was committed. */
  | { readonly keep: Note }
  /** A note was deleted for good; nothing of it stays. */
  | { readonly drop: string }
  /** A copy that says something else than the database, put apart before the next line replaces it. */
  | { readonly apart: FoundCopy }
  /** A copy that an earlier version left in the local store, where pages could have written it. */
  | { readonly earlier: Note }
  /** The reader decided about the versions that were put apart under this id, and about those that an earlier version left. */
  | { readonly settle: string }
  /** The database has what an earlier version left under this id. */
  | { readonly covered: string }
  /** Everything that earlier versions left was moved; when, in milliseconds since 1970. */
  | { readonly moved: number };

/** What the log says, read from its first line to its last. */
export interface CopyState {
  /** By id. */
  readonly copies: Map<string, Note>;
  readonly apart: Map<string, readonly FoundCopy[]>;
  readonly earlier: Map<string, readonly Note[]>;
  movedAt: number | null;
}

export function emptyCopyState(): CopyState {
  return { copies: new Map(), apart: new Map(), earlier: new Map(), movedAt: null };
}

/** Applies one line. */
export function applyCopyEntry(state: CopyState, entry: CopyEntry): void {
  const { copies, apart, earlier } = state;
  if ('keep' in entry) {
    const { keep } = entry;
    const existing = copies.get(keep.id);
    // A database that was restored from an older state and then written to continues that older state: the newer copy
    // must not be lost.
    const other = existing === undefined ? null : otherThan(keep, existing);
    if (other !== null) putApart(state, { ...other, after: null });
    copies.set(keep.id, keep);
  } else if ('drop' in entry) {
    copies.delete(entry.drop);
    apart.delete(entry.drop);
    earlier.delete(entry.drop);
  } else if ('apart' in entry) putApart(state, entry.apart);
  else if ('earlier' in entry) {
    const { id } = entry.earlier;
    const known = earlier.get(id) ?? [];
    if (!known.some((each) => isSameNote(each, entry.earlier))) earlier.set(id, [...known, entry.earlier]);
  } else if ('settle' in entry) {
    apart.delete(entry.settle);
    earlier.delete(entry.settle);
  } else if ('covered' in entry) earlier.delete(entry.covered);
  else state.movedAt = entry.moved;
}

function putApart({ apart }: CopyState, found: FoundCopy): void {
  const known = apart.get(found.note.id) ?? [];
  const isKnown = known.some(({ note }) => note.revision === found.note.revision && hasSameText(note, found.note));
  if (!isKnown) apart.set(found.note.id, [...known, found]);
}

/** The shortest log that says the same. */
export function entriesOf({ copies, apart, earlier, movedAt }: CopyState): readonly CopyEntry[] {
  return [
    ...(movedAt === null ? [] : [{ moved: movedAt }]),
    ...[...earlier.values()].flat().map((note) => ({ earlier: note })),
    ...[...apart.values()].flat().map((found) => ({ apart: found })),
    ...[...copies.values()].map((note) => ({ keep: note })),
  ];
}

/**
 * Removes lines that later ones make unnecessary: of a note that is being typed, its first state and its last stay, and
 * between them those where the revision does not grow. The first is needed, as it alone shows whether the note continues
 * what the copy has, or an older state.
 */
export function withoutOvertaken(entries: readonly CopyEntry[]): readonly CopyEntry[] {
  const needless = new Set<CopyEntry>();
  const needed = new Map<string, Extract<CopyEntry, { keep: Note }>[]>();
  for (const entry of entries) {
    if ('drop' in entry) {
      for (const each of needed.get(entry.drop) ?? []) needless.add(each);
      needed.delete(entry.drop);
    } else if ('keep' in entry) {
      const { id, revision } = entry.keep;
      const lines = needed.get(id) ?? [];
      const [before, last] = lines.slice(-2);
      if (before && last && before.keep.revision < last.keep.revision && last.keep.revision < revision) {
        needless.add(last);
        lines.pop();
      }
      lines.push(entry);
      needed.set(id, lines);
    }
  }
  return entries.filter((entry) => !needless.has(entry));
}
