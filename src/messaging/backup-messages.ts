import type { BackupRecord } from '../domain/annotations/backup-record';
import type { AppliedExtras, BackupExtras } from '../domain/annotations/extras';

/** Extension pages → background: what goes with a backup besides its notes. */
export interface BackupMessages {
  /** Take settings, marks and reading positions from a backup; answers with what undoes it, also where it is asked again with the same id. */
  'backup/apply-extras': { request: { readonly id: string; readonly extras: BackupExtras }; response: AppliedExtras };
  /** Undo that; what has changed since stays. */
  'backup/undo-extras': { request: AppliedExtras; response: null };
  /** A backup was handed over, or offered; `notes` is the number of all that are stored. */
  'backup/handed-over': { request: { readonly notes: number }; response: BackupRecord };
  'backup/offered': { request: { readonly notes: number }; response: BackupRecord };
}
