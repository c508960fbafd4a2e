/** Key in the local store under which they are kept. */
export const WATCHED_KEY = 'watched';

/** Reads the numbers of watched sessions from storage, each once and in order; anything else in there is left out. */
export function readWatched(stored: unknown): readonly number[] {
  if (!Array.isArray(stored)) return [];
  return [...new Set(stored.filter(isSessionNumber))].toSorted((one, other) => one - other);
}

/** The marks with one set or taken back; numbers this version does not know stay. */
export function withMark(watched: readonly number[], session: number, isWatched: boolean): readonly number[] {
  const others = watched.filter((each) => each !== session);
  return readWatched(isWatched ? [...others, session] : others);
}

function isSessionNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
