import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../domain/settings';
import type { PopupPorts } from '../shared/popup-ports';
import { callTo, lookAtTab, type PageState, type SeenPage } from './tab-access';

export type { PageState } from './tab-access';

/** The tab under the popup, and what the reader can do there. */
export interface ReadTab extends SeenPage {
  /** Looks for the post on a page that is not one of the post's addresses. */
  readonly call: () => void;
  /** Asks for access to the post's site; browsers allow it only in the handler of a click. */
  readonly allow: () => void;
}

/** Pauses before the tab is asked again, in milliseconds, while its page is being recognised or was just switched on. */
const ASK_AGAIN_MS = [150, 400, 1000, 3000, 8000];

/** Reads the state of the active tab, again after the companion was switched on or off or was injected. */
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
    // With access the next look injects the companion.
    if (await ports.tab.requestSiteAccess()) setRound((before) => before + 1);
  };
  return { ...seen, call: () => void call(), allow: () => void allow() };
}

function isStillChanging(page: PageState, isOn: boolean | null): boolean {
  return page?.state === 'waiting' || (page?.state === 'off' && isOn === true);
}
