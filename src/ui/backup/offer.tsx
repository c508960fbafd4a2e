import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../domain/settings';
import { backupTexts } from '../../i18n/pages/backup';
import { uiTexts } from '../../i18n/ui';
import { usePopup } from '../shared/popup-context';
import type { PopupPorts } from '../shared/popup-ports';
import { useTexts } from '../shared/texts';
import { useMounted } from '../shared/lifecycle';
import { useBackUp, useLastBackup } from './use-backup';

/** Whether to offer a backup in this window, with the number of notes: `undefined` until that is known, `null` for no offer. */
export function useBackupOffer(ports: PopupPorts): readonly [due: number | null | undefined, close: () => void] {
  const { settings, backupDue } = ports.preloaded;
  const [due, setDue] = useState(backupDue === undefined || settings === undefined ? undefined : dueIn(ports, settings, backupDue));
  useMounted(
    (signal) => {
      if (due !== undefined) return;
      const look = async (): Promise<void> => {
        const [loaded, notes] = await Promise.all([ports.settings.load(), ports.backup.due()]);
        if (!signal.aborted) setDue(dueIn(ports, loaded, notes));
      };
      void look();
    },
    [ports],
  );
  return [due, () => setDue(null)];
}

function dueIn({ platform }: PopupPorts, { backupReminder }: Settings, notes: number | null): number | null {
  return backupReminder && !platform.isPrivate() ? notes : null;
}

interface BackupOfferProps {
  readonly notes: number;
  /** Runs before the backup is written. */
  readonly before: () => Promise<void>;
  readonly onClose: () => void;
}

/** Offers a backup. That it was offered is stored as soon as it is shown, so that the next window does not offer it again. */
export function BackupOffer({ notes, before, onClose }: BackupOfferProps) {
  const { ports, showToast } = usePopup();
  const texts = useTexts(backupTexts);
  const { settingNotSaved } = useTexts(uiTexts);
  const backUp = useBackUp(before);
  const last = useLastBackup();
  useEffect(() => void ports.notes.ask('backup/offered', { notes }), [ports]);

  const never = async (): Promise<void> => {
    const reply = await ports.settings.change({ backupReminder: false });
    showToast(reply.ok ? texts.isNever : settingNotSaved);
    if (reply.ok) onClose();
  };
  return (
    <section class="offer" aria-labelledby="backup-offer">
      <h2 id="backup-offer">{texts.offer}</h2>
      <p class="quiet">{last}</p>
      <span class="actions">
        <button type="button" class="button" onClick={() => void backUp().then((isMade) => isMade && onClose())}>
          {texts.backUp}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {texts.later}
        </button>
        <button type="button" class="plain" onClick={() => void never()}>
          {texts.never}
        </button>
      </span>
    </section>
  );
}
