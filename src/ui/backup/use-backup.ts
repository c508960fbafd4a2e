import { useState } from 'preact/hooks';
import type { BackupRecord } from '../../domain/annotations/backup-record';
import { detailOf } from '../../domain/import/failure';
import { backupTexts } from '../../i18n/pages/backup';
import { importTexts } from '../../i18n/pages/import';
import { formatNoteTime } from '../shared/time';
import { uiTexts } from '../../i18n/ui';
import { usePopup } from '../shared/popup-context';
import type { BackupPort } from '../shared/popup-ports';
import { useTexts } from '../shared/texts';
import { useMounted } from '../shared/lifecycle';

/** Hands a backup over and says what is in it, or why there is none; resolves with whether there is one. `before` runs first. */
export function useBackUp(before: () => Promise<void> = () => Promise.resolve()): () => Promise<boolean> {
  const { ports, showToast } = usePopup();
  const texts = useTexts(backupTexts);
  const ui = useTexts(uiTexts);
  const refused = useTexts(importTexts).failure;
  /** Why nothing was handed over. */
  const reasonOf = (failure: Failure): string => {
    if (failure.reason === 'unreadable') return texts.unreadable;
    if (failure.reason === 'refused') return texts.refused(refused[failure.failure.reason](detailOf(failure.failure)));
    const { notes, others } = failure;
    if (notes.length === 0) return texts.othersDiffer(others.map((part) => texts.part[part]).join(', '));
    const names = notes.slice(0, NAMED).map(({ body }) => body.trim().slice(0, 20) || ui.emptyNote);
    return texts.notesDiffer(names.join(' / '), notes.length - names.length);
  };
  return async () => {
    await before();
    const made = await ports.backup.make();
    if (!made.ok) {
      showToast(reasonOf(made.failure));
      return false;
    }
    const { name, parts, notes, trashed, leftOut } = made.value;
    ports.files.download({ name, parts, type: 'application/json' });
    const said = texts.handedOver(notes, trashed);
    showToast(leftOut === 0 ? said : `${said} · ${texts.leftOut(leftOut)}`);
    // Where the background does not answer, the file is there all the same; only its time is not shown.
    await ports.notes.ask('backup/handed-over', { notes });
    return true;
  };
}

type Failure = Extract<Awaited<ReturnType<BackupPort['make']>>, { readonly ok: false }>['failure'];

/** How many notes are named. */
const NAMED = 3;

/** When the last backup was handed over, in words; empty until that is known. */
export function useLastBackup(): string {
  const { ports } = usePopup();
  const texts = useTexts(backupTexts);
  const ui = useTexts(uiTexts);
  const [last, setLast] = useState<BackupRecord | null | undefined>(undefined);
  useMounted(
    (signal) => {
      ports.backup.onChanged(setLast, signal);
      void ports.backup.last().then((read) => !signal.aborted && setLast((known) => (known === undefined ? read : known)));
    },
    [ports],
  );
  if (last === undefined) return '';
  const at = last?.handedAt ?? null;
  return at === null ? texts.none : texts.last(formatNoteTime(at, ports.platform.clock(), ui));
}
