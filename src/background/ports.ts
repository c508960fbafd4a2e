import type { TermCard } from '../domain/post/glossary';
import type { PostGuide } from '../domain/post/post';
import type { ToolbarState } from '../domain/toolbar-state';
import type { askTab } from '../messaging/client';
import type { WindowNews } from '../messaging/window-news';
import type { NoteRepository } from '../storage/notes/repository';
import type { SafetyCopy } from '../storage/backup/safety-copy';

/** A store of small values: for this session (pages cannot read it), or on this machine (pages can). */
export interface StoreArea {
  readonly read: (key: string) => Promise<unknown>;
  readonly readAll: () => Promise<Readonly<Record<string, unknown>>>;
  readonly write: (key: string, value: unknown) => Promise<void>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
}

/**
 * Everything that the background gets from outside, as arguments: a test hands in stores in memory, see
 * tests/background/memory-ports.ts.
 */
export interface BackgroundPorts {
  readonly post: PostGuide;
  readonly repository: NoteRepository;
  /** The second copy of every note. */
  readonly copy: SafetyCopy;
  readonly session: StoreArea;
  /** The browser's store on this machine. */
  readonly local: StoreArea;
  /** Registers a script that tells the post's pages before their first paint that the companion is off, or removes it. */
  readonly setOffScript: (isOff: boolean) => Promise<void>;
  readonly askTab: typeof askTab;
  /** Tells every open extension page. */
  readonly broadcast: (message: WindowNews) => void;
  /** Ids of the tabs that show the post: at its own addresses, and of these others those in which the companion answers. */
  readonly postTabs: (others: readonly number[]) => Promise<readonly number[]>;
  /** Shows a state on the toolbar button: over one tab, or (`null`) wherever no tab has one of its own. */
  readonly showOnToolbar: (tabId: number | null, state: ToolbarState) => Promise<void>;
  /** Opens the page that a first installation begins with. */
  readonly openWelcome: () => Promise<void>;
  /** The browser window of a tab, where the extension's side panel is open in it; else `null`. */
  readonly sidePanelBeside: (tabId: number | null) => Promise<number | null>;
  /** `false` where the browser has no popup to open. */
  readonly openPopup: () => Promise<boolean>;
  readonly cardOf: (id: string) => TermCard | null;
  /** The style sheet of a card's content. */
  readonly cardStyles: string;
  /**
   * Whether the background itself runs in a window that remembers nothing: what it stores there is lost when the window
   * closes.
   */
  readonly isPrivate: () => boolean;
  /** Resolves after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** A new UUID. */
  readonly newId: () => string;
}
