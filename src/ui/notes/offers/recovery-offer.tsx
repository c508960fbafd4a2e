import type { Recoverable } from '../../../domain/backup/recoverable';
import { offerTexts } from '../../../i18n/offers';
import { ConfirmButton } from '../../shared/confirm-button';
import { formatNoteTime } from '../../shared/time';
import { uiTexts } from '../../../i18n/ui';
import { usePopup } from '../../shared/popup-context';
import { useTexts } from '../../shared/texts';

interface RecoveryOfferProps {
  readonly recoverable: readonly Recoverable[];
  /** Called with the notes that are still recoverable after the reader has decided. */
  readonly onDecided: (left: readonly Recoverable[]) => void;
}

/** How many notes are named: enough to decide whether to recover them. */
const NAMED = 5;

/** Offers notes that only the safety copy has: the reader recovers them or dismisses them. */
export function RecoveryOffer({ recoverable, onDecided }: RecoveryOfferProps) {
  const { ports, showToast } = usePopup();
  const texts = useTexts(uiTexts);
  const own = useTexts(offerTexts);
  if (recoverable.length === 0) return null;
  const ids = [...new Set(recoverable.map(({ id }) => id))];

  const recover = async (): Promise<void> => {
    const reply = await ports.notes.ask('notes/recover', { ids });
    showToast(reply.ok ? own.recovered(reply.value.recovered) : own.notRecovered);
    if (reply.ok) onDecided([]);
  };
  const dismiss = async (): Promise<void> => {
    const reply = await ports.notes.ask('notes/dismiss', { ids });
    if (reply.ok) onDecided([]);
  };

  return (
    <section class="offer" aria-live="polite" aria-labelledby="recovery-offer">
      <h2 id="recovery-offer">{own.recoverable(recoverable.length)}</h2>
      <p class="quiet">{own.recoverableHint}</p>
      <ul>
        {recoverable.slice(0, NAMED).map(({ id, body, updatedAt, reason }) => (
          <li key={`${id} ${body}`}>
            <p class="one-line">{body.trim() || texts.emptyNote}</p>
            <p class="quiet">
              {formatNoteTime(updatedAt, ports.platform.clock(), texts)} · {own.reason[reason]}
            </p>
          </li>
        ))}
      </ul>
      {recoverable.length > NAMED && <p class="quiet">{own.others(recoverable.length - NAMED)}</p>}
      <span class="actions">
        <button type="button" class="button" onClick={() => void recover()}>
          {own.recover}
        </button>
        <ConfirmButton label={own.dismiss} question={own.dismissQuestion} onConfirm={() => void dismiss()} />
      </span>
    </section>
  );
}
