import { unsavedTitle } from '../i18n/badge';
import { keepTitle } from '../i18n/menu';
import { askTab } from '../messaging/client';
import { openPopup } from '../platform/action';
import { setBadge } from '../platform/badge';
import { broadcast } from '../platform/broadcast';
import { onCommand } from '../platform/commands';
import { setOffScript } from '../platform/flag-script';
import { injectCompanion } from '../platform/injection';
import { readerLanguage } from '../platform/language';
import { readLocal, readManyLocal, removeLocal, writeLocal, writeManyLocal } from '../platform/local-area';
import { createSelectionMenu, onInstalled, onMenuClicked, removeMenus } from '../platform/menus';
import { onSiteAccessGiven } from '../platform/permissions';
import { onMessage } from '../platform/runtime';
import { readSession, writeSession } from '../platform/session-area';
import { loadSettings, onSettingsChanged } from '../storage/settings';
import { activeTabId, tabsAt } from '../platform/tabs';
import { POST_MATCH_PATTERNS } from '../post/addresses';
import { cardOf } from '../post/cards';
import { connectNotes } from '../storage/open';
import { createNoteRepository } from '../storage/repository';
import { createSafetyCopy } from '../storage/safety-copy';
import { forgetUnsaved, keepUnsaved, listUnsaved, onUnsavedChanged, settleUnsaved } from '../storage/unsaved';
import { createBackground, KEEP_MENU, type Background } from './background';
import { enterOpenTabs } from './open-tabs';

/** Starts the background. Every listener is added before this returns: the event that woke the worker comes next. */
export function startBackground(): void {
  const background = createBackground({
    repository: createNoteRepository(connectNotes()),
    copy: createSafetyCopy({
      readAll: () => readManyLocal(null),
      read: readManyLocal,
      write: writeManyLocal,
      remove: removeLocal,
    }),
    unsaved: { list: listUnsaved, keep: keepUnsaved, settle: settleUnsaved, forget: forgetUnsaved },
    session: { read: readSession, write: writeSession },
    local: { read: readLocal, write: writeLocal },
    askTab,
    broadcast,
    markIcon: (isMarked) => setBadge(isMarked ? { text: '!', title: unsavedTitle(readerLanguage()) } : null),
    openPopup,
    cardOf,
    clock: () => Date.now(),
    newId: () => crypto.randomUUID(),
  });
  const { answer, command, menu } = background;
  onMessage(answer);
  onMenuClicked((id, tabId) => watch(background, 'menu', menu(id, tabId)));
  onCommand((name, tabId) => watch(background, 'command', inTab(tabId).then((tab) => command(name, tab))));
  onInstalled(() => {
    watch(background, 'installation', renewMenu());
    watch(background, 'open tabs', enterPosts());
  });
  onSiteAccessGiven(() => watch(background, 'open tabs', enterPosts()));
  onSettingsChanged(({ enabled }) => watch(background, 'off-script', setOffScript(!enabled, POST_MATCH_PATTERNS)));
  onUnsavedChanged(() => watch(background, 'unsaved mark', background.markUnsaved()));
  watch(background, 'unsaved mark', background.markUnsaved());
  watch(background, 'care', background.care());
  // An update of the extension forgets registered scripts, so every start looks whether the flag is as it should be.
  watch(background, 'off-script', loadSettings().then(({ enabled }) => setOffScript(!enabled, POST_MATCH_PATTERNS)));
}

/** Some browsers give a command without its tab. */
async function inTab(tabId: number | null): Promise<number | null> {
  return tabId ?? (await activeTabId());
}

function enterPosts(): Promise<void> {
  const isEnabled = async (): Promise<boolean> => (await loadSettings()).enabled;
  return enterOpenTabs({ postTabs: () => tabsAt(POST_MATCH_PATTERNS), askTab, isEnabled, inject: injectCompanion });
}

/** At an update the title may have changed, and an entry cannot be made twice. */
async function renewMenu(): Promise<void> {
  await removeMenus();
  createSelectionMenu({ id: KEEP_MENU, title: keepTitle(readerLanguage()), pages: POST_MATCH_PATTERNS });
}

function watch({ report }: Background, where: string, work: Promise<void>): void {
  work.catch((error: unknown) => report(where, error));
}
