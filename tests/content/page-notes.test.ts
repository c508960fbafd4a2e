import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../src/domain/result';
import { watchNotes, type WatchedNotes } from '../../src/content/page-notes';
import type { PageHighlight, PageNotes, PageNotesChange } from '../../src/messaging/messages';
import { buildTarget } from '../domain/notes/build-note';

const highlight = (start: number): PageHighlight => ({ target: buildTarget(start), colour: 'yellow' });
const ALL: PageNotes = { highlights: [highlight(1), highlight(2)], counts: { s1: 2 }, state: 'a:1' };

let watched: WatchedNotes;
let tell: (change: PageNotesChange) => unknown;
const ask = vi.fn(async () => success(ALL) as never);
const controller = new AbortController();

beforeEach(async () => {
  ask.mockClear();
  watched = watchNotes({ ask, answer: (_type, handler) => (tell = handler as never) }, controller.signal);
  await watched.renew();
});
afterEach(() => expect(ask.mock.calls.every(([type]: unknown[]) => type === 'page/mounted')).toBe(true));

const change = (changes: Partial<PageNotesChange>): PageNotesChange => ({
  after: 'a:1',
  state: 'a:2',
  added: [],
  removed: [],
  counts: {},
  ...changes,
});

describe('the notes that a page knows', () => {
  it('apply a change that continues the known state', () => {
    tell(change({ added: [highlight(3)], removed: [highlight(1)], counts: { s1: -1, s4: 2 } }));
    expect(watched.notes.get()).toEqual({ highlights: [highlight(2), highlight(3)], counts: { s1: 1, s4: 2 }, state: 'a:2' });
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('take one of two highlights of a passage away by its colour', async () => {
    const green: PageHighlight = { ...highlight(1), colour: 'green' };
    tell(change({ added: [green] }));
    tell(change({ after: 'a:2', state: 'a:3', removed: [green], added: [{ ...green, colour: 'pink' }] }));
    expect(watched.notes.get().highlights.map(({ colour }) => colour)).toEqual(['yellow', 'yellow', 'pink']);
  });

  it.each([
    ['some were missed', { after: 'a:7', state: 'a:8' }],
    ['the background was another one', { after: 'b:1', state: 'b:2' }],
    ['it had to leave some out', { after: '', state: 'a:9' }],
  ])('are asked for anew where %s', async (_why, parts) => {
    ask.mockResolvedValueOnce(success({ ...ALL, highlights: [], state: parts.state }) as never);
    tell(change(parts));
    await vi.waitFor(() => expect(watched.notes.get()).toMatchObject({ highlights: [], state: parts.state }));
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('show added and removed highlights before a restarted background has read all notes', async () => {
    let answerAll = (_all: never): void => {};
    ask.mockImplementationOnce(() => new Promise<never>((resolve) => (answerAll = resolve)));
    tell(change({ after: 'b:0', state: 'b:1', added: [highlight(3)], removed: [highlight(1)], counts: { s1: -1, s4: 1 } }));
    expect(watched.notes.get()).toEqual({ highlights: [highlight(2), highlight(3)], counts: { s1: 2 }, state: 'a:1' });
    const all = { highlights: [highlight(2), highlight(3)], counts: { s1: 1, s4: 1 }, state: 'b:1' };
    answerAll(success(all) as never);
    await vi.waitFor(() => expect(watched.notes.get()).toEqual(all));
  });

  it('keep their objects when they are sent again, so that nothing is located and painted again', async () => {
    const known = watched.notes.get().highlights;
    ask.mockResolvedValueOnce(
      success({ ...ALL, highlights: [highlight(3), highlight(2), highlight(1), highlight(1)], state: 'b:0' }) as never,
    );
    await watched.renew();
    const { highlights } = watched.notes.get();
    expect(highlights).toEqual([highlight(3), highlight(2), highlight(1), highlight(1)]);
    expect(highlights.map((each) => known.indexOf(each)).toSorted()).toEqual([-1, -1, 0, 1]);
  });

  it('keep one of two highlights of the same passage', () => {
    tell(change({ added: [highlight(2)] }));
    tell(change({ after: 'a:2', state: 'a:3', removed: [highlight(2)] }));
    expect(watched.notes.get().highlights).toEqual([highlight(1), highlight(2)]);
  });

  it('stay as they are where they cannot be read', async () => {
    ask.mockResolvedValueOnce(failure('unreachable') as never);
    await watched.renew();
    expect(watched.notes.get()).toEqual(ALL);
  });
});
