import { backupTexts } from '../../i18n/pages/backup';
import { useBackUp, useLastBackup } from '../backup/use-backup';
import type { SettingsProps } from '../settings/term-choices';
import { usePopup } from '../shared/popup-context';
import { useTexts } from '../shared/texts';
import { SettingSwitch } from './setting-switch';

/** Hands a backup over, says when the last one was, and leads to where files are brought in. */
export function BackupSetting({ settings, onChange }: SettingsProps) {
  const { ports } = usePopup();
  const texts = useTexts(backupTexts);
  const backUp = useBackUp();
  const last = useLastBackup();
  return (
    <>
      <p class="setting-line">
        <button type="button" class="button" aria-describedby="backup-hint" onClick={() => void backUp()}>
          {texts.backUp}
        </button>
        <span class="quiet" role="status">
          {last}
        </span>
      </p>
      <p class="quiet" id="backup-hint">
        {texts.hint}
      </p>
      <SettingSwitch
        label={texts.reminder}
        hint={texts.reminderHint}
        on={settings?.backupReminder ?? null}
        onChange={(backupReminder) => onChange({ backupReminder })}
      />
      <button type="button" class="plain" aria-describedby="import-hint" onClick={() => void ports.platform.openImport()}>
        {texts.bringBack}
      </button>
      <p class="quiet" id="import-hint">
        {texts.bringBackHint}
      </p>
    </>
  );
}
