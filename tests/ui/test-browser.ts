import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Background } from '../../src/background/background';
import type { BackgroundPorts } from '../../src/background/ports';
import type { Glossary } from '../../src/domain/post/glossary';
import type { Language } from '../../src/domain/language';
import type { Note, NoteWrite } from '../../src/domain/notes/notes';
import { OPENING_KEY, type Opening } from '../../src/domain/notes/opening';
import type { PostGuide } from '../../src/domain/post/post';
import { failure } from '../../src/domain/result';
import { readSettings, SETTINGS_KEY, type Settings } from '../../src/domain/settings';
import type { MessageType, PageReport, Reply, RequestOf, ResponseOf } from '../../src/messaging/messages';
import { GLOSSARY } from '../../src/post/cards';
import { POST_GUIDE } from '../../src/post/guide';
import { connectNotes, type NotesConnection } from '../../src/storage/database/open';
import type { PopupPorts, TextFile } from '../../src/ui/shared/popup-ports';
import { emptyStores, type BrowserStores } from '../background/memory-ports';
import { NOON } from './build-note';
import { fakeTab, type FakeTab } from './fake-tab';
import { createListeners } from './listeners';
import { startBackground } from './test-background';
import { openWindow } from './test-window';

const REPORT: PageReport = { state: 'recognised', sessionsFound: 7, headingsFound: 18, section: 's4', broken: [], found: [] };

export interface BrowserOptions {
  /** The post the extension goes with, and its terms. */
  readonly post?: PostGuide;
  readonly glossary?: Glossary;
  readonly language?: Language;
  /** Stored before anything is opened. */
  readonly notes?: readonly Note[];
  readonly settings?: Partial<Settings>;
  /** What the companion in the tab under the popup says; `null` where none is in it. */
  readonly report?: PageReport | null;
  readonly opening?: Opening | null;
  readonly commands?: Awaited<ReturnType<PopupPorts['platform']['listCommands']>>;
  /** Changes the ports of each background that is started. */
  readonly change?: (ports: BackgroundPorts) => BackgroundPorts;
}

/**
 * A browser in memory with the extension's real background, router, schemas and database: windows are opened on it as on
 * the real one. Only what nothing but a browser has (tabs, clipboard, downloads, commands, the clock) is made up.
 */
export interface TestBrowser {
  readonly post: PostGuide;
  readonly glossary: Glossary;
  readonly language: Language;
  readonly commands: Awaited<ReturnType<PopupPorts['platform']['listCommands']>>;
  readonly tab: FakeTab;
  readonly storage: BrowserStores;
  readonly connection: NotesConnection;
  /** The background that runs, started where none does. */
  readonly background: () => Background;
  /** The ports of one more window. */
  readonly window: () => PopupPorts;
  /** Speaks to the background as a window of its own would. */
  readonly ask: PopupPorts['notes']['ask'];
  /** Stops the background; the next message starts another one on the same storage. */
  readonly stopBackground: () => void;
  /** Every note of the database, in the trash or not. */
  readonly stored: () => Promise<readonly Note[]>;
  readonly storedNote: (id: string) => Promise<Note | undefined>;
  readonly settings: () => Settings;
  /** What was sent to the background, answered or not, and of that the notes that were written. */
  readonly asked: { type: string; request: unknown }[];
  readonly writes: NoteWrite[];
  readonly askedTab: { tabId: number; type: string; request: unknown }[];
  readonly downloads: (Omit<TextFile, 'parts'> & { readonly text: string })[];
  readonly copied: string[];
  readonly opened: string[];
  /** How often a popup was asked to close. */
  closed: number;
  now: number;
  /** While set, the background's database fails so. */
  failing: 'storage-full' | 'storage-failed' | null;
  /** While true, the local store takes nothing more. */
  isLocalFull: boolean;
  /** While true, messages do not reach the background. */
  isSilent: boolean;
  /** While true, answers of the background wait; `release` lets them go and holds no more. */
  isHolding: boolean;
  readonly release: () => void;
  /** While true, windows cannot read the database. */
  isUnreadable: boolean;
  /** Whether windows are private ones. */
  isPrivate: boolean;
  isCopyRefused: boolean;
  /** How many listeners of windows are active. */
  readonly listeners: () => number;
}

export async function startBrowser(options: BrowserOptions = {}): Promise<TestBrowser> {
  globalThis.indexedDB = new IDBFactory();
  const { post = POST_GUIDE, glossary = GLOSSARY, language = 'ko', report = REPORT, commands = [], change = (ports) => ports } = options;
  const storage = emptyStores();
  if (options.opening) storage.session.set(OPENING_KEY, options.opening);
  if (options.settings) storage.local.set(SETTINGS_KEY, options.settings);
  const connection = connectNotes();
  await putNotes(connection, options.notes ?? []);

  const broadcasts = createListeners<unknown>();
  const stores = createListeners<void>();
  const held: (() => void)[] = [];
  let ids = 0;
  const newId = (): string => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`;
  let running: Background | null = null;
  const start = (): Background =>
    startBackground({
      storage,
      connection,
      newId,
      change: (ports) => change({ ...ports, post }),
      clock: () => browser.now,
      // In a task of its own, as a channel between contexts tells it.
      broadcast: (message) => void setTimeout(() => broadcasts.tell(structuredClone(message))),
      storesChanged: stores.tell,
      databaseFailure: () => browser.failing,
      isLocalFull: () => browser.isLocalFull,
    });
  const never = new AbortController().signal;
  stores.add(() => void running?.refreshToolbar(), never);

  /** `null` where the background was stopped before it had answered. */
  async function askOnce(type: string, request: unknown): Promise<Reply<unknown> | null> {
    const asked = (running ??= start());
    const reply = await asked.answer(structuredClone({ type, request }), { fromThisExtension: true, isExtensionPage: true, tabId: null });
    return running === asked && reply !== undefined ? structuredClone(reply) : null;
  }

  async function ask<Type extends MessageType>(type: Type, request: RequestOf<Type>): Promise<Reply<ResponseOf<Type>>> {
    browser.asked.push({ type, request });
    if (type === 'note/write') browser.writes.push(request as NoteWrite);
    if (browser.isSilent) return failure('unreachable');
    const reply = (await askOnce(type, request)) ?? (await askOnce(type, request)) ?? failure('unreachable');
    if (browser.isHolding) await new Promise<void>((resolve) => held.push(resolve));
    return reply as Reply<ResponseOf<Type>>;
  }

  const browser: TestBrowser = {
    post,
    glossary,
    language,
    commands,
    storage,
    connection,
    ask,
    tab: fakeTab(report),
    background: () => (running ??= start()),
    window: () => openWindow(browser, { broadcasts, stores, newId }),
    stopBackground: () => {
      running = null;
    },
    // As windows read them, without the member of the index.
    stored: async () => (await (await connection.database()).getAll('notes')).map(withoutIndexMember),
    storedNote: async (id) => (await connection.database()).get('notes', id),
    settings: () => readSettings(storage.local.get(SETTINGS_KEY)),
    asked: [],
    writes: [],
    askedTab: [],
    downloads: [],
    copied: [],
    opened: [],
    closed: 0,
    now: NOON,
    failing: null,
    isLocalFull: false,
    isSilent: false,
    isHolding: false,
    isUnreadable: false,
    isPrivate: false,
    isCopyRefused: false,
    release: () => {
      browser.isHolding = false;
      for (const resolve of held.splice(0)) resolve();
    },
    listeners: () => broadcasts.count() + stores.count() - 1,
  };
  return browser;
}

async function putNotes(connection: NotesConnection, notes: readonly Note[]): Promise<void> {
  const transaction = (await connection.database()).transaction('notes', 'readwrite');
  await Promise.all([...notes.map((note) => transaction.store.put(note)), transaction.done]);
}

/** A stored record as its schema reads it. */
function withoutIndexMember(record: Note & { readonly unlisted?: unknown }): Note {
  const { unlisted: _, ...note } = record;
  return note;
}
