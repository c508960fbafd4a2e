import { failure, success } from '../domain/result';
import type { PageHandlers } from '../messaging/server';
import type { MountedTabs } from './mounted-tabs';
import { describePageNotes } from './publish';
import type { BackgroundWorld } from './world';

/** Tabs that come and go, and what they are to paint. */
export function pageNotesHandlers(
  { repository }: Pick<BackgroundWorld, 'repository'>,
  tabs: MountedTabs,
): Pick<PageHandlers, 'page/mounted' | 'page/unmounted'> {
  return {
    'page/mounted': async (_request, { tabId }) => {
      if (tabId === null) return failure('not-allowed');
      // First the list, then the reading: a change in between is told to this tab too.
      await tabs.add(tabId);
      const listed = await repository.listNotes();
      return listed.ok ? success(describePageNotes(listed.value.notes)) : listed;
    },
    'page/unmounted': async (_request, { tabId }) => {
      if (tabId !== null) await tabs.remove(tabId);
      return success(null);
    },
  };
}
