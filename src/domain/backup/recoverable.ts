/** Why a note is offered from the safety copy. */
export type RecoveryReason =
  /** The database does not have the note. */
  | 'missing'
  /** The database has an earlier state of it, or another text. */
  | 'newer-copy'
  /** The record in the database could not be read and was quarantined. */
  | 'damaged'
  /** An earlier version of the extension left it in the local store, where pages could have written it, too. */
  | 'earlier-version';

/** A note the safety copy has and the database lacks. */
export interface Recoverable {
  readonly id: string;
  /** Its first characters. */
  readonly body: string;
  readonly updatedAt: number;
  readonly reason: RecoveryReason;
}

/** Key in the session's store for the result of this session's last comparison. */
export const RECOVERABLE_KEY = 'recoverable';

/** Reads the result of the last comparison; `null` where there was none. */
export function readCompared(stored: unknown): readonly Recoverable[] | null {
  return Array.isArray(stored) ? (stored as readonly Recoverable[]) : null;
}
