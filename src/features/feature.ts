import type { Language } from '../domain/language';
import type { OutlineId } from '../domain/outline';
import type { Settings } from '../domain/settings';
import type { PageTexts } from '../i18n/page';
import type { MessageType, PageNotes, Reply, RequestOf, ResponseOf, TabMessages } from '../messaging/messages';
import type { TabHandler } from '../messaging/tab-answers';
import type { Standing } from '../page/progress-watch';
import type { Article } from '../page/read-article';
import type { ReadingText } from '../page/reading-text';
import type { Theme } from '../page/theme';
import type { Source } from './source';

/** A highlight that was found in the page. */
export interface StandingPassage {
  readonly section: OutlineId;
  readonly range: Range;
}

/** The world outside the page, passed in so that features need no browser to be tested. */
export interface CompanionWorld {
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
  /** Elements beside which a script of ours stood until this one took its place. */
  readonly heldPlaces?: ReadonlySet<Element>;
  readonly loadSettings: () => Promise<Settings>;
  readonly changeSettings: (changes: Partial<Settings>) => Promise<Settings>;
  readonly onSettingsChanged: (listener: (settings: Settings) => void, signal: AbortSignal) => void;
}

/** The article as it is at one moment. */
export interface ArticleView {
  readonly article: Article;
  /** The page is parsed: what is there now is all there is. */
  readonly isComplete: boolean;
  /** Its text; read again after marks cut its nodes. */
  readonly reading: () => ReadingText;
  readonly mayBePainted: (element: Element) => boolean;
}

/** What a mounted feature may use. */
export interface PageContext extends CompanionWorld {
  readonly texts: PageTexts;
  readonly theme: () => Theme;
  readonly settings: Source<Settings>;
  /** Changes the page without the watch hearing it. */
  readonly quietly: (change: () => void) => void;
  /** Scrolls to a section's heading and moves the focus there. */
  readonly jump: (section: OutlineId) => void;
  /** The section the reader is in. */
  readonly current: Source<OutlineId | null>;
  /** How many notes stand where, and the highlights to paint. */
  readonly notes: Source<PageNotes>;
  /** The kept passages that stand in this page, in document order. */
  readonly passages: Source<readonly StandingPassage[]>;
  /** A word to the reader that stays for some seconds, where no popup says it. */
  readonly word: Source<string>;
  /** How far the reader is. */
  readonly standing: Source<Standing | null>;
  /** Where the page was scrolled to before the last jump, in pixels; `null` when there is no way back to offer. */
  readonly cameFrom: Source<number | null>;
}

/** One thing the companion adds to the page. Everything it adds hangs on the signal and is gone with it. */
export interface Feature {
  readonly id: string;
  /** Mounts the feature; what it returns is called with the article now and each time it changed. */
  readonly mount: (context: PageContext, signal: AbortSignal) => (view: ArticleView) => void;
}
