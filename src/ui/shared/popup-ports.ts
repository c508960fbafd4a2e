import type { BackupRecord } from '../../domain/annotations/backup-record';
import type { FailureRecord } from '../../domain/failure-record';
import type { Language } from '../../domain/language';
import type { Note, NoteWrite } from '../../domain/notes/notes';
import type { OpenedNote, Opening } from '../../domain/notes/opening';
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
import type { InjectionFlags } from '../../platform/scripts/injection';
import type { TabNews } from '../../platform/tabs/read-tab';
import type { SeenTab } from '../../platform/tabs/tabs';
import type { WindowPort } from './window-port';
import type { BackupFailure, MadeBackup } from '../../storage/notes/backup';
import type { FirstNotes, NoteList } from '../../storage/notes/list';

/**
 * What the popup gets from outside, by what it is for. The browser's ports are in `app/browser-ports.ts`, those of tests
 * in memory. No function of a port rejects for a failure that is to be expected, such as a full disk.
 */
export interface PopupPorts {
  readonly post: PostGuide;
  readonly language: Language;
  /** Loads the terms and their cards, which are larger than the rest of the popup; rejects where an update removed the file. */
  readonly loadGlossary: () => Promise<Glossary>;
  readonly notes: NotesPort;
  readonly tab: TabPort;
  readonly settings: SettingsPort;
  readonly files: FilesPort;
  readonly backup: BackupPort;
  readonly platform: PlatformPort;
  readonly window: WindowPort;
  readonly preloaded: Preloaded;
}

/**
 * What was read before the window is drawn, so that its first drawing is complete. What is missing here is read afterwards
 * through the ports, as all of it is where this is empty.
 */
export interface Preloaded {
  readonly notes?: FirstNotes | null;
  readonly settings?: Settings;
  /** The note that the window was opened for; `null` for a new one. */
  readonly opened?: OpenedNote | null | undefined;
  readonly readingPosition?: ReadingPosition | null;
  readonly unsaved?: readonly UnsavedWrite[];
  readonly compared?: readonly Recoverable[] | null;
  /** With how many notes a backup is to be offered; `null` for no offer. */
  readonly backupDue?: number | null;
}

/** Reading notes from the database, and asking the background to change them. */
export interface NotesPort {
  /** Sends a message to the background, which alone writes notes. */
  readonly ask: <Type extends MessageType>(type: Type, request: RequestOf<Type>) => Promise<Reply<ResponseOf<Type>>>;
  /** Those of the first sections that fill a screen, and the number of all; `null` where they cannot be read. */
  readonly first: () => Promise<FirstNotes | null>;
  /**
   * Every note that is not in the trash, read from the database without the background. `onSection` is called with the notes
   * of each section as soon as they are read, once a section.
   */
  readonly list: (onSection?: (notes: readonly Note[]) => void) => Promise<Result<NoteList, 'unreadable'>>;
  /** Single notes, in the trash or not; one that does not exist (any more) is left out. */
  readonly read: (ids: readonly string[]) => Promise<Result<readonly Note[], 'unreadable'>>;
  /** Deleted notes that can be restored, the last deleted first. */
  readonly readTrash: () => Promise<Result<readonly Note[], 'unreadable'>>;
  /** Records of the database that are no notes. */
  readonly readQuarantine: () => Promise<Result<readonly QuarantinedRecord[], 'unreadable'>>;
  /** Texts that could not be stored in this browser session, the latest first. */
  readonly listUnsaved: () => Promise<readonly UnsavedWrite[]>;
  /** Saves a text that the background did not take, until the browser closes. */
  readonly saveUnsaved: (write: NoteWrite, reason: UnsavedReason) => Promise<void>;
  readonly onUnsavedChanged: (listener: () => void, signal: AbortSignal) => void;
  /** What the last comparison with the safety copy found; `null` where none was made in this browser session. */
  readonly lastCompared: () => Promise<readonly Recoverable[] | null>;
  /** Calls back with what the background broadcasts: a `WindowNews`, still to be checked. */
  readonly onChanged: (listener: (message: unknown) => void, signal: AbortSignal) => void;
}

/** The tab that the reader looks at, and new ones. */
export interface TabPort {
  readonly ask: <Type extends keyof TabMessages>(
    tabId: number,
    type: Type,
    request: TabMessages[Type]['request'],
  ) => Promise<Reply<TabMessages[Type]['response']>>;
  readonly activeId: () => Promise<number | null>;
  /** The tab that the reader reads in: the one under the popup, beside the side panel, or looked at last before the notes page. */
  readonly active: () => Promise<SeenTab | null>;
  /** Injects the content script into a tab; `false` where the browser allows no script, e.g. on its own pages. */
  readonly inject: (tabId: number, flags: InjectionFlags) => Promise<boolean>;
  readonly hasSiteAccess: () => Promise<boolean>;
  /** Asks the reader for access to the post's site; browsers allow it only in the handler of a click. */
  readonly requestSiteAccess: () => Promise<boolean>;
  readonly open: (url: string) => Promise<void>;
  /** Lets the reader see what was shown in a tab: a popup closes, and from the notes page they go to the tab. */
  readonly goTo: (tabId: number) => Promise<void>;
  /** Calls back with what happens to the tabs beside this window; a popup closes before that. */
  readonly onChanged: (listener: (news: TabNews) => void, signal: AbortSignal) => void;
}

/** What is stored about the reader besides notes: settings, watched sessions, the reading position. */
export interface SettingsPort {
  readonly load: () => Promise<Settings>;
  readonly change: (change: SettingsChange) => Promise<Reply<Settings>>;
  readonly onChanged: (listener: (settings: Settings) => void, signal: AbortSignal) => void;
  readonly loadWatched: () => Promise<readonly WatchedMark[]>;
  readonly markWatched: (mark: WatchedMark, isWatched: boolean) => Promise<Reply<readonly WatchedMark[]>>;
  readonly onWatchedChanged: (listener: (watched: readonly WatchedMark[]) => void, signal: AbortSignal) => void;
  /** Where the reader stopped in the post. */
  readonly loadReadingPosition: () => Promise<ReadingPosition | null>;
}

/** Backups: files with everything that is stored. */
export interface BackupPort {
  /** Writes one, and compares it with the database before it is given out. */
  readonly make: () => Promise<Result<MadeBackup, BackupFailure>>;
  /** When the last one was handed over; `null` where none was. */
  readonly last: () => Promise<BackupRecord | null>;
  readonly onChanged: (listener: (last: BackupRecord | null) => void, signal: AbortSignal) => void;
  /** The number of notes where it is time to offer one, else `null`. */
  readonly due: () => Promise<number | null>;
}

/** Text that leaves the popup: to a file or the clipboard. */
export interface FilesPort {
  /** Puts text on the clipboard; `false` where the browser refused. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Begins one Markdown file of the notes, or of one section's notes, in the order of the post. */
  readonly beginExport: (only: SectionId | null) => Promise<NotesExport>;
  readonly download: (file: TextFile) => void;
}

/** The browser and this window of it. */
export interface PlatformPort {
  /** The version of the extension, and the browser by name, version and system. */
  readonly about: () => { readonly version: string; readonly browser: string };
  /** What failed in the background since the browser was started. */
  readonly listFailures: () => Promise<readonly FailureRecord[]>;
  /** Empty where the browser has no keyboard shortcuts (phones). */
  readonly listCommands: () => Promise<readonly ShownCommand[]>;
  /** Whether the browser has keyboard shortcuts at all. */
  readonly hasShortcuts: boolean;
  /** Opens the page of the browser on which shortcuts are changed; `null` where an extension cannot. */
  readonly openShortcuts: (() => Promise<void>) | null;
  /** Opens the options page; `null` where there is none. */
  readonly openOptions: (() => Promise<void>) | null;
  /** Opens the page on which files are imported, in a tab: a file picker closes a popup. */
  readonly openImport: () => Promise<void>;
  /** Closes a popup; the side panel and a page in a tab stay open. */
  readonly closePopup: () => Promise<void>;
  /** Takes the note that the popup was opened for; the next call finds nothing. */
  readonly takeOpening: () => Promise<Opening | null>;
  /** The browser's language; the reader may have chosen another one for the companion. */
  readonly browserLanguage: () => Language;
  /** Whether this window is a private one. */
  readonly isPrivate: () => boolean;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly newId: () => string;
}

export interface TextFile {
  readonly name: string;
  /** The text in pieces: joining a long one costs half as much time as encoding it. */
  readonly parts: readonly string[];
  /** `text/markdown` where it is left out. */
  readonly type?: string;
}

/** A file of notes while it is being written. */
export interface NotesExport {
  /** Takes the notes of one section that belong in the file, and writes them. */
  readonly add: (notes: readonly Note[]) => void;
  /** The file of everything that was added, and the number of its notes; `now` in milliseconds since 1970. */
  readonly finish: (now: number) => Promise<{ readonly file: TextFile; readonly count: number }>;
}
