import { useMemo, useRef } from 'preact/hooks';
import type { EditingSession } from '../editing/editing-session';
import type { NoteEditor } from '../editing/editor';
import { usePopup } from '../../shared/popup-context';
import type { RowScope } from '../note/row-scope';
import { useAttach } from './use-attach';
import { useConflictCopies } from './use-conflict-copies';
import type { Edit } from '../editing/use-edit-undo';
import type { StoredNotes } from '../stored/use-stored-notes';
import { useWriting } from '../editing/use-writing';
import { useTermNames } from '../note/use-term-names';

/** What the rows share; a new object only when rows must be drawn again. */
export function useRows(
  session: EditingSession,
  stored: StoredNotes,
  missing: ReadonlySet<string>,
  moved: (edit: Edit) => void,
  fields: readonly NoteEditor[],
): RowScope {
  const { ports } = usePopup();
  const nameOfTerm = useTermNames(stored.notes, ports.language, ports.loadGlossary);
  const attach = useAttach(session, moved);
  const elsewhere = useWriting(fields);
  const resolveConflict = useConflictCopies(session, stored, fields);
  const hasCopies = stored.notes.some(({ conflictOf }) => conflictOf !== null);
  const latest = useRef({ stored, attach, resolveConflict });
  latest.current = { stored, attach, resolveConflict };
  return useMemo(
    () => ({
      missing,
      elsewhere,
      nameOfTerm,
      originalOf: ({ conflictOf }) => latest.current.stored.notes.find(({ id }) => id === conflictOf) ?? null,
      attach: (note) => void latest.current.attach(note),
      resolveConflict: (copy, original) => void latest.current.resolveConflict(copy, original),
    }),
    // Conflict copies are compared with the current text of their note.
    [missing, elsewhere, nameOfTerm, hasCopies ? stored.notes : null],
  );
}
