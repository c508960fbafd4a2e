import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Note } from '../../../domain/notes/notes';
import { trashTexts } from '../../../i18n/trash';
import { ConfirmButton } from '../../shared/confirm-button';
import { uiTexts } from '../../../i18n/ui';
import { usePopup } from '../../shared/popup-context';
import { TrashView } from './view';
import { useTrashNotes } from './use-trash-notes';
import { useTexts } from '../../shared/texts';

interface TrashSectionProps {
  readonly onRestored: (note: Note) => void;
  readonly onBack: () => void;
}

/** The trash, shown instead of the list, with buttons to go back and to empty it. */
export function TrashSection({ onRestored, onBack }: TrashSectionProps) {
  const { ports, showToast } = usePopup();
  const texts = useTexts(uiTexts);
  const own = useTexts(trashTexts);
  const trash = useTrashNotes(ports.notes);
  const back = useRef<HTMLButtonElement>(null);
  const count = trash.notes.length;

  // The button that opened the trash is gone, and the focus with it.
  useLayoutEffect(() => back.current?.focus(), []);

  const empty = async (): Promise<void> => {
    const reply = await ports.notes.ask('trash/erase', { notes: trash.all.map(({ id, revision }) => ({ id, revision })) });
    const left = reply.ok ? trash.all.length - reply.value.erased : 0;
    showToast(reply.ok ? (left > 0 ? own.changedSince(left) : own.emptied(reply.value.erased)) : own.notErased);
    await trash.reload();
    back.current?.focus();
  };

  return (
    <section class="note-listing" aria-labelledby="notes-heading">
      <div class="list-head">
        <h2 id="notes-heading">{own.heading}</h2>
        <span class="quiet count">{count > 0 && texts.list.count(count)}</span>
        {/* Before the back button, which stays at the end: a press that is meant for going back must not hit this button. */}
        {count > 0 && <ConfirmButton label={own.emptyAll} question={own.emptyQuestion(count)} onConfirm={() => void empty()} />}
        <button type="button" class="plain" ref={back} onClick={onBack}>
          {own.back}
        </button>
      </div>
      <TrashView trash={trash} onRestored={onRestored} focusBeside={() => back.current?.focus()} />
    </section>
  );
}
