import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../domain/settings';
import type { PopupPorts } from '../shared/popup-ports';
import { callTo, lookAtTab, type PageState, type SeenPage } from './tab-access';

export type { PageState } from './tab-access';

/** The tab under the popup, and what the reader may do about it. */
export interface ReadTab extends SeenPage {
  /** Looks for the post on a page where the companion is not at home. */
  readonly call: () => void;
  /** Asks for the site that was taken back; to be called in the very click. */
  readonly allow: () => void;
}

/** Asked again while the page is still being recognised or just switched on; then it is left alone. */
const ASK_AGAIN_MS = [150, 400, 1000, 3000, 8000];

/** Looks at the active tab, again after the switch was moved or the companion was let in. */
export function useReadTab(ports: Pick<PopupPorts, 'post' | 'tab'>, settings: Settings | null): ReadTab {
  const isOn = settings?.enabled ?? null;
  const [seen, setSeen] = useState<SeenPage>({ page: null, tabId: null, kind: null, isWithheld: false });
  const [round, setRound] = useState(0);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const look = async (attempt: number): Promise<void> => {
      const found = await lookAtTab(ports, isOn);
      if (stopped) return;
      setSeen(found);
      const wait = ASK_AGAIN_MS[attempt];
      if (wait !== undefined && isStillChanging(found.page, isOn)) timer = setTimeout(() => void look(attempt + 1), wait);
    };
    void look(0);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [ports, isOn, round]);

  const { tabId, kind } = seen;
  const call = async (): Promise<void> => {
    if (tabId === null) return;
    const barrier = await callTo(ports.tab, tabId, kind);
    if (barrier === null) setRound((before) => before + 1);
    else setSeen((before) => ({ ...before, page: { state: 'elsewhere', barrier } }));
  };
  const allow = async (): Promise<void> => {
    // With access given the next look finds nothing in the way and puts the companion in.
    if (await ports.tab.requestSiteAccess()) setRound((before) => before + 1);
  };
  return { ...seen, call: () => void call(), allow: () => void allow() };
}

function isStillChanging(page: PageState, isOn: boolean | null): boolean {
  return page?.state === 'waiting' || (page?.state === 'off' && isOn === true);
}
