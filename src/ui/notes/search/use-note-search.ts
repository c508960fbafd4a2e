import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Note } from '../../../domain/notes/notes';
import { useRemembered } from '../../shared/use-remembered';
import { createNoteIndex, type NoteNames } from './note-index';
import { otherQueries, readQuery, type Query } from '../../search/query';

export interface NoteSearch {
  /** What is in the field. */
  readonly typed: string;
  readonly type: (typed: string) => void;
  /** What the listed notes were found by; `null` without a search. */
  readonly query: Query | null;
  /** What was looked for instead, where nothing has what was typed. */
  readonly instead: string | null;
  /** Begins to read the notes, so that the first key does not have to. */
  readonly prepare: () => void;
}

/** How long a complete list rests before its notes are read for a search that may come, in milliseconds. */
const REST_MS = 300;

/**
 * Lists the notes that have every word of what is typed, and the one that is being edited. `isComplete`: all notes are read,
 * so that a search can be prepared.
 */
export function useNoteSearch(
  notes: readonly Note[],
  names: NoteNames,
  editedId: string | null,
  isComplete: boolean,
): readonly [found: readonly Note[], search: NoteSearch] {
  const [typed, type] = useRemembered('search', '');
  const [isPreparing, setPreparing] = useState(false);
  const index = useMemo(() => createNoteIndex(names), [names]);

  useEffect(() => {
    if (!isPreparing && !isComplete) return;
    let timer: ReturnType<typeof setTimeout>;
    const readOn = (): void => {
      if (index.readSome(notes)) timer = setTimeout(readOn);
    };
    if (isPreparing) readOn();
    else timer = setTimeout(readOn, REST_MS);
    return () => clearTimeout(timer);
  }, [index, notes, isPreparing, isComplete]);

  const { found, query, instead } = useMemo(() => {
    const find = (words: string): { found: readonly Note[]; query: Query } | null => {
      const read = readQuery(words);
      return read === null ? null : { found: notes.filter((note) => note.id === editedId || index.has(note, read)), query: read };
    };
    const asTyped = find(typed);
    if (asTyped === null) return { found: notes, query: null, instead: null };
    if (asTyped.found.length > 0) return { ...asTyped, instead: null };
    for (const other of otherQueries(typed)) {
      const meant = find(other);
      if (meant !== null && meant.found.length > 0) return { ...meant, instead: other };
    }
    return { ...asTyped, instead: null };
  }, [notes, index, typed, editedId]);

  return [found, { typed, type, query, instead, prepare: () => setPreparing(true) }];
}
