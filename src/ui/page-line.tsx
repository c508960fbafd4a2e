import type { UiTexts } from '../i18n/ui';
import { POST } from '../post/facts';
import { PRESENTED_SESSIONS } from '../post/sessions';
import { usePopup } from './popup-context';
import type { PageState } from './use-page-report';

/** One line on what the companion sees in the tab; it keeps its height while the answer is awaited. */
export function PageLine({ page, enabled }: { page: PageState; enabled: boolean }) {
  const { world, texts } = usePopup();
  const isAway = page?.state === 'elsewhere' || page?.state === 'not-recognised';
  return (
    <p class="page-line quiet">
      {page && <span>{describe(page, enabled, texts.page)}</span>}
      {isAway && (
        <a
          href={POST.url}
          onClick={(event) => {
            event.preventDefault();
            void world.openTab(POST.url);
          }}
        >
          {texts.openPost}
        </a>
      )}
    </p>
  );
}

const PRESENTED = PRESENTED_SESSIONS.length;

function describe(page: NonNullable<PageState>, enabled: boolean, texts: UiTexts['page']): string {
  if (page.state === 'elsewhere') return texts.elsewhere;
  if (!enabled || page.state === 'off') return texts.off;
  if (page.state === 'waiting') return texts.waiting;
  if (page.state === 'not-recognised') return texts.notRecognised;
  return page.sessionsFound >= PRESENTED
    ? texts.allFound(PRESENTED)
    : texts.someFound(page.sessionsFound, PRESENTED);
}
