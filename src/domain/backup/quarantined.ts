/** A quarantined record: one that is no note this version can read, as the reader may see and export it. */
export interface QuarantinedRecord {
  readonly key: number;
  /** The record as JSON text. */
  readonly raw: string;
  /** Which members do not fit. */
  readonly reason: string;
  /** When it was quarantined, in milliseconds since 1970. */
  readonly at: number;
}
