import { accessTexts, type AccessTexts } from '../../i18n/access';
import { uiTexts, type UiTexts } from '../../i18n/ui';
import { windowTexts } from '../../i18n/windows';
import { usePopup } from '../shared/popup-context';
import type { PageState, ReadTab } from './use-page-report';
import { useTexts } from '../shared/texts';

/** Says what the companion found in the tab, with a button where access or a click is needed. The line always has the same height. */
export function PageLine({ tab, enabled }: { tab: ReadTab; enabled: boolean }) {
  const { ports } = usePopup();
  const texts = useTexts(uiTexts);
  const access = useTexts(accessTexts);
  const windows = useTexts(windowTexts);
  const { page } = tab;
  const { url, outline } = ports.post;
  const presented = outline.filter(({ session }) => session).length;
  const isAway = page?.state === 'elsewhere' || page?.state === 'not-recognised';
  const barrier = page?.state === 'elsewhere' ? page.barrier : null;
  return (
    <div class="page-line quiet">
      {page && <p>{describe(page, enabled, presented, texts.page, access, windows.notOpen)}</p>}
      {page?.state === 'recognised' && page.broken.length > 0 && <p>{access.broken(nameFeatures(page.broken, access))}</p>}
      {barrier === 'unasked' && enabled && (
        <button type="button" class="plain" onClick={tab.call}>
          {access.find}
        </button>
      )}
      {tab.isWithheld && barrier === null && <p>{access.comesByClick}</p>}
      {tab.isWithheld && (
        <button type="button" class="plain" onClick={tab.allow}>
          {access.allow}
        </button>
      )}
      {(isAway && tab.kind !== 'post') || page?.state === 'not-recognised' ? (
        <a
          href={url}
          onClick={(event) => {
            event.preventDefault();
            void ports.tab.open(url);
          }}
        >
          {texts.openPost}
        </a>
      ) : null}
    </div>
  );
}

function describe(
  page: NonNullable<PageState>,
  enabled: boolean,
  presented: number,
  texts: UiTexts['page'],
  access: AccessTexts,
  notOpen: string,
): string {
  if (page.state === 'elsewhere') {
    if (page.barrier === 'not-open') return notOpen;
    if (page.barrier === 'withheld') return access.withheld;
    if (page.barrier === 'closed') return access.closed;
    return page.barrier === 'closed-file' ? access.closedFile : texts.elsewhere;
  }
  if (!enabled || page.state === 'off') return texts.off;
  if (page.state === 'waiting') return texts.waiting;
  if (page.state === 'not-recognised') return `${texts.notRecognised}. ${access.reasons[page.reason]}`;
  if (page.state === 'aside') return access.aside[page.reason];
  return page.sessionsFound >= presented ? texts.allFound(presented) : texts.someFound(page.sessionsFound, presented);
}

function nameFeatures(ids: readonly string[], { features }: AccessTexts): string {
  return ids.map((id) => features[id] ?? id).join(', ');
}
