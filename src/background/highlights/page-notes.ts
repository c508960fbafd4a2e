import { failure, success } from '../../domain/result';
import type { PageHandlers } from '../../messaging/server';
import type { MountedTabs } from '../tabs/mounted-tabs';
import { originOf } from '../work-queue';
import type { PageNotesState } from './page-notes-state';

/**
 * Handles the messages of tabs that mount or unmount the companion, or show the post; a tab that mounts it is answered with
 * what to paint. `changed` is called with the tab after each message.
 */
export function pageNotesHandlers(
  pageNotes: PageNotesState,
  tabs: MountedTabs,
  changed: (tabId: number) => void,
): Pick<PageHandlers, 'page/mounted' | 'page/unmounted' | 'page/shown'> {
  return {
    'page/mounted': async (_request, sender) => {
      if (sender.tabId === null) return failure('not-allowed');
      // The tab is added before the notes are read: a change in between is then told to this tab too.
      await tabs.add(sender.tabId);
      const all = await pageNotes.all(originOf(sender));
      changed(sender.tabId);
      return all;
    },
    'page/unmounted': async (_request, { tabId }) => {
      if (tabId !== null) {
        await tabs.remove(tabId);
        changed(tabId);
      }
      return success(null);
    },
    'page/shown': async (_request, { tabId }) => {
      if (tabId !== null) changed(tabId);
      return success(null);
    },
  };
}
