import type { Note } from '../../../domain/notes/notes';
import { sectionIn } from '../../../domain/post/post';
import { DAY_MS, TRASH_MS } from '../../../domain/notes/trash-age';
import { trashTexts } from '../../../i18n/trash';
import { ConfirmButton } from '../../shared/confirm-button';
import { firstWords } from '../note/first-words';
import { uiTexts } from '../../../i18n/ui';
import { usePopup } from '../../shared/popup-context';
import { FigureLine } from '../note/figure-line';
import { Quote } from '../note/quote';
import { sectionLanguage, sectionTitle } from '../stored/sections';
import { useTexts } from '../../shared/texts';

interface TrashRowProps {
  readonly note: Note;
  readonly onRestore: () => void;
  readonly onErase: () => void;
}

/** A deleted note: how long it can still be restored, and buttons to restore it or delete it for good. */
export function TrashRow({ note, onRestore, onErase }: TrashRowProps) {
  const { ports } = usePopup();
  const texts = useTexts(uiTexts);
  const own = useTexts(trashTexts);
  const section = sectionIn(ports.post, note);
  const words = firstWords(note) || texts.emptyNote;
  return (
    <li class="note" data-trashed={note.id}>
      <p class="quiet" {...sectionLanguage(ports.post, section)}>
        {sectionTitle(ports.post, section, texts)}
      </p>
      {note.figure !== null && <FigureLine figure={note.figure} />}
      {note.target && <Quote target={note.target} colour={note.colour} />}
      {note.body !== '' && <p class="note-body">{note.body}</p>}
      <div class="note-tail">
        <span class="quiet">{own.daysLeft(daysLeft(note, ports.platform.clock()))}</span>
        <span class="actions">
          <button type="button" class="plain" data-action="restore" aria-label={texts.ofNote(own.restore, words)} onClick={onRestore}>
            {own.restore}
          </button>
          <ConfirmButton label={own.erase} name={texts.ofNote(own.erase, words)} question={own.eraseQuestion} onConfirm={onErase} />
        </span>
      </div>
    </li>
  );
}

function daysLeft({ deletedAt }: Note, now: number): number {
  return Math.min(TRASH_MS / DAY_MS, Math.max(0, Math.ceil(((deletedAt ?? now) + TRASH_MS - now) / DAY_MS)));
}
