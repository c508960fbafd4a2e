// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ALL_SESSIONS } from '../../src/ui/sessions-groups';
import { fakeWorld, type FakeWorld } from './fake-world';
import type { OpenPopup } from './open-popup';
import { openSessions, sessionRow, sessionRows } from './open-sessions';

let popup: OpenPopup | null = null;

async function open(fake: FakeWorld): Promise<OpenPopup> {
  popup = await openSessions(fake);
  return popup;
}

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
    const fake = fakeWorld();
    fake.watched = [81];
    const { text } = await open(fake);
    expect(sessionRows().map(({ dataset }) => Number(dataset['session'])).filter(isMarked)).toEqual([81]);
    mark(71).click();
    await vi.waitFor(() => expect(isMarked(71)).toBe(true));
    expect(fake.watched).toEqual([71, 81]);
    expect(text()).toContain('13개 중 2개 봤어요');
    mark(81).click();
    await vi.waitFor(() => expect(isMarked(81)).toBe(false));
    expect(fake.watched).toEqual([71]);
    expect(mark(71).getAttribute('aria-label')).toBe('봤어요: RYANSQL: 한국어 Text2SQL 모델 개발');
  });

  it('follows what is marked in another window', async () => {
    const fake = fakeWorld();
    await open(fake);
    fake.setWatched([38]);
    await vi.waitFor(() => expect(isMarked(38)).toBe(true));
  });

  it('counts no session that is not among the thirteen', async () => {
    const fake = fakeWorld();
    fake.watched = [71, 9000];
    const { text } = await open(fake);
    expect(text()).toContain('13개 중 1개 봤어요');
  });

  it('is taken back, and says so, where it could not be kept', async () => {
    const fake = fakeWorld();
    fake.isMarkRefused = true;
    const { text } = await open(fake);
    mark(71).click();
    await vi.waitFor(() => expect(text()).toContain('표시하지 못했어요'));
    expect(isMarked(71)).toBe(false);
  });

  it('stays as it was pressed while an earlier mark is on its way', async () => {
    const fake = fakeWorld();
    const keep = fake.world.markWatched;
    const waiting: (() => void)[] = [];
    const world = { ...fake.world, markWatched: async (session: number, isWatched: boolean) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return keep(session, isWatched);
    } };
    await open({ ...fake, world });
    mark(71).click();
    mark(72).click();
    await vi.waitFor(() => expect([isMarked(71), isMarked(72)]).toEqual([true, true]));
    waiting.shift()?.();
    await vi.waitFor(() => expect(fake.watched).toEqual([71]));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([isMarked(71), isMarked(72)]).toEqual([true, true]);
    waiting.shift()?.();
    await vi.waitFor(() => expect(fake.watched).toEqual([71, 72]));
  });
});

describe('the filter', () => {
  it('shows those of the post, or those not watched', async () => {
    const fake = fakeWorld();
    fake.watched = [71, 104];
    await open(fake);
    choose('presented');
    await vi.waitFor(() => expect(sessionRows()).toHaveLength(7));
    choose('unwatched');
    await vi.waitFor(() => expect(sessionRows()).toHaveLength(11));
    choose('all');
    await vi.waitFor(() => expect(sessionRows()).toHaveLength(13));
  });

  it('keeps a row that is marked where it is, and leaves it out the next time', async () => {
    await open(fakeWorld());
    choose('unwatched');
    mark(71).click();
    await vi.waitFor(() => expect(isMarked(71)).toBe(true));
    expect(sessionRows()).toHaveLength(13);
    choose('all');
    choose('unwatched');
    await vi.waitFor(() => expect(sessionRows()).toHaveLength(12));
  });

  it('says so where nothing is left', async () => {
    const fake = fakeWorld();
    fake.watched = ALL_SESSIONS.map(({ id }) => id);
    const { text } = await open(fake);
    choose('unwatched');
    await vi.waitFor(() => expect(text()).toContain('세션을 모두 봤어요.'));
    expect(document.querySelector('.session-group')).toBeNull();
  });
});
