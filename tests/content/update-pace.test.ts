import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paceUpdates } from '../../src/content/update-pace';

const early = vi.fn();
const all = vi.fn();

beforeEach(() => {
  early.mockClear();
  all.mockClear();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('while a page is parsed', () => {
  it('the early features get each part of the article, and all of them the whole one, once', () => {
    const pace = paceUpdates<string>(early, all);
    pace.update('half', false);
    pace.update('most', false);
    expect(early.mock.calls).toEqual([['half'], ['most']]);
    expect(all).not.toHaveBeenCalled();
    pace.update('whole', true);
    vi.advanceTimersByTime(1000);
    expect(all.mock.calls).toEqual([['whole']]);
    expect(early).toHaveBeenCalledTimes(2);
  });

  it('all features are updated, too, where that takes long', () => {
    const pace = paceUpdates<string>(early, all);
    pace.update('a', false);
    vi.advanceTimersByTime(150);
    pace.update('b', false);
    vi.advanceTimersByTime(60);
    expect(all.mock.calls).toEqual([['b']]);
    pace.update('c', false);
    expect(all).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(250);
    pace.update('d', false);
    expect(all.mock.calls).toEqual([['b'], ['c']]);
    expect(early).toHaveBeenCalledTimes(4);
  });

  it('nothing comes after it is stopped', () => {
    const pace = paceUpdates<string>(early, all);
    pace.update('half', false);
    pace.stop();
    vi.advanceTimersByTime(1000);
    expect(all).not.toHaveBeenCalled();
  });
});
