import { accessTexts } from '../../i18n/access';
import { writeDiagnosis } from './diagnosis';
import { uiTexts } from '../../i18n/ui';
import { usePopup } from '../shared/popup-context';
import type { ReadTab } from './use-page-report';
import { useTexts } from '../shared/texts';

/** Copies a report about the tab, for an issue. */
export function DiagnosisButton({ tab, isOn }: { tab: ReadTab; isOn: boolean }) {
  const { ports, showToast } = usePopup();
  const texts = useTexts(uiTexts);
  const access = useTexts(accessTexts);
  const copy = async (): Promise<void> => {
    const listed = await ports.notes.list();
    const notes = listed.ok ? listed.value.notes.length : null;
    const { version, browser } = ports.platform.about();
    const failures = await ports.platform.listFailures();
    const text = writeDiagnosis(
      { post: ports.post, product: texts.title, version, browser, kind: tab.kind, isOn, page: tab.page, notes, failures },
      access,
    );
    showToast((await ports.files.copyText(text)) ? access.reportCopied : access.reportNotCopied);
  };
  return (
    <button type="button" class="plain" onClick={() => void copy()}>
      {access.copyReport}
    </button>
  );
}
