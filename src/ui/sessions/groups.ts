import type { Session, Speaker } from '../../domain/post/sessions';

export interface SessionGroup {
  readonly name: string;
  readonly sessions: readonly Session[];
}

/** Groups talks by track, in alphabetical order; hands-on sessions are a group of their own at the end. */
export function groupSessions(sessions: readonly Session[], handsOn: string): readonly SessionGroup[] {
  const talks = sessions.filter(({ kind }) => kind === 'tech');
  const tracks = [...new Set(talks.map(({ track }) => track))].toSorted();
  const groups = tracks.map((name) => ({ name, sessions: talks.filter(({ track }) => track === name) }));
  return [...groups, { name: handsOn, sessions: sessions.filter(({ kind }) => kind === 'hands-on') }].filter(
    ({ sessions: members }) => members.length > 0,
  );
}

/** The sizes of the groups and their sum: `A 2 · B 1 = 3`. Lines can break only between groups. */
export function sumUp(groups: readonly SessionGroup[]): string {
  const total = groups.reduce((sum, { sessions }) => sum + sessions.length, 0);
  const sizes = groups.map(({ name, sessions }) => `${name}${NO_BREAK}${sessions.length}`);
  return [sizes.join(`${NO_BREAK}· `), '=', String(total)].join(NO_BREAK);
}

const NO_BREAK = '\u00a0';

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
