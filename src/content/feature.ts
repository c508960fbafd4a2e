import type { Language } from '../domain/language';
import type { Occurrence } from '../domain/terms/occurrences';
import type { SectionId } from '../domain/post/outline';
import type { Post } from '../domain/post/post';
import type { PageSettingsChange, Settings } from '../domain/settings';
import type { PageTexts } from '../i18n/page';
import type { MessageType, PageHighlight, PageNotes, Reply, RequestOf, ResponseOf, TabMessages } from '../messaging/messages';
import type { TabHandler } from '../messaging/tab-answers';
import type { ReadingProgress } from '../page/scroll/progress-watch';
import type { PointerSpot } from '../page/text/pointer';
import type { Article } from '../page/recognise/read-article';
import type { ReadingText } from '../page/text/reading-text';
import type { Theme } from '../page/host/theme';
import type { ShadowRootReader } from '../page/dom/typing';
import type { Source } from './source';

/** A highlight with its selectors, its colour, and its range in the page. */
export interface HighlightInPage extends PageHighlight {
  readonly section: SectionId;
  readonly range: Range;
}

/** A term of a section, with its first occurrence there. */
export interface SectionTerm {
  readonly occurrence: Occurrence;
  /** The word in the article's spelling; read when it is shown, which few of them are. */
  readonly word: () => string;
}

/** A term whose card a button of ours asks for. */
export interface AskedTerm {
  readonly occurrence: Occurrence;
  /** Called before the focus returns to that button, which may be hidden while the card is open. */
  readonly onReturn: () => void;
}

/** What the content script gets from outside the page, passed in so that features are tested without a browser. */
export interface ContentPorts {
  readonly post: Post;
  readonly document: Document;
  /** That of the browser; `language` of a mounted feature is the one that the reader chose. */
  readonly language: Language;
  readonly ask: <Type extends MessageType>(type: Type, request: RequestOf<Type>) => Promise<Reply<ResponseOf<Type>>>;
  readonly answer: <Type extends keyof TabMessages>(type: Type, handler: TabHandler<Type>, signal: AbortSignal) => void;
  /** Whether the page's off flag was raised when it started: the companion is switched off. */
  readonly isOff: () => boolean;
  /** The reader called the companion to another page than the post's. If it is not recognised, nothing is left in it. */
  readonly isCalled?: boolean;
  /** Elements beside which bars can be inserted without moving what the reader sees: a script of an earlier version has just left them, or they are new. */
  readonly heldMountPoints?: ReadonlySet<Element>;
  /** Returns the shadow root of an element, even a closed one. */
  readonly shadowRootOf: ShadowRootReader;
  readonly loadSettings: () => Promise<Settings>;
  /** Asks the background to save a change; `onSettingsChanged` is called when it is saved. */
  readonly changeSettings: (change: PageSettingsChange) => Promise<Reply<Settings>>;
  readonly onSettingsChanged: (listener: (settings: Settings) => void, signal: AbortSignal) => void;
}

/** The article as it is at one moment. */
export interface ArticleView {
  readonly article: Article;
  /** The page is parsed: the article is complete. */
  readonly isComplete: boolean;
  /** Its text now, even before the article watch has seen a change; the same object while the text is the same. */
  readonly reading: () => ReadingText;
  readonly mayBePainted: (element: Element) => boolean;
}

/** What a mounted feature may use. */
export interface PageContext extends ContentPorts {
  readonly texts: PageTexts;
  readonly theme: () => Theme;
  readonly settings: Source<Settings>;
  /** Changes the page without causing an update by the article watch. */
  readonly quietly: (change: () => void) => void;
  /** Scrolls to a section's heading and moves the focus there. */
  readonly jump: (section: SectionId) => void;
  /** The section that a jump is scrolling to, until it has arrived. */
  readonly destination: () => SectionId | null;
  /** Tells which sections the reader has read in an earlier visit. */
  readonly recall: (read: readonly SectionId[]) => void;
  /** The section the reader is in. */
  readonly current: Source<SectionId | null>;
  /** The number of notes of each section, and the highlights to paint. */
  readonly notes: Source<PageNotes>;
  /** The highlights that were found in this page, in document order. */
  readonly highlights: Source<readonly HighlightInPage[]>;
  /** The highlight under the pointer. */
  readonly pointedHighlight: Source<HighlightInPage | null>;
  /** The highlight that the reader has just pressed. */
  readonly pressedHighlight: Source<HighlightInPage | null>;
  /** The text of a toast in the page, for when no popup opens. */
  readonly toast: Source<string>;
  /** How far the reader is, and the text offset there. */
  readonly progress: Source<ReadingProgress | null>;
  /** Where the mouse is, updated at most once a frame. */
  readonly pointer: Source<PointerSpot | null>;
  /** The terms of each section, in order: their first occurrences there, marked or not. */
  readonly terms: Source<readonly SectionTerm[]>;
  /** The term whose card is to be opened, with the focus in the card. */
  readonly askedTerm: Source<AskedTerm | null>;
  /** Where the page was scrolled to before the last jump, in pixels; `null` when no return is offered. */
  readonly cameFrom: Source<number | null>;
}

/** One thing that the companion adds to the page. When the signal aborts, it removes everything that it added. */
export interface Feature {
  readonly id: string;
  /** Mounted while the page is parsed: what it inserts must be there before the elements around it are painted. */
  readonly isEarly?: boolean;
  /** Mounts the feature. The returned function is called with the article now and after each change of it. */
  readonly mount: (context: PageContext, signal: AbortSignal) => (view: ArticleView) => void;
}
