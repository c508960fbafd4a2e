import type { Session } from '../../domain/post/sessions';
import type { TextRange } from '../../domain/text/text-range';
import { findWords, otherQueries, readQuery, type Query } from '../search/query';
import { squeeze } from '../search/squeeze';

/** The sessions that a query finds, and where its words occur in a text of theirs. */
export interface FoundSessions {
  readonly sessions: readonly Session[];
  readonly find: (text: string) => readonly TextRange[];
}

/** What a session is found by besides its title, speakers, teams and track, e.g. `S# 4`. */
type Label = (session: Session) => string;

/**
 * The sessions that have every word of what was typed, in any order; half a syllable or initial consonants are enough. Where
 * there are none, those for the other keyboard layout or without particles. All sessions where only spaces were typed.
 */
export function searchSessions(sessions: readonly Session[], typed: string, label: Label): FoundSessions {
  // `S#4` is a number here and no tag.
  const words = typed.replaceAll('#', ' ');
  for (const each of [words, ...otherQueries(words)]) {
    const query = readQuery(each);
    if (query === null) continue;
    const found = sessions.filter((session) => hasWords(session, query, label));
    if (found.length > 0) return { sessions: found, find: (text) => findWords(text, query) };
  }
  return { sessions: readQuery(words) === null ? sessions : [], find: () => [] };
}

function hasWords(session: Session, { words }: Query, label: Label): boolean {
  const { title, track, speakers } = session;
  const text = squeeze(title, track, label(session), ...speakers.flatMap(({ nick, team }) => [nick, team ?? '']));
  return words.every(({ pattern }) => pattern.test(text));
}
