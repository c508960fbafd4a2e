import { MAX_BODY } from '../domain/notes/limits';
import { MAX_MESSAGE, MESSAGE_LIMITS } from './limits';

/**
 * Checks how large a message is before anything else is done with it: normalising and checking 50 MB would block the
 * background for a minute. Gives the reason to refuse it, or `null`.
 */
export function refuseBySize(type: string, request: unknown): 'too-long' | 'malformed' | null {
  if (type === 'note/write' && bodyLength(request) > MAX_BODY) return 'too-long';
  return isWithin(request, MESSAGE_LIMITS[type] ?? MAX_MESSAGE) ? null : 'malformed';
}

function bodyLength(request: unknown): number {
  const isRecord = typeof request === 'object' && request !== null && 'body' in request;
  return isRecord && typeof request.body === 'string' ? request.body.length : 0;
}

/** What each value counts besides its characters. */
const VALUE = 8;

/**
 * Whether all values of a message, with the characters (UTF-16 units) in them and in their names, add up to at most
 * `most`; stops counting there.
 */
export function isWithin(value: unknown, most: number): boolean {
  const open: unknown[] = [value];
  let size = 0;
  while (open.length > 0) {
    const next = open.pop();
    size += typeof next === 'string' ? VALUE + next.length : VALUE;
    if (Array.isArray(next)) {
      // By its length: `for ... in` would first collect the names of all items, which takes seconds for millions.
      if (size + (open.length + next.length) * VALUE > most) return false;
      for (const item of next) open.push(item);
    } else if (typeof next === 'object' && next !== null) {
      for (const name in next) {
        size += name.length;
        if (size + open.length * VALUE > most) return false;
        open.push((next as Record<string, unknown>)[name]);
      }
    }
    if (size + open.length * VALUE > most) return false;
  }
  return true;
}
