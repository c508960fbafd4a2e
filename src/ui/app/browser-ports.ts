import type { Glossary } from '../../domain/post/glossary';
import type { Note } from '../../domain/notes/notes';
import { OPENING_KEY, readOpening, type Opening } from '../../domain/notes/opening';
import type { PostGuide } from '../../domain/post/post';
import { READING_POSITION_KEY, readPosition } from '../../domain/reading/position';
import { readCompared, RECOVERABLE_KEY } from '../../domain/backup/recoverable';
import { FAILURES_KEY, readFailures } from '../../domain/failure-record';
import { success, type Result } from '../../domain/result';
import { DEFAULT_SETTINGS, languageOf } from '../../domain/settings';
import { ask } from '../../messaging/client';
import { onBroadcast } from '../../platform/broadcast';
import { hasCommands, listCommands, shortcutsOpener } from '../../platform/toolbar/commands';
import { openOwnPage, optionsOpener } from '../../platform/windows/own-window';
import { browserLanguage } from '../../platform/language';
import { onLocalChanged, readLocal } from '../../platform/storage/local-area';
import { readSession } from '../../platform/storage/session-area';
import { createWindowConnection } from '../../platform/tabs/window-port';
import { extensionVersion, isPrivateWindow } from '../../platform/runtime';
import type { WindowKind } from '../../platform/windows/window-kind';
import { ownWindow } from './window-port';
import { openNoteReader, type NoteReader } from '../../storage/notes/reading';
import { loadSettings, onSettingsChanged } from '../../storage/settings';
import { saveUnsaved, listUnsaved, onUnsavedChanged } from '../../storage/unsaved';
import { loadWatched, onWatchedChanged } from '../../storage/watched';
import { backupPort } from './backup-port';
import { preload } from './preload';
import { nameBrowser } from './browser-name';
import { orElse } from './or-else';
import { closeIfPopup, tabPort } from './tab-port';
import type { NotesPort, PlatformPort, PopupPorts, SettingsPort, TextFile } from '../shared/popup-ports';

/** The ports of a window that runs in a browser, for a post. */
export async function browserPorts(
  document: Document,
  post: PostGuide,
  loadGlossary: () => Promise<Glossary>,
  kind: WindowKind,
): Promise<PopupPorts> {
  const reader = openNoteReader(post);
  const notes = notesPort(reader);
  const settings = settingsPort(post);
  const backup = backupPort(post, reader, { read: readLocal, onChanged: onLocalChanged }, Date.now);
  const own = ownWindow(kind, Date.now());
  // What the reader asked for goes before what they left.
  const opening = Promise.all([orElse(null, () => takeOpening(Date.now())), own]).then(([asked, { opening: left }]) => asked ?? left);
  const [preloaded, { port: window }] = await Promise.all([preload(notes, settings, backup, opening), own]);
  const platform = platformPort(window.kind);
  const language = languageOf(preloaded.settings ?? DEFAULT_SETTINGS, browserLanguage());
  return {
    post,
    language,
    loadGlossary,
    notes,
    tab: tabPort(post, window.kind),
    settings,
    files: {
      copyText,
      beginExport: async (only) => (await import('../notes/export/export-notes')).beginExport(only, language, post, loadGlossary),
      download: (file) => download(file, document),
    },
    backup,
    // Where its note took too long to read, the window is still to be told what it was opened for.
    platform: preloaded.opened === undefined ? { ...platform, takeOpening: firstThen(opening, platform.takeOpening) } : platform,
    window,
    preloaded,
  };
}

/** Notes that fill the first screen, and some more to scroll to. */
const ENOUGH = 12;

function notesPort(reader: NoteReader): NotesPort {
  const connect = createWindowConnection();
  return {
    ask: (type, request) => {
      // The connection tells the background when this window closes; that matters from the first write on.
      if (type === 'note/write') connect();
      return ask(type, request);
    },
    first: async () => {
      const read = await reader.first(ENOUGH);
      return read.ok ? read.value : null;
    },
    list: reader.list,
    read: (ids) => readNotes(reader, ids),
    readTrash: reader.trash,
    readQuarantine: reader.quarantine,
    listUnsaved: () => orElse([], listUnsaved),
    // Where the session's store is full too, the text stays in the window, which says that it is not saved.
    saveUnsaved: (write, reason) => saveUnsaved(write, reason, Date.now()).catch(() => {}),
    onUnsavedChanged,
    lastCompared: () => orElse(null, async () => readCompared(await readSession(RECOVERABLE_KEY))),
    onChanged: onBroadcast,
  };
}

function settingsPort(post: PostGuide): SettingsPort {
  return {
    load: () => orElse(DEFAULT_SETTINGS, loadSettings),
    change: (change) => ask('settings/change', change),
    onChanged: onSettingsChanged,
    loadWatched: () => orElse([], loadWatched),
    markWatched: (mark, isWatched) => ask('watched/mark', { ...mark, isWatched }),
    onWatchedChanged,
    loadReadingPosition: () => orElse(null, async () => readPosition(await readLocal(READING_POSITION_KEY), post)),
  };
}

function platformPort(kind: WindowKind): PlatformPort {
  return {
    about: () => ({ version: extensionVersion(), browser: nameBrowser(navigator.userAgent) }),
    listFailures: () => orElse([], async () => readFailures(await readSession(FAILURES_KEY))),
    // On phones there are no commands, and the function that lists them does not exist.
    listCommands: () => orElse([], listCommands),
    hasShortcuts: hasCommands(),
    openShortcuts: shortcutsOpener(),
    openOptions: optionsOpener(),
    openImport: () => orElse(undefined, () => openOwnPage('/import.html')),
    closePopup: () => orElse(undefined, () => closeIfPopup(kind)),
    takeOpening: () => orElse(null, () => takeOpening(Date.now())),
    browserLanguage,
    isPrivate: isPrivateWindow,
    clock: Date.now,
    newId: () => crypto.randomUUID(),
  };
}

async function readNotes(reader: NoteReader, ids: readonly string[]): Promise<Result<readonly Note[], 'unreadable'>> {
  const read = await Promise.all(ids.map((id) => reader.read(id)));
  const notes: Note[] = [];
  for (const each of read) {
    if (!each.ok) return each;
    if (each.value !== null) notes.push(each.value);
  }
  return success(notes);
}

/** After this time an opening is out of date: the popup could not be opened when the reader asked for it. */
const FRESH_MS = 10 * 60 * 1000;

async function takeOpening(now: number): Promise<Opening | null> {
  const opening = readOpening(await readSession(OPENING_KEY));
  if (!opening) return null;
  // Not awaited: the background may have to start first. If the message is lost, the next window opens on the same note.
  void ask('opening/taken', { at: opening.at });
  return now - opening.at < FRESH_MS ? opening : null;
}

/** Gives what is known already at the first call, and asks from the second call on. */
function firstThen<Value>(known: Promise<Value>, ask: () => Promise<Value>): () => Promise<Value> {
  let isFirst = true;
  return () => {
    const given = isFirst ? known : ask();
    isFirst = false;
    return given;
  };
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Browsers refuse without focus or permission; the caller tells the reader.
    return false;
  }
}

function download({ name, parts, type = 'text/markdown' }: TextFile, document: Document): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
