import type { PostGuide } from '../../domain/post/post';
import type { Session, Speaker } from '../../domain/post/sessions';

export interface SessionGroup {
  readonly name: string;
  readonly sessions: readonly Session[];
}

/** Groups talks by track: the post's tracks in its order, then other tracks. Hands-on sessions are a group of their own at the end. */
export function groupByTrack(sessions: readonly Session[], tracks: readonly string[], handsOn: string): readonly SessionGroup[] {
  const talks = sessions.filter(({ kind }) => kind === 'tech');
  const names = new Set([...tracks, ...talks.map(({ track }) => track)]);
  const groups = [...names].map((name) => ({ name, sessions: talks.filter(({ track }) => track === name) }));
  return [...groups, { name: handsOn, sessions: sessions.filter(({ kind }) => kind === 'hands-on') }].filter(
    ({ sessions: members }) => members.length > 0,
  );
}

/** The sessions that the post presents first, in its order, and the others by track. */
export function groupForReader(
  sessions: readonly Session[],
  { outline, tracks }: Pick<PostGuide, 'outline' | 'tracks'>,
  names: { readonly presented: string; readonly handsOn: string },
): readonly SessionGroup[] {
  const presented = outline.flatMap(({ id }) => sessions.filter(({ section }) => section === id));
  const others = sessions.filter((session) => !presented.includes(session));
  const first = presented.length > 0 ? [{ name: names.presented, sessions: presented }] : [];
  return [...first, ...groupByTrack(others, tracks, names.handsOn)];
}

/** Speakers with their team, those of one team together: `Andrew, Po · 팀`; only names where no team is known. */
export function nameSpeakers(speakers: readonly Speaker[]): readonly string[] {
  const teams = [...new Set(speakers.map(({ team }) => team))];
  return teams.map((team) => {
    const nicks = speakers
      .filter((speaker) => speaker.team === team)
      .map(({ nick }) => nick)
      .join(', ');
    return team === null ? nicks : `${nicks} · ${team}`;
  });
}

export type SessionFilter = 'all' | 'presented' | 'unwatched';

/** The ids of the sessions that a filter shows. */
export function filterSessions(sessions: readonly Session[], filter: SessionFilter, watched: readonly number[]): ReadonlySet<number> {
  const shown = sessions.filter(({ id, section }) => {
    if (filter === 'presented') return section !== null;
    return filter === 'all' || !watched.includes(id);
  });
  return new Set(shown.map(({ id }) => id));
}
