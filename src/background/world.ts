import type { TermCard } from '../domain/glossary';
import type { NoteWrite } from '../domain/notes';
import type { UnsavedReason, UnsavedWrite } from '../domain/unsaved';
import type { askTab } from '../messaging/client';
import type { NotesChanged } from '../messaging/messages';
import type { NoteRepository } from '../storage/repository';
import type { SafetyCopy } from '../storage/safety-copy';

/** A store of small values: for this session (pages cannot read it), or on this machine. */
export interface StoreArea {
  readonly read: (key: string) => Promise<unknown>;
  readonly write: (key: string, value: unknown) => Promise<void>;
}

/** What could not be stored, kept for the session. */
export interface UnsavedStore {
  readonly list: () => Promise<readonly UnsavedWrite[]>;
  readonly keep: (write: NoteWrite, reason: UnsavedReason, at: number) => Promise<void>;
  readonly settle: (stored: NoteWrite) => Promise<void>;
  readonly forget: (noteId: string, editor: string) => Promise<void>;
}

/** Everything of the world that the background touches. */
export interface BackgroundWorld {
  readonly repository: NoteRepository;
  /** The second copy of every note. */
  readonly copy: SafetyCopy;
  readonly unsaved: UnsavedStore;
  readonly session: StoreArea;
  /** The browser's store on this machine. */
  readonly local: StoreArea;
  readonly askTab: typeof askTab;
  /** Tells every open extension page. */
  readonly broadcast: (message: NotesChanged) => void;
  /** Marks the toolbar icon, or takes the mark off. */
  readonly markIcon: (isMarked: boolean) => Promise<void>;
  /** `false` where the browser has no popup to open. */
  readonly openPopup: () => Promise<boolean>;
  readonly cardOf: (id: string) => TermCard | null;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** A new UUID. */
  readonly newId: () => string;
}
