import type { Note } from '../../domain/notes/notes';
import { isWorthShowing } from '../../domain/notes/worth';

/** The value of the member `unlisted`. Records that are listed do not have it, so that they are not in its index. */
export const UNLISTED = 1;

/**
 * A record as it is stored: a note that no list shows, in the trash or empty, says so, for the index by which the others are
 * counted without reading them. No note has the member: it is left out when a record is read.
 */
export function withUnlisted<Stored extends Partial<Note>>(record: Stored): Stored {
  const { deletedAt = null, body = '', target = null, term = null, figure = null } = record;
  // A migration also meets records that are no notes, which may have anything under these names.
  const isShown = isWorthShowing({ deletedAt, body: String(body), target, term, figure });
  return isShown ? record : { ...record, unlisted: UNLISTED };
}
