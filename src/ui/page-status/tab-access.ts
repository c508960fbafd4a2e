import { hasSection, type AddressKind } from '../../domain/post/post';
import type { PageReport } from '../../messaging/messages';
import type { PopupPorts, TabPort } from '../shared/popup-ports';

type LookPorts = Pick<PopupPorts, 'post' | 'tab' | 'window'>;

/** What keeps the companion out of a tab. */
export type Barrier =
  /** Some other page or file: the companion is injected only when the reader asks for it. */
  | 'unasked'
  /** The window cannot know what the tab shows: only to a popup the browser tells the address of other pages, by the click that opened it. */
  | 'not-post'
  /** No tab of this browser window shows the post. */
  | 'not-open'
  /** The reader has withdrawn access to the post's site, so the browser tells nothing about the tab. */
  | 'withheld'
  /** The browser allows no extension in this page. */
  | 'closed'
  | 'closed-file';

/** What the active tab answered; `elsewhere` where no companion answers, `null` before the first answer. */
export type PageState = PageReport | { readonly state: 'elsewhere'; readonly barrier: Barrier } | null;

/** The tab that the reader reads in. */
export interface SeenPage {
  readonly page: PageState;
  readonly tabId: number | null;
  /** `null` where the browser does not tell the address. */
  readonly kind: AddressKind | null;
  /** The reader has withdrawn access to the post's site: the companion is in this page only because of this click. */
  readonly isWithheld: boolean;
}

/**
 * Asks the active tab for its report. Where no companion answers, the address is used, which the browser tells because the
 * reader clicked the toolbar icon: the post and its known copies get the companion at once, other pages when the reader asks.
 * `isOn` is `null` until the setting is known.
 */
export async function lookAtTab(ports: LookPorts, isOn: boolean | null): Promise<SeenPage> {
  const tab = await ports.tab.active();
  const isPopup = ports.window.kind === 'popup';
  if (tab === null) return { page: away(isPopup ? 'closed' : 'not-open'), tabId: null, kind: null, isWithheld: false };
  const kind = tab.address === null ? null : ports.post.kindOfAddress(tab.address);
  const answer = async (): Promise<PageReport | null> => {
    const reply = await ports.tab.ask(tab.id, 'page/report', {});
    // A report with unknown sections does not come from the companion: a note in such a section would belong nowhere.
    return reply.ok && sectionsIn(reply.value).every((section) => hasSection(ports.post, section)) ? reply.value : null;
  };
  const isWithheld = (kind === null || kind === 'post') && !(await ports.tab.hasSiteAccess());
  const page = (await answer()) ?? (await enter(ports, tab.id, kind, isOn, answer));
  if (isWithheld && page?.state === 'elsewhere') return { page: away('withheld'), tabId: tab.id, kind, isWithheld };
  return { page, tabId: tab.id, kind, isWithheld };
}

/** Injects the companion into a page, at the reader's request. */
export async function callTo(tab: TabPort, tabId: number, kind: AddressKind | null): Promise<Barrier | null> {
  if (await tab.inject(tabId, { isCalled: kind !== 'post' })) return null;
  return kind === 'file' ? 'closed-file' : 'closed';
}

async function enter(
  ports: LookPorts,
  tabId: number,
  kind: AddressKind | null,
  isOn: boolean | null,
  answer: () => Promise<PageReport | null>,
): Promise<PageState> {
  const isPopup = ports.window.kind === 'popup';
  if (kind === null || kind === 'browser') return away(isPopup ? 'closed' : 'not-post');
  if (kind === 'file' || kind === 'other') return away(isPopup ? 'unasked' : 'not-post');
  if (isOn === null) return null;
  if (!isOn) return { state: 'off' };
  const barrier = await callTo(ports.tab, tabId, kind);
  return barrier === null ? ((await answer()) ?? away('closed')) : away(barrier);
}

/** The sections that a report names. */
function sectionsIn(report: PageReport): readonly string[] {
  if (report.state === 'recognised') return [report.section, ...report.found];
  return report.state === 'not-recognised' ? report.found : [];
}

function away(barrier: Barrier): PageState {
  return { state: 'elsewhere', barrier };
}
