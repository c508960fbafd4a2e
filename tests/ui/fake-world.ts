import type { Note, NoteWrite } from '../../src/domain/notes';
import { OUTLINE_IDS } from '../../src/domain/outline';
import type { Opening } from '../../src/domain/opening';
import type { ReadingPlace } from '../../src/domain/reading-place';
import { failure, success } from '../../src/domain/result';
import type { Recoverable } from '../../src/domain/recoverable';
import type { SetAside } from '../../src/domain/set-aside';
import type { UnsavedWrite } from '../../src/domain/unsaved';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import type { MessageFailure, PageReport, Reply } from '../../src/messaging/messages';
import { withMark } from '../../src/domain/watched';
import type { PopupWorld, TextFile } from '../../src/ui/popup-world';
import { answerInTab, fakeTab, tabWorld, type FakeTab } from './fake-tab';

export const NOON = new Date(2026, 10, 23, 10, 32).getTime();

const BLANK: Note = {
  id: 'blank', section: 's1', body: '', target: null, term: null, tags: [], createdAt: NOON, updatedAt: NOON,
  revision: 1, editor: 'earlier', sequence: 1, deletedAt: null, conflictOf: null,
};

export function buildNote(parts: Partial<Note> = {}): Note {
  return { ...BLANK, id: parts.id ?? crypto.randomUUID(), ...parts };
}

export function buildTarget(exact: string, start = 100): NonNullable<Note['target']> {
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start, end: start + exact.length },
  };
}

export interface FakeWorld {
  readonly world: PopupWorld;
  readonly tab: FakeTab;
  readonly writes: NoteWrite[];
  readonly asked: { type: string; request: unknown }[];
  readonly askedTab: { tabId: number; type: string; request: unknown }[];
  readonly downloads: (Omit<TextFile, 'parts'> & { readonly text: string })[];
  readonly copied: string[];
  /** While true, nothing reaches the clipboard. */
  isCopyRefused: boolean;
  readonly opened: string[];
  /** How often the popup was asked to close. */
  closed: number;
  watched: readonly number[];
  /** While true, no mark is kept. */
  isMarkRefused: boolean;
  /** Marks set in another window. */
  readonly setWatched: (watched: readonly number[]) => void;
  /** The database. */
  readonly notes: Map<string, Note>;
  settings: Settings;
  setAside: readonly SetAside[];
  /** Words that could not be stored. */
  unsaved: readonly UnsavedWrite[];
  readonly setUnsaved: (unsaved: readonly UnsavedWrite[]) => void;
  /** `null` while nothing was compared in this session. */
  recoverable: readonly Recoverable[] | null;
  /** Where the reader stopped. */
  place: ReadingPlace | null;
  now: number;
  /** While set, writes fail so. */
  failing: MessageFailure | null;
  /** While true, replies wait for `release`. */
  isHolding: boolean;
  isUnreadable: boolean;
  /** The next write loses a race. */
  isRaceLost: boolean;
  readonly release: () => void;
  readonly broadcast: (message: unknown) => void;
  readonly listeners: () => number;
}

interface FakeOptions {
  readonly language?: 'ko' | 'en';
  readonly notes?: readonly Note[];
  readonly report?: PageReport | null;
  readonly opening?: Opening | null;
  readonly commands?: Awaited<ReturnType<PopupWorld['listCommands']>>;
}

const REPORT: PageReport = { state: 'recognised', sessionsFound: 7, headingsFound: 18, section: 's4', broken: [], found: [] };

/** A popup's world in memory: a database of one map, a background that answers like the real one. */
export function fakeWorld({ language = 'ko', notes = [], report = REPORT, opening = null, commands = [] }: FakeOptions = {}): FakeWorld {
  const broadcastListeners = new Set<(message: unknown) => void>();
  const settingsListeners = new Set<(settings: Settings) => void>();
  const watchedListeners = new Set<(watched: readonly number[]) => void>();
  const unsavedListeners = new Set<() => void>();
  const held: (() => void)[] = [];
  const tab = fakeTab(report);
  let ids = 0;

  function store(note: Note): Note {
    fake.notes.set(note.id, note);
    return note;
  }

  function write(request: NoteWrite): Reply<unknown> {
    fake.writes.push(request);
    if (fake.failing) return failure(fake.failing);
    const before = fake.notes.get(request.id);
    const { base: _, ...content } = request;
    const stored = { ...BLANK, createdAt: fake.now, ...before, ...content, updatedAt: fake.now };
    if (fake.isRaceLost && before) {
      fake.isRaceLost = false;
      const conflict = store({ ...stored, id: `${request.id}-copy`, revision: 1, conflictOf: request.id });
      return success({ note: before, conflict });
    }
    return success({ note: store({ ...stored, revision: (before?.revision ?? 0) + 1 }), conflict: null });
  }

  function move(id: string, deletedAt: number | null): Reply<Note> {
    const note = fake.notes.get(id);
    if (fake.failing || !note) return failure(fake.failing ?? 'not-found');
    return success(store({ ...note, deletedAt, revision: note.revision + 1 }));
  }

  function erase(erased: readonly string[]): Reply<{ erased: number }> {
    if (fake.failing) return failure(fake.failing);
    for (const id of erased) fake.notes.delete(id);
    return success({ erased: erased.length });
  }

  function answer(type: string, request: never): Reply<unknown> {
    if (type === 'note/write') return write(request);
    if (type === 'note/erase') return erase([(request as { id: string }).id]);
    if (type === 'trash/empty') return erase([...fake.notes.values()].flatMap(({ id, deletedAt }) => (deletedAt === null ? [] : [id])));
    if (type === 'notes/compare') return success({ recoverable: fake.recoverable ?? [] });
    if (type === 'notes/recover') return success({ recovered: (request as { ids: string[] }).ids.length });
    if (type === 'notes/dismiss') return success(null);
    if (type === 'note/forget-unsaved') {
      fake.setUnsaved(fake.unsaved.filter(({ write: kept }) => kept.editor !== (request as { editor: string }).editor));
      return success(null);
    }
    return move((request as { id: string }).id, type === 'note/trash' ? fake.now : null);
  }

  const world: PopupWorld = {
    language,
    ask: async (type, request) => {
      fake.asked.push({ type, request });
      const reply = answer(type, request as never);
      if (fake.isHolding) await new Promise<void>((resolve) => held.push(resolve));
      return reply as never;
    },
    askTab: async (tabId, type, request) => {
      fake.askedTab.push({ tabId, type, request });
      return (tab.report ? success(answerInTab(tab, type, request)) : failure('unreachable')) as never;
    },
    listNotes: async (tell = () => {}) => {
      if (fake.isUnreadable) return failure('unreadable');
      const standing = [...fake.notes.values()].filter((note) => note.deletedAt === null);
      for (const section of OUTLINE_IDS) {
        const notes = standing.filter((note) => note.section === section);
        if (notes.length > 0) tell(notes);
      }
      return success({ notes: standing, unreadable: 0 });
    },
    readNotes: async (ids) =>
      fake.isUnreadable ? failure('unreadable') : success(ids.flatMap((id) => fake.notes.get(id) ?? [])),
    readTrash: async () => {
      const trashed = [...fake.notes.values()].filter((note) => note.deletedAt !== null);
      return fake.isUnreadable ? failure('unreadable') : success(trashed.sort((one, other) => (other.deletedAt ?? 0) - (one.deletedAt ?? 0)));
    },
    readQuarantine: async () => success(fake.setAside),
    listUnsaved: async () => fake.unsaved,
    keepUnsaved: async (unsaved, reason) => fake.setUnsaved([{ write: unsaved, reason, at: fake.now }, ...fake.unsaved]),
    onUnsavedChanged: (listener, signal) => listen(unsavedListeners, listener, signal),
    lastCompared: async () => fake.recoverable,
    recallPlace: async () => fake.place,
    takeOpening: async () => opening,
    loadSettings: async () => fake.settings,
    changeSettings: async (changes) => {
      fake.settings = { ...fake.settings, ...changes };
      for (const listener of settingsListeners) listener(fake.settings);
      return fake.settings;
    },
    onSettingsChanged: (listener, signal) => listen(settingsListeners, listener, signal),
    onBroadcast: (listener, signal) => listen(broadcastListeners, listener, signal),
    activeTabId: async () => 7,
    ...tabWorld(tab),
    listCommands: async () => commands,
    openTab: async (url) => {
      fake.opened.push(url);
    },
    closePopup: async () => {
      fake.closed += 1;
    },
    loadWatched: async () => fake.watched,
    markWatched: async (session, isWatched) => {
      if (fake.isMarkRefused) return failure('not-kept');
      fake.setWatched(withMark(fake.watched, session, isWatched));
      return success(fake.watched);
    },
    onWatchedChanged: (listener, signal) => listen(watchedListeners, listener, signal),
    copyText: async (text) => !fake.isCopyRefused && fake.copied.push(text) > 0,
    beginExport: () => {
      const added: Note[] = [];
      return {
        add: (listed) => void added.push(...listed),
        finish: async () => ({
          file: { name: 'techand-173-notes-2026-11-23.md', parts: [added.map(({ body }) => body).join('\n')] }, count: added.length,
        }),
      };
    },
    download: ({ parts, ...file }) => fake.downloads.push({ ...file, text: parts.join('') }),
    clock: () => fake.now,
    newId: () => `id-${(ids += 1)}`,
  };

  const fake: FakeWorld = {
    world, tab, writes: [], asked: [], askedTab: [], downloads: [], copied: [], isCopyRefused: false, opened: [], closed: 0, watched: [], isMarkRefused: false,
    notes: new Map(notes.map((note) => [note.id, note])),
    settings: DEFAULT_SETTINGS, setAside: [], unsaved: [], recoverable: [], place: null, now: NOON, failing: null, isHolding: false, isUnreadable: false, isRaceLost: false,
    release: () => {
      for (const resolve of held.splice(0)) resolve();
    },
    setUnsaved: (unsaved) => {
      fake.unsaved = unsaved;
      for (const listener of unsavedListeners) listener();
    },
    setWatched: (watched) => {
      fake.watched = watched;
      for (const listener of watchedListeners) listener(watched);
    },
    broadcast: (message) => {
      for (const listener of broadcastListeners) listener(message);
    },
    listeners: () => broadcastListeners.size + settingsListeners.size + watchedListeners.size + unsavedListeners.size,
  };
  return fake;
}

function listen<Listener>(listeners: Set<Listener>, listener: Listener, signal: AbortSignal): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
}
