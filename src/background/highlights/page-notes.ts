import { failure, success } from '../../domain/result';
import type { PageHandlers } from '../../messaging/server';
import type { MountedTabs } from '../tabs/mounted-tabs';
import { originOf } from '../work-queue';
import type { PageNotesState } from './page-side';

/** Answers tabs that mount and unmount the companion, with what they have to paint. */
export function pageNotesHandlers(side: PageNotesState, tabs: MountedTabs): Pick<PageHandlers, 'page/mounted' | 'page/unmounted'> {
  return {
    'page/mounted': async (_request, sender) => {
      if (sender.tabId === null) return failure('not-allowed');
      // The tab is added before the notes are read: a change in between is then told to this tab too.
      await tabs.add(sender.tabId);
      return side.all(originOf(sender));
    },
    'page/unmounted': async (_request, { tabId }) => {
      if (tabId !== null) await tabs.remove(tabId);
      return success(null);
    },
  };
}
