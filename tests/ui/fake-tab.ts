import type { PageReport, Passage, TabMessages } from '../../src/messaging/messages';
import type { InjectionFlags } from '../../src/platform/scripts/injection';
import type { TabPort } from '../../src/ui/shared/popup-ports';

/** The tab under a fake popup, and what the browser lets the extension do with it. */
export interface FakeTab {
  /** What the tab's companion says, `null` where there is none. */
  report: PageReport | null;
  /** `null` where the browser does not tell it. */
  address: string | null;
  /** What the tab's companion says once it was put in; `null` where nothing can be. */
  afterInjection: PageReport | null;
  readonly injected: (InjectionFlags & { readonly tabId: number })[];
  /** Quotes of passages that are not in its page. */
  missing: readonly string[];
  /** Ids of terms that are not in its page. */
  lackedTerms: readonly string[];
  /** How many figures its page has. */
  figures: number;
  selected: Passage | null;
  hasAccess: boolean;
  /** Whether the reader gives the site when asked. */
  willAllow: boolean;
  /** How often the reader was asked. */
  asked: number;
}

export function fakeTab(report: PageReport | null): FakeTab {
  return {
    report,
    address: 'https://example.org/',
    afterInjection: null,
    injected: [],
    missing: [],
    lackedTerms: [],
    figures: 13,
    selected: null,
    hasAccess: true,
    willAllow: false,
    asked: 0,
  };
}

/** What the tab's companion answers. */
export function answerInTab(tab: FakeTab, type: keyof TabMessages, request: unknown): unknown {
  if (type === 'page/report') return tab.report;
  if (type === 'selection/read') return tab.selected;
  if (type === 'figure/show') return { isFound: (request as TabMessages['figure/show']['request']).figure <= tab.figures };
  if (type === 'term/show') return { isFound: !tab.lackedTerms.includes((request as TabMessages['term/show']['request']).id) };
  if (type !== 'highlight/missing') return null;
  const { targets } = request as TabMessages['highlight/missing']['request'];
  return { missing: targets.flatMap(({ quote }, at) => (tab.missing.includes(quote.exact) ? [at] : [])) };
}

/** A popup's port to the tab, without sending messages and opening tabs. */
export function tabPort(tab: FakeTab): Omit<TabPort, 'ask' | 'open' | 'goTo'> {
  return {
    activeId: async () => 7,
    active: async () => ({ id: 7, address: tab.address }),
    inject: async (tabId, news) => {
      tab.injected.push({ tabId, ...news });
      tab.report = tab.afterInjection;
      return tab.afterInjection !== null;
    },
    hasSiteAccess: async () => tab.hasAccess,
    onChanged: () => {},
    requestSiteAccess: async () => {
      tab.asked += 1;
      tab.hasAccess = tab.willAllow;
      return tab.willAllow;
    },
  };
}
