import type { TermCard } from '../domain/glossary';
import type { askTab } from '../messaging/client';
import type { NotesChanged } from '../messaging/messages';
import type { NoteRepository } from '../storage/repository';

/** A store of small values: for this session (pages cannot read it), or on this machine. */
export interface StoreArea {
  readonly read: (key: string) => Promise<unknown>;
  readonly write: (key: string, value: unknown) => Promise<void>;
}

/** Everything of the world that the background touches. */
export interface BackgroundWorld {
  readonly repository: NoteRepository;
  readonly session: StoreArea;
  /** The browser's store on this machine. */
  readonly local: StoreArea;
  readonly askTab: typeof askTab;
  /** Tells every open extension page. */
  readonly broadcast: (message: NotesChanged) => void;
  /** `false` where the browser has no popup to open. */
  readonly openPopup: () => Promise<boolean>;
  readonly cardOf: (id: string) => TermCard | null;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** A new UUID. */
  readonly newId: () => string;
}
