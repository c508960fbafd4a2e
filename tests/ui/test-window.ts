import { OPENING_KEY, readOpening } from '../../src/domain/notes/opening';
import { READING_POSITION_KEY, readPosition } from '../../src/domain/reading/position';
import { readCompared, RECOVERABLE_KEY } from '../../src/domain/backup/recoverable';
import { failure, success, type Result } from '../../src/domain/result';
import { readSettings, SETTINGS_KEY } from '../../src/domain/settings';
import { isUnsavedKey, readUnsaved, unsavedKey } from '../../src/domain/notes/unsaved';
import { readWatched, WATCHED_KEY } from '../../src/domain/reading/watched';
import { openNoteReader } from '../../src/storage/notes/reading';
import { beginExport } from '../../src/ui/notes/export/export-notes';
import type { PopupWorld } from '../../src/ui/shared/popup-world';
import { answerInTab, tabWorld } from './fake-tab';
import type { Listeners } from './listeners';
import type { TestBrowser } from './test-browser';

/** What a window hears from its browser. */
export interface WindowSide {
  readonly broadcasts: Listeners<unknown>;
  /** Told after each change of the session's store or of the local one. */
  readonly stores: Listeners<void>;
  readonly newId: () => string;
}

/** The world of one more window of a browser, with a reader of the database of its own. */
export function openWindow(browser: TestBrowser, { broadcasts, stores, newId }: WindowSide): PopupWorld {
  const { post, ask, kept, tab, language } = browser;
  const loadGlossary = async () => browser.glossary;
  const reader = openNoteReader(post);
  const settings = () => readSettings(kept.local.get(SETTINGS_KEY));
  const watched = () => readWatched(kept.local.get(WATCHED_KEY));

  /** Hears of one value, and only where it has changed. */
  function onChanged<Value>(read: () => Value, listener: (value: Value) => void, signal: AbortSignal): void {
    let last = JSON.stringify(read());
    stores.add(() => {
      const value = read();
      if (JSON.stringify(value) === last) return;
      last = JSON.stringify(value);
      listener(value);
    }, signal);
  }

  const read = <Value>(question: () => Promise<Result<Value, 'unreadable'>>): Promise<Result<Value, 'unreadable'>> =>
    browser.isUnreadable ? Promise.resolve(failure('unreadable')) : question();

  return {
    post,
    loadGlossary,
    language,
    ask,
    askTab: async (tabId, type, request) => {
      browser.askedTab.push({ tabId, type, request });
      return (tab.report ? success(answerInTab(tab, type, request)) : failure('unreachable')) as never;
    },
    listNotes: (tell) => read(() => reader.list(tell)),
    readNotes: (ids) => read(async () => {
      const found = await Promise.all(ids.map(reader.read));
      const failed = found.find((each) => !each.ok);
      return failed ?? success(found.flatMap((each) => (each.ok && each.value !== null ? [each.value] : [])));
    }),
    readTrash: () => read(reader.trash),
    readQuarantine: () => read(reader.quarantine),
    listUnsaved: async () => readUnsaved(Object.fromEntries(kept.session)).map(([, unsaved]) => unsaved),
    keepUnsaved: async (write, reason) => {
      kept.session.set(unsavedKey(write), structuredClone({ write, reason, at: browser.now }));
      stores.tell();
    },
    onUnsavedChanged: (listener, signal) => onChanged(() => [...kept.session].filter(([key]) => isUnsavedKey(key)), listener, signal),
    lastCompared: async () => readCompared(kept.session.get(RECOVERABLE_KEY)),
    takeOpening: async () => {
      const opening = readOpening(kept.session.get(OPENING_KEY));
      if (opening !== null) void ask('opening/taken', { at: opening.at });
      return opening;
    },
    recallPlace: async () => readPosition(kept.local.get(READING_POSITION_KEY), post),
    loadSettings: async () => settings(),
    changeSettings: (change) => ask('settings/change', change),
    onSettingsChanged: (listener, signal) => onChanged(settings, listener, signal),
    onBroadcast: broadcasts.add,
    activeTabId: async () => 7,
    ...tabWorld(tab),
    listCommands: async () => browser.commands,
    openTab: async (url) => void browser.opened.push(url),
    closePopup: async () => {
      browser.closed += 1;
    },
    loadWatched: async () => watched(),
    markWatched: (mark, isWatched) => ask('watched/mark', { ...mark, isWatched }),
    onWatchedChanged: (listener, signal) => onChanged(watched, listener, signal),
    copyText: async (text) => !browser.isCopyRefused && browser.copied.push(text) > 0,
    beginExport: (only) => beginExport(only, language, post, loadGlossary),
    download: ({ parts, ...file }) => void browser.downloads.push({ ...file, text: parts.join('') }),
    isPrivate: () => browser.isPrivate,
    clock: () => browser.now,
    newId,
  };
}
