// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readWatched, WATCHED_KEY, watchedOf } from '../../../src/domain/reading/watched';
import type { PopupPorts } from '../../../src/ui/shared/popup-ports';
import { POST_GUIDE } from '../../../src/post/guide';
import type { OpenPopup } from '../open-popup';
import { openSessions, sessionRow, sessionRows } from './open-sessions';
import { startBrowser, type TestBrowser } from '../test-browser';
import { until } from '../until';

let popup: OpenPopup | null = null;

async function open(browser: TestBrowser, ports?: PopupPorts): Promise<OpenPopup> {
  popup = await openSessions(browser, ports);
  return popup;
}

async function startWith(watched: readonly number[]): Promise<TestBrowser> {
  const browser = await startBrowser();
  browser.storage.local.set(WATCHED_KEY, watched);
  return browser;
}

const watchedIn = ({ storage }: TestBrowser): unknown => watchedOf(readWatched(storage.local.get(WATCHED_KEY)), '173');
const mark = (id: number): HTMLButtonElement => {
  const button = sessionRow(id).querySelector('button');
  if (!button) throw new Error(`no mark at ${id}`);
  return button;
};
const isMarked = (id: number) => mark(id).getAttribute('aria-pressed') === 'true';
const choose = (filter: string): void => document.querySelector<HTMLInputElement>(`input[value="${filter}"]`)?.click();

afterEach(() => popup?.close());

describe('봤어요', () => {
  it('is set and taken back, and is counted', async () => {
    const browser = await startWith([81]);
    const { text } = await open(browser);
    expect(
      sessionRows()
        .map(({ dataset }) => Number(dataset['session']))
        .filter(isMarked),
    ).toEqual([81]);
    mark(71).click();
    await until(() => expect(isMarked(71)).toBe(true));
    expect(watchedIn(browser)).toEqual([71, 81]);
    expect(text()).toContain('13개 중 2개를 봤어요');
    mark(81).click();
    await until(() => expect(isMarked(81)).toBe(false));
    expect(watchedIn(browser)).toEqual([71]);
    expect(mark(71).getAttribute('aria-label')).toBe('봤어요: RYANSQL: 한국어 Text2SQL 모델 개발');
  });

  it('shows what is marked in another window', async () => {
    const browser = await startBrowser();
    await open(browser);
    await browser.ask('watched/mark', { post: '173', session: 38, isWatched: true });
    await until(() => expect(isMarked(38)).toBe(true));
  });

  it('counts no session that is not among the thirteen', async () => {
    const browser = await startWith([71, 9000]);
    const { text } = await open(browser);
    expect(text()).toContain('13개 중 1개를 봤어요');
  });

  it('is removed again where it could not be saved, and the popup says so', async () => {
    const browser = await startBrowser();
    browser.isLocalFull = true;
    const { text } = await open(browser);
    mark(71).click();
    await until(() => expect(text()).toContain('표시하지 못했어요'));
    expect(isMarked(71)).toBe(false);
  });

  it('stays as it was pressed while an earlier mark is on its way', async () => {
    const browser = await startBrowser();
    const window = browser.window();
    const waiting: (() => void)[] = [];
    await open(browser, {
      ...window,
      settings: {
        ...window.settings,
        markWatched: async (session, isWatched) => {
          await new Promise<void>((resolve) => waiting.push(resolve));
          return window.settings.markWatched(session, isWatched);
        },
      },
    });
    mark(71).click();
    mark(72).click();
    await until(() => expect([isMarked(71), isMarked(72)]).toEqual([true, true]));
    waiting.shift()?.();
    await until(() => expect(watchedIn(browser)).toEqual([71]));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([isMarked(71), isMarked(72)]).toEqual([true, true]);
    waiting.shift()?.();
    await until(() => expect(watchedIn(browser)).toEqual([71, 72]));
  });

  it('keeps what another window has marked before the answer came', async () => {
    const browser = await startBrowser();
    await open(browser);
    browser.isHolding = true;
    mark(71).click();
    void browser.ask('watched/mark', { post: '173', session: 72, isWatched: true });
    await until(() => expect([isMarked(71), isMarked(72)]).toEqual([true, true]));
    browser.release();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([isMarked(71), isMarked(72)]).toEqual([true, true]);
  });
});

describe('the filter', () => {
  it('shows those of the post, or those not watched', async () => {
    const browser = await startWith([71, 104]);
    await open(browser);
    choose('presented');
    await until(() => expect(sessionRows()).toHaveLength(7));
    choose('unwatched');
    await until(() => expect(sessionRows()).toHaveLength(11));
    choose('all');
    await until(() => expect(sessionRows()).toHaveLength(13));
  });

  it('leaves a row in the list when it is marked, and hides it the next time', async () => {
    await open(await startBrowser());
    choose('unwatched');
    mark(71).click();
    await until(() => expect(isMarked(71)).toBe(true));
    expect(sessionRows()).toHaveLength(13);
    choose('all');
    choose('unwatched');
    await until(() => expect(sessionRows()).toHaveLength(12));
  });

  it('says so where nothing is left', async () => {
    const browser = await startWith(POST_GUIDE.sessions.map(({ id }) => id));
    const { text } = await open(browser);
    choose('unwatched');
    await until(() => expect(text()).toContain('세션을 모두 봤어요.'));
    expect(document.querySelector('.session-group')).toBeNull();
  });
});
