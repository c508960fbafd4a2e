// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ALL_SESSIONS } from '../../src/ui/sessions-groups';
import { fakeWorld, type FakeWorld } from './fake-world';
import { openPopup, type OpenPopup } from './open-popup';

let popup: OpenPopup | null = null;

/** Opens the popup and its second tab. */
async function openSessions(fake: FakeWorld): Promise<OpenPopup> {
  popup = await openPopup(fake);
  popup.button(fake.world.language === 'ko' ? '세션' : 'Sessions').click();
  await vi.waitFor(() => expect(document.querySelectorAll('.mark:not(:disabled)')).toHaveLength(13));
  return popup;
}

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-session]')];
const row = (id: number): HTMLElement => {
  const found = rows().find(({ dataset }) => dataset['session'] === String(id));
  if (!found) throw new Error(`no session ${id}`);
  return found;
};
const links = (id: number) => [...row(id).querySelectorAll('a')];
const mark = (id: number): HTMLButtonElement => {
  const found = row(id).querySelector('button');
  if (!found) throw new Error(`no mark at ${id}`);
  return found;
};
const isMarked = (id: number) => mark(id).getAttribute('aria-pressed') === 'true';
const choose = (filter: string): void => document.querySelector<HTMLInputElement>(`input[value="${filter}"]`)?.click();

afterEach(() => popup?.close());

describe('the sessions', () => {
  it('stand with title, speakers, team and day under their tracks', async () => {
    await openSessions(fakeWorld());
    expect([...document.querySelectorAll('.session-group h3')].map(({ textContent }) => textContent)).toEqual([
      'AI 5', 'Backend 1', 'Cloud 3', 'DevOps 1', 'Frontend 2', '핸즈온 1',
    ]);
    expect([...row(68).querySelectorAll('h4, .session-facts > *')].map(({ textContent }) => textContent)).toEqual([
      '모바일 얼굴인식 SDK 개발', 'Andrew, Po · 비전인텔리전스팀', '2022. 12. 8.',
    ]);
    expect([...row(57).querySelectorAll('.session-facts > *')].map(({ textContent }) => textContent)).toEqual(['Thor', '2022. 12. 9.']);
    expect([...row(104).querySelectorAll('.session-facts > *')].map(({ textContent }) => textContent)).toEqual([
      'Sam · 검색서비스개발', 'Cloud', '2022. 12. 9.',
    ]);
  });

  it('add up in front of the reader', async () => {
    const { text } = await openSessions(fakeWorld());
    const said = text().replaceAll('\u00a0', ' ');
    expect(said).toContain('카카오엔터프라이즈의 세션 13개');
    expect(said).toContain('AI 5 · Backend 1 · Cloud 3 · DevOps 1 · Frontend 2 · 핸즈온 1 = 13');
    expect(said).toContain('이 글은 이 가운데 7개를 소개해요 (세션 6개와 핸즈온)');
  });

  it('lead to page, video and slides in a new tab, each named after its session', async () => {
    await openSessions(fakeWorld());
    for (const { id, title, page, video, slides } of ALL_SESSIONS) {
      const outward = links(id).slice(-3);
      expect(outward.map(({ href }) => href)).toEqual([page, video, slides]);
      expect(outward.map(({ target, rel }) => `${target} ${rel}`)).toEqual(Array(3).fill('_blank noopener noreferrer'));
      expect(outward.map((link) => [link.getAttribute('aria-label'), link.textContent])).toEqual(
        ['발표', '영상', '슬라이드'].map((word) => [`${word}: ${title} (새 탭에서 열려요)`, word]),
      );
    }
  });

  it('give way to what they lead to', async () => {
    const fake = fakeWorld();
    await openSessions(fake);
    links(38)[1]?.click();
    await vi.waitFor(() => expect(fake.closed).toBe(1));
    expect(fake.opened).toEqual(['https://youtu.be/NotXpRovDoA']);
  });

  it('are told in English, their titles kept', async () => {
    await openSessions(fakeWorld({ language: 'en' }));
    expect(row(104).textContent).toContain('Dec 9, 2022');
    expect(links(104).map(({ textContent }) => textContent)).toEqual(['In the post', 'Talk', 'Video', 'Slides']);
    expect(row(104).querySelector('h4')?.lang).toBe('ko');
  });
});

describe('글에서 보기', () => {
  it('stands at the seven of the post alone', async () => {
    await openSessions(fakeWorld());
    const leading = rows().filter((each) => each.querySelectorAll('a').length === 4);
    expect(leading.map(({ dataset }) => Number(dataset['session'])).toSorted((one, other) => one - other)).toEqual([70, 71, 72, 73, 81, 82, 104]);
  });

  it('leads there in the tab of the post and closes the popup', async () => {
    const fake = fakeWorld();
    await openSessions(fake);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    links(73)[0]?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(fake.closed).toBe(1));
    expect(fake.askedTab.at(-1)).toEqual({ tabId: 7, type: 'page/jump', request: { section: 's4' } });
    expect(fake.opened).toEqual([]);
  });

  it('opens the post at the section where the tab is another page', async () => {
    const fake = fakeWorld({ report: null });
    await openSessions(fake);
    links(104)[0]?.click();
    await vi.waitFor(() => expect(fake.closed).toBe(1));
    expect(fake.opened).toEqual(['https://tech.kakaoenterprise.com/173#techand-handson']);
  });

  it('is left to the browser where a key is held', async () => {
    const fake = fakeWorld();
    await openSessions(fake);
    const event = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true });
    links(73)[0]?.addEventListener('click', (click) => {
      expect(click.defaultPrevented).toBe(false);
      click.preventDefault();
    });
    links(73)[0]?.dispatchEvent(event);
    await Promise.resolve();
    expect(fake.askedTab.map(({ type }) => type)).not.toContain('page/jump');
  });
});

describe('봤어요', () => {
  it('is set and taken back, and is counted', async () => {
    const fake = fakeWorld();
    fake.watched = [81];
    const { text } = await openSessions(fake);
    expect(rows().map(({ dataset }) => Number(dataset['session'])).filter(isMarked)).toEqual([81]);
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
    await openSessions(fake);
    fake.setWatched([38]);
    await vi.waitFor(() => expect(isMarked(38)).toBe(true));
  });

  it('counts no session that is not among the thirteen', async () => {
    const fake = fakeWorld();
    fake.watched = [71, 9000];
    const { text } = await openSessions(fake);
    expect(text()).toContain('13개 중 1개 봤어요');
  });

  it('is taken back, and says so, where it could not be kept', async () => {
    const fake = fakeWorld();
    fake.isMarkRefused = true;
    const { text } = await openSessions(fake);
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
    await openSessions({ ...fake, world });
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
    await openSessions(fake);
    choose('presented');
    await vi.waitFor(() => expect(rows()).toHaveLength(7));
    choose('unwatched');
    await vi.waitFor(() => expect(rows()).toHaveLength(11));
    choose('all');
    await vi.waitFor(() => expect(rows()).toHaveLength(13));
  });

  it('keeps a row that is marked where it is, and leaves it out the next time', async () => {
    await openSessions(fakeWorld());
    choose('unwatched');
    mark(71).click();
    await vi.waitFor(() => expect(isMarked(71)).toBe(true));
    expect(rows()).toHaveLength(13);
    choose('all');
    choose('unwatched');
    await vi.waitFor(() => expect(rows()).toHaveLength(12));
  });

  it('says so where nothing is left', async () => {
    const fake = fakeWorld();
    fake.watched = ALL_SESSIONS.map(({ id }) => id);
    const { text } = await openSessions(fake);
    choose('unwatched');
    await vi.waitFor(() => expect(text()).toContain('세션을 모두 봤어요.'));
    expect(document.querySelector('.session-group')).toBeNull();
  });
});
