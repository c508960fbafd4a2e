import type { AppliedExtras } from '../../domain/annotations/extras';
import type { ImportPreview } from '../../domain/import/preview';
import type { ImportRequest } from '../../messaging/import-messages';

/** What an import did. */
export interface DoneImport {
  readonly taken: number;
  readonly deleted: number;
  /** What undoes it. */
  readonly undo: ImportRequest;
  /** What was taken besides notes, to undo it; `null` where nothing was. */
  readonly extras: AppliedExtras | null;
}

/** Work that goes on in the background. */
export interface Progress {
  /** How much of it is done, from 0 to 1. */
  readonly share: number;
  /** The reader has asked to stop it. */
  readonly isStopping: boolean;
}

/** Where the reader is on the page. */
export type Stage =
  | { readonly step: 'choosing' }
  | { readonly step: 'reading'; readonly share: number }
  | { readonly step: 'preview'; readonly preview: ImportPreview; readonly isRenewing: boolean }
  | { readonly step: 'storing'; readonly progress: Progress }
  | { readonly step: 'done'; readonly done: DoneImport }
  | { readonly step: 'undoing'; readonly done: DoneImport; readonly progress: Progress }
  | { readonly step: 'undone'; readonly restored: number; readonly left: number };

/** What the steps of the page share. */
export interface Steps {
  readonly latest: { readonly current: Stage };
  readonly go: (next: Stage) => void;
  /** Says what went wrong; `null` where nothing did. */
  readonly say: (problem: string | null) => void;
  /** A preview that is being made anew must not come back when something was stored. */
  readonly stopReading: () => void;
  /** Compares the file with the notes as they are now. */
  readonly renew: () => Promise<void>;
}

/** Whether something is being stored, so that no other file is taken. */
export function isStoring({ step }: Stage): boolean {
  return step === 'storing' || step === 'undoing';
}
