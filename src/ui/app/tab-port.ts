import { MOUNTED_TABS_KEY, readMountedTabs } from '../../domain/mounted-tabs';
import type { PostGuide } from '../../domain/post/post';
import { askTab } from '../../messaging/client';
import { injectCompanion } from '../../platform/scripts/injection';
import { readSession } from '../../platform/storage/session-area';
import { hasSiteAccess, requestSiteAccess } from '../../platform/tabs/permissions';
import { goToTab, lastReadTab, onTabsChanged } from '../../platform/tabs/read-tab';
import { activeTab, openTab, type SeenTab } from '../../platform/tabs/tabs';
import { closePopup } from '../../platform/windows/own-window';
import type { WindowKind } from '../../platform/windows/window-kind';
import type { TabPort } from '../shared/popup-ports';
import { orElse } from './or-else';

/** The tab that the reader reads in, as a window of this kind sees it. */
export function tabPort(post: PostGuide, kind: WindowKind): TabPort {
  const active = (): Promise<SeenTab | null> => orElse(null, kind === 'notes-page' ? () => lastRead(post) : activeTab);
  return {
    ask: askTab,
    activeId: async () => (await active())?.id ?? null,
    active,
    inject: injectCompanion,
    hasSiteAccess: () => orElse(true, () => hasSiteAccess(post.site)),
    requestSiteAccess: () => requestSiteAccess(post.site),
    // While the reader drags a tab, browsers open none for extensions; a plain `window.open` may still work.
    open: (url) => openTab(url).catch(() => void window.open(url, '_blank', 'noopener')),
    goTo: (tabId) => orElse(undefined, () => (kind === 'notes-page' ? goToTab(tabId) : closeIfPopup(kind))),
    onChanged: (listener, signal) => {
      if (kind !== 'popup') onTabsChanged(listener, signal);
    },
  };
}

/** A side panel is in no tab either: only a popup is closed. */
export async function closeIfPopup(kind: WindowKind): Promise<void> {
  if (kind === 'popup') await closePopup();
}

/** Tabs with copies of the post, to which the reader called the companion, are known by the background's list. */
async function lastRead(post: PostGuide): Promise<SeenTab | null> {
  const mounted = readMountedTabs(await readSession(MOUNTED_TABS_KEY));
  return lastReadTab(
    post.patterns,
    mounted.map(({ id }) => id),
  );
}
