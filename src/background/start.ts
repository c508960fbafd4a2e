import type { Language } from '../domain/language';
import type { Glossary } from '../domain/post/glossary';
import type { PostGuide } from '../domain/post/post';
import { languageOf } from '../domain/settings';
import { createNoteTitle, figureNoteTitle } from '../i18n/browser';
import { askTab } from '../messaging/client';
import { openPopup, showOnButton } from '../platform/toolbar/action';
import { copyFiles } from '../platform/storage/copy-files';
import { broadcast } from '../platform/broadcast';
import { onUncaught } from '../platform/uncaught';
import { onCommand } from '../platform/toolbar/commands';
import { setOffScript } from '../platform/scripts/flag-script';
import { injectCompanion } from '../platform/scripts/injection';
import { browserLanguage } from '../platform/language';
import { readLocal, readWholeLocal, removeLocal, writeLocal } from '../platform/storage/local-area';
import { createMenu, onInstalled, onMenuClicked, removeMenus } from '../platform/toolbar/menus';
import { onSiteAccessGiven } from '../platform/tabs/permissions';
import { describeSender, isPrivateWindow, onMessage } from '../platform/runtime';
import { onWindowClosed } from '../platform/tabs/window-port';
import { readSession, readWholeSession, removeSession, writeSession } from '../platform/storage/session-area';
import { loadSettings, onSettingsChanged } from '../storage/settings';
import { activeTabId, tabsAt, windowOfTab } from '../platform/tabs/tabs';
import { openOwnPage } from '../platform/windows/own-window';
import { heldNames } from '../platform/windows/presence';
import { toggleSidePanel } from '../platform/windows/side-panel';
import { sidePanelName } from '../domain/last-window';
import { connectNotes } from '../storage/database/open';
import { createNoteRepository } from '../storage/notes/repository';
import { createSafetyCopy } from '../storage/backup/safety-copy';
import { onUnsavedChanged } from '../storage/unsaved';
import { createBackground, FIGURE_MENU, HIGHLIGHT_MENU } from './background';
import { toolbarLook } from './toolbar-look';
import { enterOpenTabs } from './tabs/open-tabs';

/**
 * Starts the background for a post. Every listener is added before this function returns, because the event that woke the
 * worker is delivered right after.
 */
export function startBackground(post: PostGuide, { cardOf }: Pick<Glossary, 'cardOf'>, cardStyles: string): void {
  const { patterns } = post;
  const background = createBackground({
    post,
    repository: createNoteRepository(connectNotes()),
    copy: createSafetyCopy(copyFiles()),
    session: { read: readSession, readAll: readWholeSession, write: writeSession, remove: removeSession },
    local: { read: readLocal, readAll: readWholeLocal, write: writeLocal, remove: removeLocal },
    setOffScript: (isOff) => setOffScript(isOff, patterns),
    askTab,
    broadcast,
    postTabs: (others) => tabsWithPost(patterns, others),
    showOnToolbar: async (tabId, state) => showOnButton(tabId, toolbarLook(state, await chosenLanguage())),
    openWelcome: () => openOwnPage('/welcome.html'),
    sidePanelBeside,
    openPopup,
    cardOf,
    cardStyles,
    isPrivate: isPrivateWindow,
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    clock: () => Date.now(),
    newId: () => crypto.randomUUID(),
  });
  const { answer, command, menu } = background;
  onUncaught(globalThis, background.reportUncaught);
  const run = (where: string, work: Promise<unknown>): void => {
    work.catch((error: unknown) => background.report(where, error));
  };
  // Copies that an earlier version left where pages can read them are moved away before the companion enters a page.
  const enter = (): void =>
    run(
      'open tabs',
      background.earlierCopiesMoved().then(
        () => enterPosts(patterns),
        () => enterPosts(patterns),
      ),
    );
  onMessage((message, sender) => answer(message, describeSender(sender)));
  onWindowClosed(() => run('safety copy', background.windowClosed()));
  onMenuClicked((id, tabId, src) => run('menu', menu(id, tabId, src)));
  onCommand((name, tabId, windowId) => {
    // Browsers open the panel only where nothing was awaited since the key.
    if (name === SIDE_PANEL_COMMAND) void toggleSidePanel(windowId);
    else
      run(
        'command',
        inTab(tabId).then((tab) => command(name, tab)),
      );
  });
  onInstalled(({ isUpdate }) => {
    run('installation', renewMenu(patterns));
    if (!isUpdate) run('first run', background.welcome());
    enter();
  });
  onSiteAccessGiven(enter);
  whenLanguageChanges(() => {
    run('language', renewMenu(patterns));
    run('toolbar', background.refreshToolbar());
  });
  onUnsavedChanged(() => run('toolbar', background.refreshToolbar()));
  run('toolbar', background.refreshToolbar());
  run('persistence', persistStorage());
  run('maintenance', background.maintain());
  // An update of the extension forgets registered scripts, so every start checks the off-script.
  run('off-script', background.setOffScript());
}

async function chosenLanguage(): Promise<Language> {
  return languageOf(await loadSettings(), browserLanguage());
}

/** Calls back when the language has changed; most changes of settings do not change it. */
function whenLanguageChanges(renew: () => void): void {
  let known: Language | null = null;
  onSettingsChanged((settings) => {
    const language = languageOf(settings, browserLanguage());
    if (language !== known) renew();
    known = language;
  });
}

/** The command of the manifest that opens the side panel. */
const SIDE_PANEL_COMMAND = 'open-side-panel';

/** A side panel holds a name while it is open, see `src/platform/windows/presence.ts`. */
async function sidePanelBeside(tabId: number | null): Promise<number | null> {
  const windowId = tabId === null ? null : await windowOfTab(tabId);
  return windowId !== null && (await heldNames()).includes(sidePanelName(windowId)) ? windowId : null;
}

/** The tab of a command; some browsers do not tell it. */
async function inTab(tabId: number | null): Promise<number | null> {
  return tabId ?? (await activeTabId());
}

/** Tabs at the post's addresses, and those of the others in which the companion answers: the reader may have left a copy of the post. */
async function tabsWithPost(patterns: readonly string[], others: readonly number[]): Promise<readonly number[]> {
  const atPost = await tabsAt(patterns);
  const elsewhere = others.filter((id) => !atPost.includes(id));
  const replies = await Promise.all(elsewhere.map((id) => askTab(id, 'page/report', {})));
  return [...atPost, ...elsewhere.filter((_id, at) => replies[at]?.ok)];
}

function enterPosts(patterns: readonly string[]): Promise<void> {
  const isEnabled = async (): Promise<boolean> => (await loadSettings()).enabled;
  return enterOpenTabs({ postTabs: () => tabsAt(patterns), askTab, isEnabled, inject: injectCompanion });
}

/** Creates the menu entries anew: an update may have changed a title, and an entry with the same id cannot be created twice. */
async function renewMenu(patterns: readonly string[]): Promise<void> {
  await removeMenus();
  const language = await chosenLanguage();
  createMenu({ id: HIGHLIGHT_MENU, title: createNoteTitle(language), on: 'selection', pages: patterns });
  createMenu({ id: FIGURE_MENU, title: figureNoteTitle(language), on: 'image', pages: patterns });
}

/**
 * Asks the browser never to delete the notes when its disk is short; resolves with whether it promises that. Firefox
 * needs it in spite of `unlimitedStorage`: without it, eight damaged bytes among its cache files make it delete the whole
 * origin. Chromium's worker does not have this function, and there the permission says the same.
 */
async function persistStorage(): Promise<boolean> {
  const storage: { readonly persist?: () => Promise<boolean> } = navigator.storage;
  return (await storage.persist?.()) ?? true;
}
