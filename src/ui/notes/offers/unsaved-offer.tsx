import type { Note, NoteWrite } from '../../../domain/notes/notes';
import type { UnsavedWrite } from '../../../domain/notes/unsaved';
import { MAX_BODY } from '../../../domain/notes/limits';
import { offerTexts } from '../../../i18n/offers';
import { ConfirmButton } from '../../shared/confirm-button';
import { firstWords } from '../note/first-words';
import { uiTexts } from '../../../i18n/ui';
import { usePopup } from '../../shared/popup-context';
import { useTexts } from '../../shared/texts';

interface UnsavedOfferProps {
  /** From earlier windows; a text that fails in this window is shown by its own field. */
  readonly writes: readonly UnsavedWrite[];
  readonly onStored: (notes: readonly Note[]) => void;
}

/** Characters that are shown of a text: enough to recognise it. A million of them would make the popup slow. */
const SHOWN = 2_000;

/** Offers texts of earlier windows that never reached the database. */
export function UnsavedOffer({ writes, onStored }: UnsavedOfferProps) {
  const { ports, showToast } = usePopup();
  const texts = useTexts(uiTexts);
  const own = useTexts(offerTexts);
  if (writes.length === 0) return null;

  const putBack = async ({ write: unsaved, reason }: UnsavedWrite): Promise<void> => {
    // A note that was deleted for good stays deleted; its text becomes a new note.
    const write = reason === 'not-found' ? { ...unsaved, id: ports.platform.newId(), base: 0 } : unsaved;
    const reply = await ports.notes.ask('note/write', write);
    if (reply.ok && write !== unsaved) void forget(unsaved);
    if (!reply.ok) return showToast(own.notPutBack);
    const { note, conflict } = reply.value;
    const written = conflict ?? note;
    // The text may have gone into a note that was deleted meanwhile; there the reader would not find it.
    const restored = written.deletedAt === null ? null : await ports.notes.ask('note/restore', { id: written.id });
    showToast(restored?.ok === false ? own.notPutBack : own.isPutBack);
    onStored([note, ...(conflict ? [conflict] : []), ...(restored?.ok ? [restored.value] : [])]);
  };
  const forget = ({ id, editor }: NoteWrite) => ports.notes.ask('note/forget-unsaved', { id, editor });
  const copy = async (text: string): Promise<void> => {
    showToast((await ports.files.copyText(text)) ? texts.copied : texts.notCopied);
  };

  return (
    <section class="offer" role="alert" aria-labelledby="unsaved-offer">
      <h2 id="unsaved-offer" class="danger">
        {own.unsaved(writes.length)}
      </h2>
      <p class="quiet">{own.unsavedHint}</p>
      <ul>
        {writes.map((each) => {
          const words = firstWords(each.write);
          const isTooLong = each.write.body.length > MAX_BODY;
          return (
            <li key={`${each.write.id} ${each.write.editor}`}>
              <p class="note-body offered">{each.write.body.slice(0, SHOWN)}</p>
              {isTooLong && <p class="quiet">{own.tooLong(MAX_BODY)}</p>}
              <span class="actions">
                {!isTooLong && (
                  <button type="button" class="plain" aria-label={texts.ofNote(own.putBack, words)} onClick={() => void putBack(each)}>
                    {own.putBack}
                  </button>
                )}
                <button
                  type="button"
                  class="plain"
                  aria-label={texts.ofNote(texts.copyText, words)}
                  onClick={() => void copy(each.write.body)}
                >
                  {texts.copyText}
                </button>
                <ConfirmButton
                  label={own.forget}
                  name={texts.ofNote(own.forget, words)}
                  question={own.forgetQuestion}
                  onConfirm={() => void forget(each.write)}
                />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
