import { useEffect, useRef, useState } from 'preact/hooks';
import type { SectionId } from '../../domain/post/outline';
import type { WindowKind } from '../../platform/windows/window-kind';
import type { Settings } from '../../domain/settings';
import type { PopupPorts } from '../shared/popup-ports';
import { newsOf } from '../../messaging/window-news';
import type { TabNews } from '../../platform/tabs/read-tab';
import { useMounted } from '../shared/lifecycle';
import { hasSection } from '../../domain/post/post';
import { callTo, lookAtTab, type PageState, type SeenPage } from './tab-access';

export type { PageState } from './tab-access';

/** The tab that the reader reads in, and what they can do there. */
export interface ReadTab extends SeenPage {
  /** Looks for the post on a page that is not one of the post's addresses. */
  readonly call: () => void;
  /** Asks for access to the post's site; browsers allow it only in the handler of a click. */
  readonly allow: () => void;
}

/** Pauses before the tab is asked again, in milliseconds, while its page is being recognised or was just switched on. */
const ASK_AGAIN_MS = [150, 400, 1000, 3000, 8000];

/**
 * Reads the state of the read tab; again after the companion was switched on or off or was injected, and when another tab
 * becomes the read tab. What was shown about a tab is removed as soon as that tab is left, before the next one answers.
 */
export function useReadTab(ports: Pick<PopupPorts, 'post' | 'tab' | 'notes' | 'window'>, settings: Settings | null): ReadTab {
  const isOn = settings?.enabled ?? null;
  const [seen, setSeen] = useState<SeenPage>(UNSEEN);
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

  const latest = useRef(seen);
  latest.current = seen;
  useMounted(
    (signal) => {
      ports.tab.onChanged((news) => {
        if (!concerns(news, latest.current.tabId, ports.window.kind)) return;
        if (isLeft(news, latest.current.tabId, ports.window.kind)) setSeen(UNSEEN);
        setRound((before) => before + 1);
      }, signal);
      ports.notes.onChanged((message) => {
        const moved = newsOf(message, 'reading/moved');
        if (moved !== null && hasSection(ports.post, moved.section)) setSeen((before) => movedTo(before, moved.tabId, moved.section));
      }, signal);
    },
    [ports],
  );

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

const UNSEEN: SeenPage = { page: null, tabId: null, kind: null, isWithheld: false };

/** Whether the read tab may be another one now, or show something else. */
function concerns({ what, tabId }: TabNews, seen: number | null, kind: WindowKind): boolean {
  if (kind === 'notes-page') return true;
  return what === 'shown' ? tabId !== seen : tabId === seen || seen === null;
}

/** Whether what is shown about the read tab is certainly out of date. */
function isLeft({ what, tabId }: TabNews, seen: number | null, kind: WindowKind): boolean {
  if (what === 'complete') return false;
  return tabId === seen || (kind === 'side-panel' && what === 'shown');
}

/** The section in which the reader is now, where it is the seen tab's. */
function movedTo(seen: SeenPage, tabId: number, section: SectionId): SeenPage {
  const { page } = seen;
  if (seen.tabId !== tabId || page?.state !== 'recognised' || page.section === section) return seen;
  return { ...seen, page: { ...page, section } };
}
