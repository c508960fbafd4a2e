import type { PageNotesChange } from '../../messaging/messages';
import type { MountedTab } from '../../domain/mounted-tabs';
import type { MountedTabs } from './mounted-tabs';
import type { BackgroundPorts } from '../ports';

/** Tells the mounted tabs what changed for them. */
export interface TabChannels {
  /** The caller does not wait; a tab that does not answer delays only itself. */
  readonly tell: (change: PageNotesChange) => void;
}

/** Sent to a tab that missed changes: it fits no state, so the tab asks for everything again. */
const ALL_ANEW = { after: '', added: [], removed: [], counts: {} } as const;

/**
 * Sends one message at a time to each tab. Changes that come before it has answered are not stored for it: when it
 * answers it is told once that there were some, and asks for everything again.
 */
export function openTabChannels(
  { askTab }: Pick<BackgroundPorts, 'askTab'>,
  tabs: MountedTabs,
  report: (where: string, error: unknown) => void,
): TabChannels {
  /** The tabs that have not answered yet, by id, with the newest state that they have missed since; `null` where they missed none. */
  const unanswered = new Map<number, string | null>();

  async function send(tab: MountedTab, change: PageNotesChange): Promise<void> {
    if (unanswered.has(tab.id)) {
      unanswered.set(tab.id, change.state);
      return;
    }
    unanswered.set(tab.id, null);
    const reply = await askTab(tab.id, 'page/notes', change);
    const missed = unanswered.get(tab.id) ?? null;
    unanswered.delete(tab.id);
    if (!reply.ok) await tabs.drop(tab);
    // The tab may have loaded another page since.
    const now = missed === null ? undefined : (await tabs.list()).find(({ id }) => id === tab.id);
    if (missed !== null && now !== undefined) await send(now, { ...ALL_ANEW, state: missed });
  }

  return {
    tell: (change) => {
      const telling = tabs.list().then((list) => Promise.all(list.map((tab) => send(tab, change))));
      // If even the session's store fails, pages are painted again at their next mounting.
      telling.catch((error: unknown) => report('tabs', error));
    },
  };
}
