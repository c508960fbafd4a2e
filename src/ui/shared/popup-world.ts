import type { Language } from '../../domain/language';
import type { Note, NoteWrite } from '../../domain/notes/notes';
import type { Opening } from '../../domain/notes/opening';
import type { Glossary } from '../../domain/post/glossary';
import type { SectionId } from '../../domain/post/outline';
import type { PostGuide } from '../../domain/post/post';
import type { ReadingPosition } from '../../domain/reading/position';
import type { Recoverable } from '../../domain/backup/recoverable';
import type { Result } from '../../domain/result';
import type { QuarantinedRecord } from '../../domain/backup/quarantined';
import type { Settings, SettingsChange } from '../../domain/settings';
import type { UnsavedReason, UnsavedWrite } from '../../domain/notes/unsaved';
import type { WatchedMark } from '../../domain/reading/watched';
import type { MessageType, Reply, RequestOf, ResponseOf, TabMessages } from '../../messaging/messages';
import type { ShownCommand } from '../../platform/toolbar/commands';
import type { InjectionNews } from '../../platform/scripts/injection';
import type { SeenTab } from '../../platform/tabs/tabs';
import type { NoteList } from '../../storage/notes/list';

export interface TextFile {
  readonly name: string;
  /** The text, in pieces: to put a long one together first costs as long as half of encoding it. */
  readonly parts: readonly string[];
  /** `text/markdown` where nothing is said. */
  readonly type?: string;
}

/** A file under way. */
export interface NotesExport {
  /** Takes the notes of one section, all that belong into the file, and writes them. */
  readonly add: (notes: readonly Note[]) => void;
  /** The file of all that was added, and the number of its notes; `now` in milliseconds since 1970. */
  readonly finish: (now: number) => Promise<{ readonly file: TextFile; readonly count: number }>;
}

/** Everything of the world that the popup touches. None of these functions rejects for an expected failure. */
export interface PopupWorld {
  readonly post: PostGuide;
  /** Fetches the terms and their cards, which are larger than the rest of the popup; rejects where an update took the file away. */
  readonly loadGlossary: () => Promise<Glossary>;
  readonly language: Language;
  readonly ask: <Type extends MessageType>(
    type: Type,
    request: RequestOf<Type>,
  ) => Promise<Reply<ResponseOf<Type>>>;
  readonly askTab: <Type extends keyof TabMessages>(
    tabId: number,
    type: Type,
    request: TabMessages[Type]['request'],
  ) => Promise<Reply<TabMessages[Type]['response']>>;
  /** Every note that stands, read from the database without the background; `tell` hears each section's once, all together, before that. */
  readonly listNotes: (tell?: (notes: readonly Note[]) => void) => Promise<Result<NoteList, 'unreadable'>>;
  /** Single notes, in the trash or not; one that is not there (any more) is left out. */
  readonly readNotes: (ids: readonly string[]) => Promise<Result<readonly Note[], 'unreadable'>>;
  /** What was thrown away and can be restored, the last first. */
  readonly readTrash: () => Promise<Result<readonly Note[], 'unreadable'>>;
  /** Records of the database that are no notes. */
  readonly readQuarantine: () => Promise<Result<readonly QuarantinedRecord[], 'unreadable'>>;
  /** Words that could not be stored in this session, the latest first. */
  readonly listUnsaved: () => Promise<readonly UnsavedWrite[]>;
  /** Keeps words for the session that the background did not take. */
  readonly keepUnsaved: (write: NoteWrite, reason: UnsavedReason) => Promise<void>;
  readonly onUnsavedChanged: (listener: () => void, signal: AbortSignal) => void;
  /** What the last comparison with the safety copy found; `null` where none was made in this session. */
  readonly lastCompared: () => Promise<readonly Recoverable[] | null>;
  /** Takes what the popup was opened for; the next opening finds nothing. */
  readonly takeOpening: () => Promise<Opening | null>;
  /** Where the reader stopped in the post. */
  readonly recallPlace: () => Promise<ReadingPosition | null>;
  readonly loadSettings: () => Promise<Settings>;
  readonly changeSettings: (change: SettingsChange) => Promise<Reply<Settings>>;
  readonly onSettingsChanged: (listener: (settings: Settings) => void, signal: AbortSignal) => void;
  readonly onBroadcast: (listener: (message: unknown) => void, signal: AbortSignal) => void;
  readonly activeTabId: () => Promise<number | null>;
  /** The tab under the popup. */
  readonly activeTab: () => Promise<SeenTab | null>;
  /** Puts the content script into a tab; `false` where the browser lets nothing in. */
  readonly inject: (tabId: number, news: InjectionNews) => Promise<boolean>;
  readonly hasSiteAccess: () => Promise<boolean>;
  /** Asks the reader for the post's site; to be called in the very click. */
  readonly requestSiteAccess: () => Promise<boolean>;
  /** This version of the extension, and the browser by name, version and system. */
  readonly about: () => { readonly version: string; readonly browser: string };
  /** Empty where the browser has no keyboard shortcuts (phones). */
  readonly listCommands: () => Promise<readonly ShownCommand[]>;
  readonly openTab: (url: string) => Promise<void>;
  /** Closes the popup; a page that stands in a tab of its own stays. */
  readonly closePopup: () => Promise<void>;
  /** Marks of the sessions the reader has watched. */
  readonly loadWatched: () => Promise<readonly WatchedMark[]>;
  readonly markWatched: (mark: WatchedMark, isWatched: boolean) => Promise<Reply<readonly WatchedMark[]>>;
  readonly onWatchedChanged: (listener: (watched: readonly WatchedMark[]) => void, signal: AbortSignal) => void;
  /** Puts text on the clipboard; `false` where the browser refused. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Begins one Markdown file of the notes, or of one section's alone, in the order of the post. */
  readonly beginExport: (only: SectionId | null) => NotesExport;
  readonly download: (file: TextFile) => void;
  /** Whether this window is a private one. */
  readonly isPrivate: () => boolean;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly newId: () => string;
}
