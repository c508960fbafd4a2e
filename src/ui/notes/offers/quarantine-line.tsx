import { useState } from 'preact/hooks';
import type { QuarantinedRecord } from '../../../domain/backup/quarantined';
import { offerTexts } from '../../../i18n/offers';
import { usePopup } from '../../shared/popup-context';
import type { TextFile } from '../../shared/popup-ports';
import { useMounted } from '../../shared/lifecycle';
import { useTexts } from '../../shared/texts';

/** Says how many records are quarantined since they are no notes, and exports them as a file. */
export function QuarantineLine() {
  const { ports } = usePopup();
  const texts = useTexts(offerTexts);
  const [records, setRecords] = useState<readonly QuarantinedRecord[]>([]);
  useMounted(
    (signal) => {
      void ports.notes.readQuarantine().then((read) => read.ok && !signal.aborted && setRecords(read.value));
    },
    [ports],
  );
  if (records.length === 0) return null;
  return (
    <p class="quiet set-aside">
      {texts.quarantined(records.length)}{' '}
      <button type="button" class="plain" onClick={() => ports.files.download(fileOf(records, ports.platform.clock()))}>
        {texts.exportRecords}
      </button>
    </p>
  );
}

function fileOf(records: readonly QuarantinedRecord[], now: number): TextFile {
  const listed = records.map(({ raw, reason, at }) => ({
    reason,
    setAsideAt: new Date(at).toISOString(),
    record: JSON.parse(raw) as unknown,
  }));
  return {
    name: `techand-set-aside-${new Date(now).toISOString().slice(0, 10)}.json`,
    type: 'application/json',
    parts: [`${JSON.stringify({ setAside: listed }, null, 2)}\n`],
  };
}
