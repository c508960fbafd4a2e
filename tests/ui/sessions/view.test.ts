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
  it('are listed with title, speakers, team and day those of the post first, the others under their tracks', async () => {
    await open(await startBrowser());
    expect([...document.querySelectorAll('.session-group h3')].map(({ textContent }) => textContent)).toEqual([
      '이 글에 나오는 세션 7',
      'AI 2',
      'Backend 1',
      'Cloud 3',
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
    expect(said).toContain('AI 5개, Backend 1개, Cloud 3개, DevOps 1개, Frontend 2개, 핸즈온 1개를 더해 13개예요.');
    expect(said).toContain('이 글은 그 가운데 7개를 소개해요 (세션 6개와 핸즈온).');
  });

  it('add up in English, where no number leaves its word', async () => {
    const { text } = await open(await startBrowser({ language: 'en' }));
    expect(text()).toContain('5\u00a0in\u00a0AI, 1\u00a0in\u00a0Backend, ');
    expect(text().replaceAll('\u00a0', ' ')).toContain('2 in Frontend, 1 in hands-on: 13 in all.');
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
    expect(sessionRow(104).querySelector('h4 > [lang]')?.textContent).toBe(POST_GUIDE.sessions.find(({ id }) => id === 104)?.title);
    expect(sessionRow(104).querySelector<HTMLElement>('h4 > [lang]')?.lang).toBe('ko');
  });
});

describe('a search among the sessions', () => {
  const found = () => sessionRows().map(({ dataset }) => Number(dataset['session']));
  const type = async (words: string, ids: readonly number[]): Promise<void> => {
    popup?.type(words, document.querySelector<HTMLTextAreaElement>('#session-search') ?? undefined);
    await until(() => expect(found().toSorted((one, other) => one - other)).toEqual(ids));
  };

  it.each<[string, string, readonly number[]]>([
    ['a word of the title', '얼굴', [68]],
    ['its initial consonants', 'ㅇㄱㅇㅅ', [68]],
    ['half a syllable', '얼구', [68]],
    ['the other keyboard', 'djfrnf', [68]],
    ['a speaker', 'andrew', [68]],
    ['its number in the post', 'S#4', [73]],
    ['a number that looks like a tag', '#4', [73]],
    ['two words in any order', 'sql 한국어', [71]],
    ['a word with its particle', '얼굴인식을', [68]],
  ])('finds by %s', async (_what, words, ids) => {
    await open(await startBrowser());
    await type(words, ids);
  });

  it('marks what it found, says how many there are, and is left by Escape, which does not close the popup', async () => {
    await open(await startBrowser());
    await type('얼굴', [68]);
    expect(sessionRow(68).querySelector('mark')?.textContent).toBe('얼굴');
    expect(popup?.text()).toContain('세션 1개를 찾았어요');
    const field = document.querySelector<HTMLInputElement>('#session-search');
    expect(field && popup?.press(field, 'Escape').defaultPrevented).toBe(true);
    await until(() => expect(found()).toHaveLength(13));
    expect([field?.value, document.activeElement === field]).toEqual(['', true]);
  });

  it('says so where nothing is found, and looks only where the filter looks', async () => {
    await open(await startBrowser());
    await type('없는세션이름', []);
    expect(popup?.text()).toContain('찾는 세션이 없어요');
    document.querySelector<HTMLInputElement>('input[value="presented"]')?.click();
    await type('얼굴', []);
  });
});

describe('the sessions of the post', () => {
  it('carry their number', async () => {
    await open(await startBrowser());
    expect([73, 81, 104, 68].map((id) => sessionRow(id).querySelector('.session-label')?.textContent?.trim())).toEqual([
      'S# 4',
      'S# 5',
      '핸즈온',
      undefined,
    ]);
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
