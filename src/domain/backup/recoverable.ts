/** Why a safety copy is offered. */
export type RecoveryReason =
  /** The database does not have the note. */
  | 'missing'
  /** The database has an earlier state of it, or another text. */
  | 'newer-copy'
  /** What the database had of it could not be read and was set aside. */
  | 'damaged'
  /** An earlier version of the extension left it where pages could have written it, too. */
  | 'earlier-version';

/** A note the safety copy has and the database lacks. */
export interface Recoverable {
  readonly id: string;
  /** Its first characters. */
  readonly body: string;
  readonly updatedAt: number;
  readonly reason: RecoveryReason;
}

/** Key in the session's store of what the last comparison of this session found. */
export const RECOVERABLE_KEY = 'recoverable';

/** Reads what the last comparison found; `null` where none was made. */
export function readCompared(stored: unknown): readonly Recoverable[] | null {
  return Array.isArray(stored) ? (stored as readonly Recoverable[]) : null;
}
