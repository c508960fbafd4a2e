import type { Glossary } from '../../domain/post/glossary';
import type { Note } from '../../domain/notes/notes';
import { OPENING_KEY, readOpening, type Opening } from '../../domain/notes/opening';
import type { PostGuide } from '../../domain/post/post';
import { READING_POSITION_KEY, readPosition } from '../../domain/reading/position';
import { readCompared, RECOVERABLE_KEY } from '../../domain/backup/recoverable';
import { success, type Result } from '../../domain/result';
import { DEFAULT_SETTINGS } from '../../domain/settings';
import { ask, askTab } from '../../messaging/client';
import { onBroadcast } from '../../platform/broadcast';
import { listCommands } from '../../platform/toolbar/commands';
import { injectCompanion } from '../../platform/scripts/injection';
import { readerLanguage } from '../../platform/language';
import { readLocal } from '../../platform/storage/local-area';
import { hasSiteAccess, requestSiteAccess } from '../../platform/tabs/permissions';
import { closePopup } from '../../platform/tabs/own-window';
import { readSession } from '../../platform/storage/session-area';
import { createWindowLine } from '../../platform/tabs/window-port';
import { extensionVersion, isPrivateWindow } from '../../platform/runtime';
import { activeTab, activeTabId, openTab } from '../../platform/tabs/tabs';
import { openNoteReader, type NoteReader } from '../../storage/notes/reading';
import { loadSettings, onSettingsChanged } from '../../storage/settings';
import { saveUnsaved, listUnsaved, onUnsavedChanged } from '../../storage/unsaved';
import { loadWatched, onWatchedChanged } from '../../storage/watched';
import { nameBrowser } from './browser-name';
import { beginExport } from '../notes/export/export-notes';
import type { PopupWorld, TextFile } from '../shared/popup-world';

/** The real world of an extension page, for a post. */
export function browserWorld(document: Document, post: PostGuide, loadGlossary: () => Promise<Glossary>): PopupWorld {
  const reader = openNoteReader(post);
  const listNotes = listEarly(reader);
  const language = readerLanguage();
  const holdLine = createWindowLine();
  return {
    post,
    loadGlossary,
    language,
    ask: (type, request) => {
      // From the first write on, the background hears when this window closes.
      if (type === 'note/write') holdLine();
      return ask(type, request);
    },
    askTab,
    listNotes,
    readNotes: (ids) => readNotes(reader, ids),
    readTrash: reader.trash,
    readQuarantine: reader.quarantine,
    listUnsaved: () => orElse([], listUnsaved),
    // Where the session's store is full too, the words stay in the window, which says so.
    keepUnsaved: (write, reason) => saveUnsaved(write, reason, Date.now()).catch(() => {}),
    onUnsavedChanged,
    lastCompared: () => orElse(null, async () => readCompared(await readSession(RECOVERABLE_KEY))),
    takeOpening: () => orElse(null, () => takeOpening(Date.now())),
    recallPlace: () => orElse(null, async () => readPosition(await readLocal(READING_POSITION_KEY), post)),
    loadSettings: () => orElse(DEFAULT_SETTINGS, loadSettings),
    changeSettings: (change) => ask('settings/change', change),
    onSettingsChanged,
    onBroadcast,
    activeTabId: () => orElse(null, activeTabId),
    activeTab: () => orElse(null, activeTab),
    inject: injectCompanion,
    hasSiteAccess: () => orElse(true, () => hasSiteAccess(post.site)),
    requestSiteAccess: () => requestSiteAccess(post.site),
    about: () => ({ version: extensionVersion(), browser: nameBrowser(navigator.userAgent) }),
    // Phones have no commands and not even the function that lists them.
    listCommands: () => orElse([], listCommands),
    // While a tab is being dragged the browser makes none for extensions; a link as any page has it may still open.
    openTab: (url) => openTab(url).catch(() => void window.open(url, '_blank', 'noopener')),
    closePopup: () => orElse(undefined, closePopup),
    loadWatched: () => orElse([], loadWatched),
    markWatched: (mark, isWatched) => ask('watched/mark', { ...mark, isWatched }),
    onWatchedChanged,
    copyText,
    beginExport: (only) => beginExport(only, language, post, loadGlossary),
    download: (file) => download(file, document),
    isPrivate: isPrivateWindow,
    clock: Date.now,
    newId: () => crypto.randomUUID(),
  };
}

/**
 * What the browser does not answer is as if nothing were there: a popup that waited for it would stay half drawn. The
 * notes themselves say when they cannot be read.
 */
async function orElse<Value>(instead: Value, call: () => Promise<Value>): Promise<Value> {
  try {
    return await call();
  } catch {
    return instead;
  }
}

/** The first reading starts before anything is drawn; whoever asks first gets it, what was told by then included. */
function listEarly(reader: NoteReader): PopupWorld['listNotes'] {
  const told: (readonly Note[])[] = [];
  let tellOn = (notes: readonly Note[]): void => void told.push(notes);
  let early: ReturnType<NoteReader['list']> | null = reader.list((notes) => tellOn(notes));
  return (tell = () => {}) => {
    const listing = early;
    early = null;
    if (listing === null) return reader.list(tell);
    tellOn = tell;
    for (const notes of told.splice(0)) tell(notes);
    return listing;
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

/** An opening nobody followed for this long (the popup could not be opened then) is not what the reader wants now. */
const FRESH_MS = 10 * 60 * 1000;

async function takeOpening(now: number): Promise<Opening | null> {
  const opening = readOpening(await readSession(OPENING_KEY));
  if (!opening) return null;
  // Not waited for: the background may have to be started for it, and only the next window would follow it once more.
  void ask('opening/taken', { at: opening.at });
  return now - opening.at < FRESH_MS ? opening : null;
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without focus or permission the browser refuses; the caller tells the reader.
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
