import type { Note } from '../domain/notes';

/** Enough of a note to tell it from others by ear; empty where it has no words. */
export function firstWords({ body, target }: Pick<Note, 'body' | 'target'>): string {
  const text = (body.trim() || target?.quote.exact || '').replace(/\s+/g, ' ');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
