import { describe, expect, it } from 'vitest';
import { POST_GUIDE } from '../../../src/post/guide';
import { filterSessions, groupByTrack, groupForReader, nameSpeakers } from '../../../src/ui/sessions/groups';

const ALL_SESSIONS = POST_GUIDE.sessions;
const GROUPS = groupByTrack(ALL_SESSIONS, POST_GUIDE.tracks, 'Hands-on');
const numbers = (ids: Iterable<number>): number[] => [...ids].toSorted((one, other) => one - other);

describe('the thirteen sessions', () => {
  it('are grouped by track, hands-on sessions in a group of their own', () => {
    expect(GROUPS.map(({ name, sessions }) => [name, sessions.map(({ id }) => id)])).toEqual([
      ['AI', [68, 69, 70, 71, 72]],
      ['Backend', [38]],
      ['Cloud', [57, 58, 59]],
      ['DevOps', [73]],
      ['Frontend', [81, 82]],
      ['Hands-on', [104]],
    ]);
  });

  it('begin with those of the post, in its order, and go on by track', () => {
    const groups = groupForReader(ALL_SESSIONS, POST_GUIDE, { presented: 'Here', handsOn: 'Hands-on' });
    expect(groups.map(({ name, sessions }) => [name, sessions.map(({ id }) => id)])).toEqual([
      ['Here', [71, 72, 70, 73, 81, 82, 104]],
      ['AI', [68, 69]],
      ['Backend', [38]],
      ['Cloud', [57, 58, 59]],
    ]);
  });

  it('leave no group empty where some are left out', () => {
    expect(
      groupByTrack(
        ALL_SESSIONS.filter(({ id }) => id === 73),
        POST_GUIDE.tracks,
        'Hands-on',
      ).map(({ name }) => name),
    ).toEqual(['DevOps']);
  });
});

describe('tracks', () => {
  it('are in the order of the post, those that it does not name behind them', () => {
    const names = groupByTrack(ALL_SESSIONS, ['Frontend', 'Cloud'], 'Hands-on').map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Frontend', 'Cloud']);
    expect(names.slice(2).toSorted()).toEqual(['AI', 'Backend', 'DevOps', 'Hands-on']);
  });
});

describe('speakers', () => {
  it.each([
    ['one of a team', [{ nick: 'A', team: 'T' }], ['A · T']],
    [
      'two of one team',
      [
        { nick: 'A', team: 'T' },
        { nick: 'B', team: 'T' },
      ],
      ['A, B · T'],
    ],
    [
      'of two teams',
      [
        { nick: 'A', team: 'T' },
        { nick: 'B', team: 'U' },
      ],
      ['A · T', 'B · U'],
    ],
    [
      'whose team nobody names',
      [
        { nick: 'A', team: null },
        { nick: 'B', team: null },
      ],
      ['A, B'],
    ],
  ])('are named by team: %s', (_what, speakers, named) => {
    expect(nameSpeakers(speakers)).toEqual(named);
  });
});

describe('a filter shows', () => {
  it('all sessions', () => {
    expect(filterSessions(ALL_SESSIONS, 'all', [71]).size).toBe(13);
  });

  it('sessions of the post', () => {
    expect(numbers(filterSessions(ALL_SESSIONS, 'presented', [71]))).toEqual([70, 71, 72, 73, 81, 82, 104]);
  });

  it('sessions that are not watched', () => {
    expect(numbers(filterSessions(ALL_SESSIONS, 'unwatched', [71, 104]))).toEqual([38, 57, 58, 59, 68, 69, 70, 72, 73, 81, 82]);
  });
});
