import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Note } from '../domain/notes';
import { groupNotes, takeNotes } from './note-groups';
import { editButtonIn, NoteRow, rowOf } from './note-row';
import { usePopup } from './popup-context';
import { RowEditor } from './row-editor';
import { sectionTitle } from './sections';
import type { Editing } from './use-editing';
import { useGrowingLimit } from './use-growing-limit';
import type { StoredNotes } from './use-stored-notes';

interface NoteListProps {
  readonly stored: StoredNotes;
  /** Without the note in the field. */
  readonly notes: readonly Note[];
  readonly isDraftKept: boolean;
  readonly editing: Editing | null;
  /** Row whose button takes the focus once it is drawn. */
  readonly focusOn: string | null;
  readonly onFocused: () => void;
  readonly onEdit: (note: Note) => void;
  readonly onDone: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** The notes under the headings of their sections. */
export function NoteList(props: NoteListProps) {
  const { stored, notes, editing, focusOn, onFocused } = props;
  const { texts } = usePopup();
  const list = useRef<HTMLDivElement>(null);
  const limit = useGrowingLimit(notes.length);
  const groups = useMemo(() => takeNotes(groupNotes(notes), limit), [notes, limit]);
  const callbacks = useLatest(props);

  useEffect(() => {
    const row = focusOn === null ? null : rowOf(list.current, focusOn);
    if (!row) return;
    editButtonIn(row)?.focus();
    onFocused();
  }, [focusOn, notes, editing]);

  return (
    <div class="note-list" ref={list} aria-busy={stored.state === 'reading'}>
      {groups.length === 0 && <EmptyList {...props} />}
      {groups.map((group) => (
        <section class="note-group" key={group.section} aria-labelledby={`notes-${group.section}`}>
          <h3 id={`notes-${group.section}`} lang="ko">{sectionTitle(group.section)}</h3>
          <ul>
            {group.notes.map((note) =>
              editing?.rowId === note.id ? (
                <RowEditor key={note.id} note={note} editor={editing.editor} {...callbacks} />
              ) : (
                <NoteRow key={note.id} note={note} {...callbacks} />
              ),
            )}
          </ul>
        </section>
      ))}
      {stored.unreadable > 0 && <p class="quiet">{texts.list.setAside(stored.unreadable)}</p>}
    </div>
  );
}

function EmptyList({ stored, isDraftKept }: NoteListProps) {
  const { texts } = usePopup();
  if (stored.state === 'unreadable') {
    return (
      <p class="quiet empty" id="notes-empty">
        {texts.list.unreadable}{' '}
        <button type="button" class="plain" onClick={stored.reload}>{texts.retry}</button>
      </p>
    );
  }
  // While the notes are read the place stays blank: a sentence that flashes up tells nothing.
  if (stored.state === 'reading' || isDraftKept) return null;
  return <p class="quiet empty" id="notes-empty">{texts.list.empty}</p>;
}

type RowCallbacks = Pick<NoteListProps, 'onEdit' | 'onDone' | 'onRemove'>;

/** The same three functions for the list's whole life, so that a thousand rows are not drawn again at every key. */
function useLatest(props: RowCallbacks): RowCallbacks {
  const latest = useRef(props);
  latest.current = props;
  return useMemo(
    () => ({
      onEdit: (note) => latest.current.onEdit(note),
      onDone: (id) => latest.current.onDone(id),
      onRemove: (id) => latest.current.onRemove(id),
    }),
    [],
  );
}
