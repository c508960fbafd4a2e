import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../domain/settings';
import type { PageReport } from '../messaging/messages';
import type { PopupWorld } from './popup-world';

/** What the active tab answered; `elsewhere` where no companion lives there, `null` before the first answer. */
export type PageState = PageReport | { readonly state: 'elsewhere' } | null;

/** Asked again while the page is still being recognised or just switched on; then it is left alone. */
const ASK_AGAIN_MS = [150, 400, 1000, 3000, 8000];

/** Asks the active tab where the reader is, and again after the switch was moved. */
export function usePageReport(world: PopupWorld, settings: Settings | null): PageState {
  const [page, setPage] = useState<PageState>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const look = async (attempt: number): Promise<void> => {
      const found = await askActiveTab(world);
      if (stopped) return;
      setPage(found);
      const wait = ASK_AGAIN_MS[attempt];
      if (wait !== undefined && isUnsettled(found, settings)) timer = setTimeout(() => void look(attempt + 1), wait);
    };
    void look(0);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [world, settings?.enabled ?? true]);

  return page;
}

async function askActiveTab(world: PopupWorld): Promise<PageState> {
  const tabId = await world.activeTabId();
  if (tabId === null) return { state: 'elsewhere' };
  const reply = await world.askTab(tabId, 'page/report', {});
  return reply.ok ? reply.value : { state: 'elsewhere' };
}

function isUnsettled(page: PageState, settings: Settings | null): boolean {
  return page?.state === 'waiting' || (page?.state === 'off' && settings?.enabled === true);
}
