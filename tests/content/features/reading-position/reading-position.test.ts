// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../../../src/domain/result';
import type { ReadingPosition } from '../../../../src/domain/reading/position';
import type { ReadingProgress } from '../../../../src/page/scroll/progress-watch';
import type { PageContext } from '../../../../src/content/feature';
import { readingPosition } from '../../../../src/content/features/reading-position/index';
import { createSource } from '../../../../src/content/source';
import { pageTexts } from '../../../../src/i18n/page';
import { trusted } from '../../../page/trusted';
import { POST } from '../../../../src/post/post';

let controller: AbortController;
let asked: { type: string; request: unknown }[];
let recalled: readonly string[] | null;
const progress = { percent: 40, minutesLeft: 4, minutesBySection: {} };

beforeEach(() => {
  vi.useFakeTimers();
  controller = new AbortController();
  asked = [];
  recalled = null;
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

function mount({ position = null as ReadingPosition | null } = {}) {
  const context = {
    post: POST,
    document,
    language: 'ko',
    texts: pageTexts('ko'),
    theme: () => 'light',
    quietly: (change: () => void) => change(),
    current: createSource('s4'),
    progress: createSource<ReadingProgress>({ progress, percent: 63, offset: 5400, read: ['s1'] }),
    recall: (read: readonly string[]) => {
      recalled = read;
    },
    cameFrom: createSource<number | null>(null),
    ask: async (type: string, request: unknown) => {
      asked.push({ type, request });
      return success(type === 'reading-position/load' ? position : null);
    },
  } as unknown as PageContext;
  const update = readingPosition.mount(context, controller.signal);
  update({
    isComplete: true,
    article: { post: POST, root: document.body, headings: [] },
    reading: () => ({ text: '', segments: [] }),
    mayBePainted: () => false,
  });
  return context;
}

const chip = (): string | null =>
  document.querySelector('techand-companion[data-part="place"]')?.shadowRoot?.querySelector('.take')?.textContent ?? null;
const passSecond = (): Promise<void> => vi.advanceTimersByTimeAsync(1000).then(() => undefined);

describe('the reading position', () => {
  it('is saved after a scroll, and offered when the reader comes back', async () => {
    mount();
    document.dispatchEvent(trusted(new Event('scrollend')));
    await passSecond();
    expect(asked).toContainEqual({
      type: 'reading-position/save',
      request: { post: '173', section: 's4', percent: 63, offset: 5400, read: ['s1'] },
    });
  });

  it('is offered with section and progress, until the reader scrolls', async () => {
    mount({ position: { post: '173', section: 's4', percent: 63, offset: 5400 } });
    await passSecond();
    expect(chip()).toBe('이어서 읽기 · S# 4 (63%)');
    document.dispatchEvent(trusted(new Event('scrollend')));
    expect(chip()).toBeNull();
  });

  it('tells which sections were read in an earlier visit, none where an earlier version stored it', async () => {
    mount({ position: { post: '173', section: 's4', percent: 63, offset: 5400, read: ['s1', 's2'] } });
    await passSecond();
    expect(recalled).toEqual(['s1', 's2']);
    mount({ position: { post: '173', section: 's4', percent: 63, offset: 5400 } });
    await passSecond();
    expect(recalled).toEqual([]);
  });

  it('is not overwritten after an offer by a small scroll, but by reading past it', async () => {
    const context = mount({ position: { post: '173', section: 's5', percent: 80, offset: 7000 } });
    await passSecond();
    document.dispatchEvent(trusted(new Event('scrollend')));
    await passSecond();
    expect(asked.map(({ type }) => type)).toEqual(['reading-position/load']);
    context.progress.set({ progress, percent: 85, offset: 7400, read: ['s1'] });
    document.dispatchEvent(trusted(new Event('scrollend')));
    await passSecond();
    expect(asked.at(-1)).toEqual({
      type: 'reading-position/save',
      request: { post: '173', section: 's4', percent: 85, offset: 7400, read: ['s1'] },
    });
  });

  it('is not saved by merely opening the page', async () => {
    mount();
    document.dispatchEvent(trusted(new Event('visibilitychange')));
    window.dispatchEvent(trusted(new Event('pagehide')));
    await passSecond();
    expect(asked.map(({ type }) => type)).toEqual(['reading-position/load']);
  });
});

describe('the return after a jump', () => {
  it('is offered for some seconds', async () => {
    const { cameFrom } = mount();
    cameFrom.set(1200);
    expect(chip()).toBe('읽던 곳으로');
    await vi.advanceTimersByTimeAsync(13_000);
    expect(chip()).toBeNull();
  });

  it('scrolls to where the jump began and disappears', async () => {
    const { cameFrom } = mount();
    const scrollTo = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    cameFrom.set(1200);
    document.querySelector('techand-companion[data-part="place"]')?.shadowRoot?.querySelector<HTMLElement>('.take')?.click();
    expect(scrollTo).toHaveBeenCalledWith({ top: 1200, behavior: 'instant' });
    expect(chip()).toBeNull();
  });
});

describe('a script of the page', () => {
  it('saves no position by events of scrolling and leaving', async () => {
    mount();
    for (const type of ['scroll', 'scrollend', 'visibilitychange']) document.dispatchEvent(new Event(type));
    window.dispatchEvent(new Event('pagehide'));
    await passSecond();
    expect(asked.map(({ type }) => type)).toEqual(['reading-position/load']);
  });

  it.each(['close', 'take'])('does not overwrite the position by pressing the offer (%s)', async (part) => {
    mount({ position: { post: '173', section: 's5', percent: 80, offset: 7000 } });
    await passSecond();
    document.querySelector('techand-companion[data-part="place"]')?.shadowRoot?.querySelector<HTMLElement>(`.${part}`)?.click();
    expect(chip()).toBeNull();
    document.dispatchEvent(trusted(new Event('scrollend')));
    await passSecond();
    expect(asked.map(({ type }) => type)).toEqual(['reading-position/load']);
  });
});
