import type { PageNotesChange } from '../../messaging/messages';
import type { MountedTab, MountedTabs } from './mounted-tabs';
import type { BackgroundPorts } from '../ports';

/** Tells the tabs that carry the companion what changed for them. */
export interface TabChannels {
  /** Not waited for; a tab that does not answer holds up nobody but itself. */
  readonly tell: (change: PageNotesChange) => void;
}

/** What a tab that was not told everything is sent: nothing of it fits, so it asks for all. */
const ALL_ANEW = { after: '', added: [], removed: [], counts: {} } as const;

/**
 * One message at a time to each tab. Changes that come while it has not answered are not kept for it: it is told once
 * that there were some, when it does, and asks for all anew.
 */
export function openTabChannels(
  { askTab }: Pick<BackgroundPorts, 'askTab'>,
  tabs: MountedTabs,
  report: (where: string, error: unknown) => void,
): TabChannels {
  /** The state each tab (by id) that still owes an answer must be told of in the end; `null`: nothing came since. */
  const owing = new Map<number, string | null>();

  async function send(tab: MountedTab, change: PageNotesChange): Promise<void> {
    if (owing.has(tab.id)) {
      owing.set(tab.id, change.state);
      return;
    }
    owing.set(tab.id, null);
    const reply = await askTab(tab.id, 'page/notes', change);
    const missed = owing.get(tab.id) ?? null;
    owing.delete(tab.id);
    if (!reply.ok) await tabs.drop(tab);
    // Perhaps to a page that was loaded into the tab since.
    const now = missed === null ? undefined : (await tabs.list()).find(({ id }) => id === tab.id);
    if (missed !== null && now !== undefined) await send(now, { ...ALL_ANEW, state: missed });
  }

  return {
    tell: (change) => {
      const telling = tabs.list().then((list) => Promise.all(list.map((tab) => send(tab, change))));
      // The list of tabs is the session's: where even that fails, pages paint anew at their next mounting.
      telling.catch((error: unknown) => report('tabs', error));
    },
  };
}
