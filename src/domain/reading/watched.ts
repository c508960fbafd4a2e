import { POST_OF_UNNAMED } from '../post/post';

/** Key in the local store under which the marks are stored. */
export const WATCHED_KEY = 'watched';

/** The mark of a session that the reader has watched. */
export interface WatchedMark {
  /** Id of the post that tells of the session. */
  readonly post: string;
  readonly session: number;
}

/** Reads the marks from storage, each once and in order; anything else there is ignored. */
export function readWatched(stored: unknown): readonly WatchedMark[] {
  if (!Array.isArray(stored)) return [];
  const marks = new Map(stored.flatMap(readMark).map((mark) => [keyOf(mark), mark]));
  return [...marks.values()].toSorted((one, other) => compare(one.post, other.post) || one.session - other.session);
}

/** The numbers of one post's sessions that are marked. */
export function watchedOf(marks: readonly WatchedMark[], post: string): readonly number[] {
  return marks.flatMap((mark) => (mark.post === post ? [mark.session] : []));
}

/** The marks with one set or removed; those of sessions that this version does not know stay. */
export function withMark(marks: readonly WatchedMark[], mark: WatchedMark, isWatched: boolean): readonly WatchedMark[] {
  const others = marks.filter((each) => keyOf(each) !== keyOf(mark));
  return readWatched(isWatched ? [...others, mark] : others);
}

/** Earlier versions knew one post and stored the number alone. */
function readMark(stored: unknown): readonly WatchedMark[] {
  const { post, session } =
    typeof stored === 'number' ? { post: POST_OF_UNNAMED, session: stored } : ((stored ?? {}) as Record<string, unknown>);
  return typeof post === 'string' && isSessionNumber(session) ? [{ post, session }] : [];
}

function keyOf({ post, session }: WatchedMark): string {
  return `${post} ${session}`;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function isSessionNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
