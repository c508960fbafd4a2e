import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../../domain/notes/notes';
import { trashTexts } from '../../../i18n/trash';
import { uiTexts } from '../../../i18n/ui';
import { usePopup } from '../../shared/popup-context';
import { TrashRow } from './row';
import type { TrashNotes } from './use-trash-notes';
import { useTexts } from '../../shared/texts';

interface TrashViewProps {
  readonly trash: TrashNotes;
  /** Called with a note that was restored. */
  readonly onRestored: (note: Note) => void;
  /** Moves the focus to an element outside the list when the last row is gone. */
  readonly focusBeside: () => void;
}

/** How many rows are drawn at first, and added by each press of the button. */
const PAGE = 50;

/** What was deleted in the last thirty days. */
export function TrashView({ trash, onRestored, focusBeside }: TrashViewProps) {
  const { ports, showToast } = usePopup();
  const texts = useTexts(uiTexts);
  const own = useTexts(trashTexts);
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(PAGE);
  /** Id of the row to focus after a row was removed; an empty id means an element outside the list. */
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const { state, notes } = trash;

  useLayoutEffect(() => {
    if (focusOn === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-trashed="${CSS.escape(focusOn)}"] [data-action]`);
    if (row) row.focus();
    else focusBeside();
    setFocusOn(null);
  }, [focusOn]);

  const leave = async (id: string): Promise<void> => {
    const at = notes.findIndex((note) => note.id === id);
    await trash.reload();
    setFocusOn((notes[at + 1] ?? notes[at - 1])?.id ?? '');
  };
  const restore = async (id: string): Promise<void> => {
    const reply = await ports.notes.ask('note/restore', { id });
    showToast(reply.ok ? own.restored : own.notRestored);
    if (!reply.ok) return;
    onRestored(reply.value);
    await leave(id);
  };
  const erase = async ({ id, revision }: Note): Promise<void> => {
    const reply = await ports.notes.ask('trash/erase', { notes: [{ id, revision }] });
    const isGone = reply.ok && reply.value.erased === 1;
    showToast(isGone ? own.erased : reply.ok ? own.changedSince(1) : own.notErased);
    if (isGone) await leave(id);
    else await trash.reload();
  };

  if (state === 'unreadable') {
    return (
      <p class="quiet empty">
        {own.unreadable}{' '}
        <button type="button" class="plain" onClick={() => void trash.reload()}>
          {texts.retry}
        </button>
      </p>
    );
  }
  if (notes.length === 0) return state === 'reading' ? null : <p class="quiet empty">{own.empty}</p>;
  return (
    <>
      <ul ref={list} class="trash-list" aria-labelledby="notes-heading">
        {notes.slice(0, shown).map((note) => (
          <TrashRow key={note.id} note={note} onRestore={() => void restore(note.id)} onErase={() => void erase(note)} />
        ))}
      </ul>
      {notes.length > shown && (
        <button type="button" class="plain" onClick={() => setShown(shown + PAGE)}>
          {own.more(Math.min(PAGE, notes.length - shown))}
        </button>
      )}
    </>
  );
}
