import { useMemo, useRef } from 'preact/hooks';
import type { EditingSession } from '../editing/editing-session';
import type { NoteEditor } from '../editing/editor';
import type { RowScope } from '../note/row-scope';
import { useAttach } from './use-attach';
import { useMove } from './use-move';
import { useRecolour } from './use-recolour';
import { useConflictCopies } from './use-conflict-copies';
import type { Edit } from '../editing/use-edit-undo';
import type { StoredNotes } from '../stored/use-stored-notes';
import { useWriting } from '../editing/use-writing';
import { findWords, type Query } from '../../search/query';

/** What the rows share; a new object only when rows must be drawn again. */
export function useRows(
  session: EditingSession,
  stored: StoredNotes,
  missing: ReadonlySet<string>,
  query: Query | null,
  nameOfTerm: RowScope['nameOfTerm'],
  moved: (edit: Edit) => void,
  fields: readonly NoteEditor[],
): RowScope {
  const attach = useAttach(session, moved);
  const elsewhere = useWriting(fields);
  const move = useMove(session, moved);
  const recolour = useRecolour(session, moved);
  const resolveConflict = useConflictCopies(session, stored, fields);
  const hasCopies = stored.notes.some(({ conflictOf }) => conflictOf !== null);
  const latest = useRef({ stored, attach, move, recolour, resolveConflict });
  latest.current = { stored, attach, move, recolour, resolveConflict };
  return useMemo(
    () => ({
      missing,
      elsewhere,
      find: (text) => (query === null ? [] : findWords(text, query)),
      nameOfTerm,
      originalOf: ({ conflictOf }) => latest.current.stored.notes.find(({ id }) => id === conflictOf) ?? null,
      move: (note, section) => void latest.current.move(note, section),
      recolour: (note, colour) => void latest.current.recolour(note, colour),
      attach: (note) => void latest.current.attach(note),
      resolveConflict: (copy, original) => void latest.current.resolveConflict(copy, original),
    }),
    // Conflict copies are compared with the current text of their note.
    [missing, elsewhere, query, nameOfTerm, hasCopies ? stored.notes : null],
  );
}
