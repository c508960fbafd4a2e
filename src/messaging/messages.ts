import type { BackupMessages } from './backup-messages';
import type { ImportMessages } from './import-messages';
import type { SentCard } from '../domain/post/glossary';
import type { ToldFailure } from '../domain/failure-record';
import type { Language } from '../domain/language';
import type { NoteColour } from '../domain/notes/colours';
import type { Note, NoteWrite, SeenNote } from '../domain/notes/notes';
import type { SectionId } from '../domain/post/outline';
import type { PageReport } from './page-report';
import type { ReadingPosition } from '../domain/reading/position';
import type { Recoverable } from '../domain/backup/recoverable';
import type { Result } from '../domain/result';
import type { QuoteTarget } from '../domain/quotes/selectors';
import type { PageSettingsChange, Settings, SettingsChange } from '../domain/settings';
import type { Remembered } from '../domain/last-window';
import type { WatchedMark } from '../domain/reading/watched';
import type { TextRange } from '../domain/text/text-range';

export type { AsideReason, NotRecognisedReason, PageReport } from './page-report';

/** A highlight as the page may know it: its target and its colour, nothing of its note. */
export interface PageHighlight {
  readonly target: QuoteTarget;
  readonly colour: NoteColour;
}

/** What the content script paints and counts. */
export interface PageNotes {
  readonly highlights: readonly PageHighlight[];
  /** How many notes each section has, by its id. */
  readonly counts: Readonly<Record<string, number>>;
  /** The name of this state; each change says which state it applies to. */
  readonly state: string;
}

/** A change of what a page paints and counts. A page that is not in the state `after` asks for everything again. */
export interface PageNotesChange {
  readonly after: string;
  readonly state: string;
  readonly added: readonly PageHighlight[];
  readonly removed: readonly PageHighlight[];
  /** How many more (or, below zero, fewer) notes each section has. */
  readonly counts: Readonly<Record<string, number>>;
}

/** A passage of the article as the content script describes it: of the reader's selection, or of a highlight. */
export interface Passage {
  /** Id of the post it is of. */
  readonly post: string;
  readonly section: string;
  readonly target: QuoteTarget;
}

/** A figure of the article; its caption is the target, where it has one. */
export interface Figure {
  readonly post: string;
  readonly section: string;
  readonly target: QuoteTarget | null;
  /** Which of the post's figures it is, counted from 1. */
  readonly figure: number;
}

/** Content script → background. The only messages a sender with a tab and no extension origin may send. */
export interface PageMessages {
  /** The companion is mounted in this tab: remember it for broadcasts, answer with what to paint. */
  'page/mounted': { request: Record<never, never>; response: PageNotes };
  /** The companion was unmounted in this tab. */
  'page/unmounted': { request: Record<never, never>; response: null };
  /** This tab shows a page of the post, whether the companion is on or off: its badge is set again, since browsers remove it at every navigation. */
  'page/shown': { request: Record<never, never>; response: null };
  /** Create a highlight from the passage; with `opens`, also open the popup on its note. */
  'highlight/create': {
    request: Passage & { readonly colour: NoteColour; readonly opens: boolean };
    response: { readonly popupOpened: boolean };
  };
  /** Open the popup on the note of an existing highlight. */
  'highlight/open': { request: Passage; response: { readonly popupOpened: boolean } };
  /** Give an existing highlight another colour. */
  'highlight/colour': { request: Passage & { readonly colour: NoteColour }; response: null };
  /** The address of a passage, as a link to share. */
  'highlight/link': { request: Passage; response: { readonly url: string } };
  /** Anchor quotes in the article's text (the post's own, public), which may have been edited; `null`: not found. */
  'highlight/anchor': {
    request: { readonly text: string; readonly targets: readonly QuoteTarget[] };
    response: readonly (TextRange | null)[];
  };
  /** Save where the reader is now; load where they stopped last time. */
  'reading-position/save': { request: ReadingPosition; response: null };
  'reading-position/load': { request: Record<never, never>; response: ReadingPosition | null };
  /** The card of a term, requested as soon as the pointer arrives. */
  'term/card': { request: { readonly id: string }; response: SentCard };
  /** Create a note from a term and its definition in a section, in this language, and open the popup on it. */
  'term/create-note': {
    request: { readonly id: string; readonly post: string; readonly section: string; readonly language: Language };
    response: { readonly popupOpened: boolean };
  };
  /** Change those settings that have a switch in the page. */
  'page/settings': { request: PageSettingsChange; response: Settings };
}

/** Extension pages → background. */
export interface ExtensionMessages extends BackupMessages, ImportMessages {
  /** Create or edit a note; a write that lost a race is stored as a conflict copy, given in `conflict`. */
  'note/write': { request: NoteWrite; response: { readonly note: Note; readonly conflict: Note | null } };
  /** Put a note into the trash, or take it out again. */
  'note/trash': { request: { readonly id: string }; response: Note };
  'note/restore': { request: { readonly id: string }; response: Note };
  /**
   * Resolve a conflict: give a note the text of its conflict copy, and put the copy into the trash; `changed` where one
   * is not what was seen.
   */
  'note/resolve-conflict': {
    request: { readonly original: SeenNote; readonly copy: SeenNote };
    response: { readonly note: Note; readonly copy: Note };
  };
  /** Delete notes of the trash for good; those that changed since they were seen stay. */
  'trash/erase': { request: { readonly notes: readonly SeenNote[] }; response: { readonly erased: number } };
  /** Forget unsaved text of a note. */
  'note/forget-unsaved': { request: { readonly id: string; readonly editor: string }; response: null };
  /** What the safety copy has and the database lacks. Nothing of it returns by itself: the reader recovers or dismisses it. */
  'notes/compare': { request: Record<never, never>; response: { readonly recoverable: readonly Recoverable[] } };
  'notes/recover': { request: { readonly ids: readonly string[] }; response: { readonly recovered: number } };
  'notes/dismiss': { request: { readonly ids: readonly string[] }; response: null };
  'settings/change': { request: SettingsChange; response: Settings };
  /** Set or remove the mark of a watched session; answers with all marks. */
  'watched/mark': { request: WatchedMark & { readonly isWatched: boolean }; response: readonly WatchedMark[] };
  /** The popup has shown the note it was opened for; `at` says which opening. */
  'opening/taken': { request: { readonly at: number }; response: null };
  /** What a window is showing, for the next one; `to` names the window that the reader asked to go on in. */
  'window/leave': { request: { readonly remembered: Remembered; readonly to: string | null }; response: null };
  /** Something was thrown in a window and caught nowhere. */
  'window/failed': { request: ToldFailure; response: null };
}

/** Background and extension pages → content script of one tab. */
export interface TabMessages {
  /** The current section, and what was recognised. */
  'page/report': { request: Record<never, never>; response: PageReport };
  /** The passage that is selected right now. */
  'selection/read': { request: Record<never, never>; response: Passage | null };
  /**
   * The figure that the image with this address belongs to; of several such images the one that was pressed last. `null` where it
   * belongs to none; then the page says so.
   */
  'figure/read': { request: { readonly src: string }; response: Figure | null };
  /** Scroll to a figure, by its number; answers whether this page has so many. */
  'figure/show': { request: { readonly figure: number }; response: { readonly isFound: boolean } };
  /** The highlight at the caret, if that is in view. */
  'highlight/at-caret': { request: Record<never, never>; response: Passage | null };
  /** Notes changed: what to paint and to count differently. */
  'page/notes': { request: PageNotesChange; response: null };
  /** Open or close the contents panel and move the focus there. */
  'contents/toggle': { request: Record<never, never>; response: null };
  /** Scroll to a highlight; answers whether its quote was found in this page. */
  'highlight/show': { request: { readonly target: QuoteTarget }; response: { readonly isFound: boolean } };
  /** Scroll to the first occurrence of a term, marked or not; answers whether there is one in this page. */
  'term/show': { request: { readonly id: string }; response: { readonly isFound: boolean } };
  /** Which of these quotes are not found in this page, by index; `unreachable` while the article is not complete. */
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
  /** The sender has too many requests at a time. */
  | 'busy'
  /** The text is longer than a note may be. */
  | 'too-long'
  /** Something has changed since the sender saw it. */
  | 'changed'
  /** The reader stopped it, and nothing was stored. */
  | 'stopped'
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
