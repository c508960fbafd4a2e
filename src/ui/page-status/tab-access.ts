import { hasSection, type AddressKind } from '../../domain/post/post';
import type { PageReport } from '../../messaging/messages';
import type { PopupPorts, TabPort } from '../shared/popup-ports';

type LookPorts = Pick<PopupPorts, 'post' | 'tab'>;

/** What keeps the companion out of a tab. */
export type Barrier =
  /** Some page or file: looked through when the reader asks for it. */
  | 'unasked'
  /** The reader took the post's site back, and the browser shows nothing of the tab. */
  | 'withheld'
  /** The browser lets nothing in. */
  | 'closed'
  | 'closed-file';

/** What the active tab answered; `elsewhere` where no companion lives there, `null` before the first answer. */
export type PageState = PageReport | { readonly state: 'elsewhere'; readonly barrier: Barrier } | null;

/** The tab the popup was opened over. */
export interface SeenPage {
  readonly page: PageState;
  readonly tabId: number | null;
  /** `null` where the browser keeps the address to itself. */
  readonly kind: AddressKind | null;
  /** The reader took the post's site back: what stands in the page came by this click and will not come by itself. */
  readonly isWithheld: boolean;
}

/**
 * Asks the active tab where the reader is. Where nobody answers, the click that opened the popup lets the address be
 * seen: on the post and its known copies the companion is put in at once, anywhere else it waits to be asked.
 * `isOn` is `null` until the setting is known.
 */
export async function lookAtTab(ports: LookPorts, isOn: boolean | null): Promise<SeenPage> {
  const tab = await ports.tab.active();
  if (tab === null) return { page: away('closed'), tabId: null, kind: null, isWithheld: false };
  const kind = tab.address === null ? null : ports.post.kindOfAddress(tab.address);
  const answer = async (): Promise<PageReport | null> => {
    const reply = await ports.tab.ask(tab.id, 'page/report', {});
    // A page that makes up sections of the post is no companion's: a note begun in one would stand nowhere.
    return reply.ok && sectionsIn(reply.value).every((section) => hasSection(ports.post, section)) ? reply.value : null;
  };
  const isWithheld = (kind === null || kind === 'post') && !(await ports.tab.hasSiteAccess());
  const page = (await answer()) ?? (await enter(ports, tab.id, kind, isOn, answer));
  if (isWithheld && page?.state === 'elsewhere') return { page: away('withheld'), tabId: tab.id, kind, isWithheld };
  return { page, tabId: tab.id, kind, isWithheld };
}

/** Puts the companion into a page for the reader who asked for it. */
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
  if (kind === null || kind === 'browser') return away('closed');
  if (kind === 'file' || kind === 'other') return away('unasked');
  if (isOn === null) return null;
  if (!isOn) return { state: 'off' };
  const barrier = await callTo(ports.tab, tabId, kind);
  return barrier === null ? ((await answer()) ?? away('closed')) : away(barrier);
}

/** The sections a report names. */
function sectionsIn(report: PageReport): readonly string[] {
  if (report.state === 'recognised') return [report.section, ...report.found];
  return report.state === 'not-recognised' ? report.found : [];
}

function away(barrier: Barrier): PageState {
  return { state: 'elsewhere', barrier };
}
