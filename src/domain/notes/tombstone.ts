/** What is left of a note deleted for good: enough to know it again and to keep it away. Times are milliseconds since 1970. */
export interface Tombstone {
  readonly id: string;
  /** The last revision it had. */
  readonly revision: number;
  readonly erasedAt: number;
}
