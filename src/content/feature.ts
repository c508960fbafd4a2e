import type { Language } from '../domain/language';
import type { Occurrence } from '../domain/terms/occurrences';
import type { SectionId } from '../domain/post/outline';
import type { Post } from '../domain/post/post';
import type { PageSettingsChange, Settings } from '../domain/settings';
import type { PageTexts } from '../i18n/page';
import type { MessageType, PageNotes, Reply, RequestOf, ResponseOf, TabMessages } from '../messaging/messages';
import type { TabHandler } from '../messaging/tab-answers';
import type { ReadingProgress } from '../page/scroll/progress-watch';
import type { PointerSpot } from '../page/text/pointer';
import type { Article } from '../page/recognise/read-article';
import type { ReadingText } from '../page/text/reading-text';
import type { Theme } from '../page/host/theme';
import type { ShadowRootReader } from '../page/dom/typing';
import type { Source } from './source';

/** A highlight that was found in the page. */
export interface HighlightInPage {
  readonly section: SectionId;
  readonly range: Range;
}

/** A term of a section, where it first comes up there. */
export interface SectionTerm {
  readonly occurrence: Occurrence;
  /** As the article writes it. */
  readonly word: string;
}

/** A place whose card is asked for, by a button of ours. */
export interface AskedTerm {
  readonly occurrence: Occurrence;
  /** Called before the focus goes back to that button, which may have been put away for the card. */
  readonly onReturn: () => void;
}

/** The world outside the page, passed in so that features need no browser to be tested. */
export interface ContentPorts {
  readonly post: Post;
  readonly document: Document;
  readonly language: Language;
  readonly ask: <Type extends MessageType>(type: Type, request: RequestOf<Type>) => Promise<Reply<ResponseOf<Type>>>;
  readonly answer: <Type extends keyof TabMessages>(type: Type, handler: TabHandler<Type>, signal: AbortSignal) => void;
  /** In a private window nothing about the reading is kept. */
  readonly isPrivate: () => boolean;
  /** Whether this page was told at its beginning that the companion is off. */
  readonly isOff: () => boolean;
  /** The reader called the companion to a page that is none of the post's own; not recognised, it is left without a trace. */
  readonly isCalled?: boolean;
  /** Elements beside which something may be put though the page stands: a script of ours stood there until now, or they are new. */
  readonly heldMountPoints?: ReadonlySet<Element>;
  /** Looks into the closed shadow roots of the page, too. */
  readonly shadowRootOf: ShadowRootReader;
  readonly loadSettings: () => Promise<Settings>;
  /** Has the background keep a change; told by `onSettingsChanged` when it did. */
  readonly changeSettings: (change: PageSettingsChange) => Promise<Reply<Settings>>;
  readonly onSettingsChanged: (listener: (settings: Settings) => void, signal: AbortSignal) => void;
}

/** The article as it is at one moment. */
export interface ArticleView {
  readonly article: Article;
  /** The page is parsed: what is there now is all there is. */
  readonly isComplete: boolean;
  /** Its text as it is now, though no look at the page has found the change yet; the same object while it reads the same. */
  readonly reading: () => ReadingText;
  readonly mayBePainted: (element: Element) => boolean;
}

/** What a mounted feature may use. */
export interface PageContext extends ContentPorts {
  readonly texts: PageTexts;
  readonly theme: () => Theme;
  readonly settings: Source<Settings>;
  /** Changes the page without the watch hearing it. */
  readonly quietly: (change: () => void) => void;
  /** Scrolls to a section's heading and moves the focus there. */
  readonly jump: (section: SectionId) => void;
  /** The section that is being scrolled to, as long as that scroll is under way. */
  readonly destination: () => SectionId | null;
  /** The section the reader is in. */
  readonly current: Source<SectionId | null>;
  /** How many notes stand where, and the highlights to paint. */
  readonly notes: Source<PageNotes>;
  /** The kept passages that stand in this page, in document order. */
  readonly highlights: Source<readonly HighlightInPage[]>;
  /** A word to the reader that stays for some seconds, where no popup says it. */
  readonly toast: Source<string>;
  /** How far the reader is. */
  readonly progress: Source<ReadingProgress | null>;
  /** Where the mouse is, told at most once a frame. */
  readonly pointer: Source<PointerSpot | null>;
  /** Each section's terms, in order: their first places there, marked or not. */
  readonly terms: Source<readonly SectionTerm[]>;
  /** A place whose card is to be opened, with the focus in it. */
  readonly askedTerm: Source<AskedTerm | null>;
  /** Where the page was scrolled to before the last jump, in pixels; `null` when there is no way back to offer. */
  readonly cameFrom: Source<number | null>;
}

/** One thing the companion adds to the page. Everything it adds hangs on the signal and is gone with it. */
export interface Feature {
  readonly id: string;
  /** Mounts the feature; what it returns is called with the article now and each time it changed. */
  readonly mount: (context: PageContext, signal: AbortSignal) => (view: ArticleView) => void;
}
