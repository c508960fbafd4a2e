// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { POST_GUIDE } from '../../../src/post/guide';
import type { OpenPopup } from '../open-popup';
import { openSessions, sessionRow, sessionRows } from './open-sessions';
import { startBrowser, type TestBrowser } from '../test-browser';
import { until } from '../until';

let popup: OpenPopup | null = null;

async function open(browser: TestBrowser): Promise<OpenPopup> {
  popup = await openSessions(browser);
  return popup;
}

const links = (id: number) => [...sessionRow(id).querySelectorAll('a')];

afterEach(() => popup?.close());

describe('the sessions', () => {
  it('are listed with title, speakers, team and day under their tracks', async () => {
    await open(await startBrowser());
    expect([...document.querySelectorAll('.session-group h3')].map(({ textContent }) => textContent)).toEqual([
      'AI 5',
      'Backend 1',
      'Cloud 3',
      'DevOps 1',
      'Frontend 2',
      '핸즈온 1',
    ]);
    expect([...sessionRow(68).querySelectorAll('h4, .session-facts > *')].map(({ textContent }) => textContent)).toEqual([
      '모바일 얼굴인식 SDK 개발',
      'Andrew, Po · 비전인텔리전스팀',
      '2022. 12. 8.',
    ]);
    expect([...sessionRow(57).querySelectorAll('.session-facts > *')].map(({ textContent }) => textContent)).toEqual([
      'Thor',
      '2022. 12. 9.',
    ]);
    expect([...sessionRow(104).querySelectorAll('.session-facts > *')].map(({ textContent }) => textContent)).toEqual([
      'Sam · 검색서비스개발',
      'Cloud',
      '2022. 12. 9.',
    ]);
  });

  it('add up in front of the reader', async () => {
    const { text } = await open(await startBrowser());
    const said = text().replaceAll('\u00a0', ' ');
    expect(said).toContain('카카오엔터프라이즈의 세션 13개');
    expect(said).toContain('AI 5 · Backend 1 · Cloud 3 · DevOps 1 · Frontend 2 · 핸즈온 1 = 13');
    expect(said).toContain('이 글은 이 가운데 7개를 소개해요 (세션 6개와 핸즈온)');
  });

  it('have links to page, video and slides that open new tabs, each named after its session', async () => {
    await open(await startBrowser());
    for (const { id, title, page, video, slides } of POST_GUIDE.sessions) {
      const outward = links(id).slice(-3);
      expect(outward.map(({ href }) => href)).toEqual([page, video, slides]);
      expect(outward.map(({ target, rel }) => `${target} ${rel}`)).toEqual(Array(3).fill('_blank noopener noreferrer'));
      expect(outward.map((link) => [link.getAttribute('aria-label'), link.textContent])).toEqual(
        ['발표', '영상', '슬라이드'].map((word) => [`${word}: ${title} (새 탭에서 열려요)`, word]),
      );
    }
  });

  it('close the popup when a link is opened', async () => {
    const browser = await startBrowser();
    await open(browser);
    links(38)[1]?.click();
    await until(() => expect(browser.closed).toBe(1));
    expect(browser.opened).toEqual(['https://youtu.be/NotXpRovDoA']);
  });

  it('are shown in English with their Korean titles', async () => {
    await open(await startBrowser({ language: 'en' }));
    expect(sessionRow(104).textContent).toContain('Dec 9, 2022');
    expect(links(104).map(({ textContent }) => textContent)).toEqual(['In the post', 'Talk', 'Video', 'Slides']);
    expect(sessionRow(104).querySelector('h4')?.lang).toBe('ko');
  });
});

describe('글에서 보기', () => {
  it('is there for the seven sessions of the post alone', async () => {
    await open(await startBrowser());
    const leading = sessionRows().filter((each) => each.querySelectorAll('a').length === 4);
    expect(leading.map(({ dataset }) => Number(dataset['session'])).toSorted((one, other) => one - other)).toEqual([
      70, 71, 72, 73, 81, 82, 104,
    ]);
  });

  it('shows the section in the tab of the post and closes the popup', async () => {
    const browser = await startBrowser();
    await open(browser);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    links(73)[0]?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    await until(() => expect(browser.closed).toBe(1));
    expect(browser.askedTab.at(-1)).toEqual({ tabId: 7, type: 'page/jump', request: { section: 's4' } });
    expect(browser.opened).toEqual([]);
  });

  it('opens the post at the section where the tab is another page', async () => {
    const browser = await startBrowser({ report: null });
    await open(browser);
    links(104)[0]?.click();
    await until(() => expect(browser.closed).toBe(1));
    expect(browser.opened).toEqual(['https://tech.kakaoenterprise.com/173#techand-handson']);
  });

  it('is left to the browser where a key is held', async () => {
    const browser = await startBrowser();
    await open(browser);
    const event = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true });
    links(73)[0]?.addEventListener('click', (click) => {
      expect(click.defaultPrevented).toBe(false);
      click.preventDefault();
    });
    links(73)[0]?.dispatchEvent(event);
    await Promise.resolve();
    expect(browser.askedTab.map(({ type }) => type)).not.toContain('page/jump');
  });
});
