import type { SentCard } from '../domain/post/glossary';
import type { Language } from '../domain/language';
import type { Note, NoteWrite, SeenNote } from '../domain/notes/notes';
import type { SectionId } from '../domain/post/outline';
import type { ReadingPosition } from '../domain/reading/position';
import type { Recoverable } from '../domain/backup/recoverable';
import type { Result } from '../domain/result';
import type { QuoteTarget } from '../domain/quotes/selectors';
import type { PageSettingsChange, Settings, SettingsChange } from '../domain/settings';
import type { WatchedMark } from '../domain/reading/watched';
import type { TextRange } from '../domain/text-range';

/** A highlight as the page may know it: where it stands and its colour, nothing of its note. */
export interface PageHighlight {
  readonly target: QuoteTarget;
  readonly colour: 'yellow';
}

/** What the content script paints and counts. */
export interface PageNotes {
  readonly highlights: readonly PageHighlight[];
  /** How many notes stand in each section, by its id. */
  readonly counts: Readonly<Record<string, number>>;
  /** Names what the background knew then; a change says which state it goes on from. */
  readonly state: string;
}

/** What changed of it. A page that is not in the state `after` asks for all anew. */
export interface PageNotesChange {
  readonly after: string;
  readonly state: string;
  readonly added: readonly PageHighlight[];
  readonly removed: readonly PageHighlight[];
  /** How many more (or, below zero, fewer) notes each section has. */
  readonly counts: Readonly<Record<string, number>>;
}

/** A passage the reader selected, described by the content script. */
export interface Passage {
  /** Id of the post it is of. */
  readonly post: string;
  readonly section: string;
  readonly target: QuoteTarget;
}

/** How recognition ended, for the popup. */
export type PageReport =
  | {
      readonly state: 'recognised';
      readonly sessionsFound: number;
      readonly headingsFound: number;
      readonly section: SectionId;
      /** Ids of features that failed on this page; the others work on. */
      readonly broken: readonly string[];
      /** The headings that were found. */
      readonly found: readonly SectionId[];
    }
  | { readonly state: 'waiting' }
  | { readonly state: 'not-recognised'; readonly reason: NotRecognisedReason; readonly found: readonly SectionId[] }
  /** It has taken itself off: the page took its elements away again and again, or has elements of the same names. */
  | { readonly state: 'aside'; readonly reason: AsideReason }
  | { readonly state: 'off' };

export type AsideReason = 'removed' | 'taken';

export type NotRecognisedReason =
  /** The page says of itself that it is another entry of the blog. */
  | 'other-post'
  /** None of the post's headings. */
  | 'no-headings'
  /** Some of them, but too few or with too little text below. */
  | 'too-few';

/** Content script → background. The only messages a sender with a tab and no extension origin may send. */
export interface PageMessages {
  /** The companion is mounted in this tab: remember it for broadcasts, answer with what to paint. */
  'page/mounted': { request: Record<never, never>; response: PageNotes };
  /** The companion was taken off in this tab. */
  'page/unmounted': { request: Record<never, never>; response: null };
  /** Keep the passage as a highlight and open the popup on its note. */
  'highlight/create': { request: Passage; response: { readonly popupOpened: boolean } };
  /** Open the popup on the note of a passage that is kept already. */
  'highlight/open': { request: Passage; response: { readonly popupOpened: boolean } };
  /** Where passages stand in the article's text (the post's own, public) that may have been edited; `null`: nowhere. */
  'highlight/anchor': {
    request: { readonly text: string; readonly targets: readonly QuoteTarget[] };
    response: readonly (TextRange | null)[];
  };
  /** Where the reader is now, and where they stopped when they were here last. */
  'reading-position/save': { request: ReadingPosition; response: null };
  'reading-position/load': { request: Record<never, never>; response: ReadingPosition | null };
  /** The card of a term, asked for as the pointer arrives. */
  'term/card': { request: { readonly id: string }; response: SentCard };
  /** Keep a term and its definition as a note in a section, in this language, and open the popup on it. */
  'term/create-note': {
    request: { readonly id: string; readonly post: string; readonly section: string; readonly language: Language };
    response: { readonly popupOpened: boolean };
  };
  /** Change those settings that have a switch in the page. */
  'page/settings': { request: PageSettingsChange; response: Settings };
}

/** Extension pages → background. */
export interface ExtensionMessages {
  /** Create or edit a note; a write that lost a race is kept as a note of its own, named in `conflict`. */
  'note/write': { request: NoteWrite; response: { readonly note: Note; readonly conflict: Note | null } };
  /** Put a note into the trash, or take it out again. */
  'note/trash': { request: { readonly id: string }; response: Note };
  'note/restore': { request: { readonly id: string }; response: Note };
  /** Give a note the text of a copy that lost a race, and put the copy into the trash; `changed` where one is not what was seen. */
  'note/resolve-conflict': {
    request: { readonly original: SeenNote; readonly copy: SeenNote };
    response: { readonly note: Note; readonly copy: Note };
  };
  /** Delete notes of the trash for good; those that changed since they were seen stay. */
  'trash/erase': { request: { readonly notes: readonly SeenNote[] }; response: { readonly erased: number } };
  /** Forget the words of a note that could not be stored. */
  'note/forget-unsaved': { request: { readonly id: string; readonly editor: string }; response: null };
  /** What the safety copy has and the database lacks. Nothing of it returns by itself: recover it, or let it go. */
  'notes/compare': { request: Record<never, never>; response: { readonly recoverable: readonly Recoverable[] } };
  'notes/recover': { request: { readonly ids: readonly string[] }; response: { readonly recovered: number } };
  'notes/dismiss': { request: { readonly ids: readonly string[] }; response: null };
  'settings/change': { request: SettingsChange; response: Settings };
  /** Set or take back the mark of a session that was watched; answers with all marks. */
  'watched/mark': { request: WatchedMark & { readonly isWatched: boolean }; response: readonly WatchedMark[] };
  /** The window has opened on what it was opened for; `at` says which. */
  'opening/taken': { request: { readonly at: number }; response: null };
}

/** Background and extension pages → content script of one tab. */
export interface TabMessages {
  /** Where the reader is and what was found. */
  'page/report': { request: Record<never, never>; response: PageReport };
  /** The passage selected right now. */
  'selection/read': { request: Record<never, never>; response: Passage | null };
  /** The kept passage the caret stands in, in view. */
  'highlight/at-caret': { request: Record<never, never>; response: Passage | null };
  /** Notes changed: paint these. */
  'page/notes': { request: PageNotesChange; response: null };
  /** Open or close the contents panel and move the focus there. */
  'contents/toggle': { request: Record<never, never>; response: null };
  /** Scroll to a kept passage; answers whether it stands in this page. */
  'highlight/show': { request: { readonly target: QuoteTarget }; response: { readonly isFound: boolean } };
  /** Scroll to the first place of a term, marked or not; answers whether it stands in this page. */
  'term/show': { request: { readonly id: string }; response: { readonly isFound: boolean } };
  /** Which of these do not stand in this page, by index; `unreachable` while the article is not all there. */
  'highlight/missing': {
    request: { readonly targets: readonly QuoteTarget[] };
    response: { readonly missing: readonly number[] };
  };
  /** Scroll to a section. */
  'page/jump': { request: { readonly section: SectionId }; response: null };
}

/** Why a message was not carried out. */
export type MessageFailure =
  | 'not-allowed'
  | 'malformed'
  /** The sender has asked for more than its share already. */
  | 'busy'
  /** The text is longer than a note may be. */
  | 'too-long'
  /** Something is not any more what the sender had seen. */
  | 'changed'
  | 'not-found'
  | 'storage-full'
  | 'storage-failed'
  /** The browser remembers nothing here. */
  | 'private'
  | 'unreachable';

export type MessageMap = PageMessages & ExtensionMessages;
export type MessageType = keyof MessageMap;
export type RequestOf<Type extends MessageType> = MessageMap[Type]['request'];
export type ResponseOf<Type extends MessageType> = MessageMap[Type]['response'];

/** What travels: a type and its request. */
export interface Message<Type extends string = string, Request = unknown> {
  readonly type: Type;
  readonly request: Request;
}

export type Reply<Response> = Result<Response, MessageFailure>;

/** Told to every open extension page, over a BroadcastChannel the page cannot hear. */
export interface NotesChanged {
  readonly type: 'notes/changed';
  /** Which notes, and which editor wrote them just now; `null` where they were moved, deleted or put back. */
  readonly changes: readonly { readonly id: string; readonly editor: string | null }[];
}
