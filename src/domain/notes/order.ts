import type { Note } from './notes';

type Sorted = Pick<Note, 'id' | 'target' | 'createdAt'>;

/** Compares two notes of one section: by their passage in the post, those without one last; then by age, then by id. */
export function compareNotes(left: Sorted, right: Sorted): number {
  return compare(positionOf(left), positionOf(right)) || compare(left.createdAt, right.createdAt) || compare(left.id, right.id);
}

function positionOf(note: Sorted): number {
  return note.target?.position.start ?? Number.MAX_SAFE_INTEGER;
}

function compare<Value extends number | string>(left: Value, right: Value): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
