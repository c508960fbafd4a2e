import { FAILURES_KEY, readFailures } from '../../src/domain/failure-record';
import { OPENING_KEY, readOpening } from '../../src/domain/notes/opening';
import { READING_POSITION_KEY, readPosition } from '../../src/domain/reading/position';
import { readCompared, RECOVERABLE_KEY } from '../../src/domain/backup/recoverable';
import { failure, success, type Result } from '../../src/domain/result';
import { readSettings, SETTINGS_KEY } from '../../src/domain/settings';
import { isUnsavedKey, readUnsaved, unsavedKey } from '../../src/domain/notes/unsaved';
import { readWatched, WATCHED_KEY } from '../../src/domain/reading/watched';
import { openNoteReader } from '../../src/storage/notes/reading';
import { backupPort } from '../../src/ui/app/backup-port';
import { beginExport } from '../../src/ui/notes/export/export-notes';
import type { PopupPorts } from '../../src/ui/shared/popup-ports';
import { answerInTab, tabPort } from './fake-tab';
import type { Listeners } from './listeners';
import type { TestBrowser } from './test-browser';

/** What a window is told by its browser. */
export interface WindowSide {
  readonly broadcasts: Listeners<unknown>;
  /** Told after each change of the session's store or of the local one. */
  readonly stores: Listeners<void>;
  readonly newId: () => string;
}

/** The ports of one more window of a browser, with a reader of the database of its own. */
export function openWindow(browser: TestBrowser, { broadcasts, stores, newId }: WindowSide): PopupPorts {
  const { post, ask, storage, tab, language } = browser;
  const loadGlossary = async () => browser.glossary;
  const reader = openNoteReader(post);
  const settings = () => readSettings(storage.local.get(SETTINGS_KEY));
  const watched = () => readWatched(storage.local.get(WATCHED_KEY));

  /** Calls back when one value has changed, and only then. */
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
    language,
    loadGlossary,
    notes: {
      ask,
      first: async () => {
        const first = await read(() => reader.first(12));
        return first.ok ? first.value : null;
      },
      list: (onSection) => read(() => reader.list(onSection)),
      read: (ids) =>
        read(async () => {
          const found = await Promise.all(ids.map(reader.read));
          const failed = found.find((each) => !each.ok);
          return failed ?? success(found.flatMap((each) => (each.ok && each.value !== null ? [each.value] : [])));
        }),
      readTrash: () => read(reader.trash),
      readQuarantine: () => read(reader.quarantine),
      listUnsaved: async () => readUnsaved(Object.fromEntries(storage.session)).map(([, unsaved]) => unsaved),
      saveUnsaved: async (write, reason) => {
        storage.session.set(unsavedKey(write), structuredClone({ write, reason, at: browser.now }));
        stores.tell();
      },
      onUnsavedChanged: (listener, signal) => onChanged(() => [...storage.session].filter(([key]) => isUnsavedKey(key)), listener, signal),
      lastCompared: async () => readCompared(storage.session.get(RECOVERABLE_KEY)),
      onChanged: broadcasts.add,
    },
    tab: {
      ...tabPort(tab),
      ask: async (tabId, type, request) => {
        browser.askedTab.push({ tabId, type, request });
        return (tab.report ? success(answerInTab(tab, type, request)) : failure('unreachable')) as never;
      },
      open: async (url) => void browser.opened.push(url),
      goTo: async () => {
        browser.closed += 1;
      },
    },
    settings: {
      load: async () => settings(),
      change: (change) => ask('settings/change', change),
      onChanged: (listener, signal) => onChanged(settings, listener, signal),
      loadWatched: async () => watched(),
      markWatched: (mark, isWatched) => ask('watched/mark', { ...mark, isWatched }),
      onWatchedChanged: (listener, signal) => onChanged(watched, listener, signal),
      loadReadingPosition: async () => readPosition(storage.local.get(READING_POSITION_KEY), post),
    },
    files: {
      copyText: async (text) => !browser.isCopyRefused && browser.copied.push(text) > 0,
      beginExport: async (only) => beginExport(only, language, post, loadGlossary),
      download: ({ parts, ...file }) => void browser.downloads.push({ ...file, text: parts.join('') }),
    },
    backup: backupPort(
      post,
      { ...reader, importState: () => read(reader.importState) },
      {
        read: async (key) => storage.local.get(key),
        onChanged: (key, listener, signal) => onChanged(() => storage.local.get(key), listener, signal),
      },
      () => browser.now,
    ),
    platform: {
      browserLanguage: () => browser.language,
      listFailures: async () => readFailures(storage.session.get(FAILURES_KEY)),
      about: () => ({ version: '1.2.3', browser: 'Chrome 156.0, Linux' }),
      listCommands: async () => browser.commands,
      hasShortcuts: true,
      openShortcuts: async () => void browser.opened.push('shortcuts'),
      openOptions: async () => void browser.opened.push('options'),
      openImport: async () => void browser.opened.push('import'),
      closePopup: async () => {
        browser.closed += 1;
      },
      takeOpening: async () => {
        const opening = readOpening(storage.session.get(OPENING_KEY));
        if (opening !== null) void ask('opening/taken', { at: opening.at });
        return opening;
      },
      isPrivate: () => browser.isPrivate,
      clock: () => browser.now,
      newId,
    },
    window: {
      kind: 'popup',
      left: {},
      remember: () => {},
      others: [],
      isNoteRequest: () => false,
      open: () => {},
      reload: () => {},
      sayWriting: () => {},
      writtenElsewhere: async () => [],
    },
    preloaded: {},
  };
}
