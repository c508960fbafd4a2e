// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { SETTINGS_KEY } from '../../../src/domain/settings';
import type { PageReport } from '../../../src/messaging/messages';
import { openPopup, type OpenPopup } from '../open-popup';
import { startBrowser, type TestBrowser } from '../test-browser';
import { until } from '../until';

const FOUND: PageReport = { state: 'recognised', sessionsFound: 7, headingsFound: 18, section: 's1', broken: [], found: [] };
const POST = 'https://tech.kakaoenterprise.com/173';
const COPY = 'https://tech-kakaoenterprise.tistory.com/173';
const FIND = '이 페이지에서 글 찾기';
const ALLOW = '접근 허용하기';

let popup: OpenPopup | null = null;
afterEach(() => popup?.close());

/** A popup over a tab without a companion; `after` is what a companion put in will say. */
async function openOver(address: string | null, after: PageReport | null, change: (browser: TestBrowser) => void = () => undefined) {
  const browser = await startBrowser({ report: null });
  Object.assign(browser.tab, { address, afterInjection: after });
  change(browser);
  popup = await openPopup(browser);
  return { browser, popup };
}

const says = (words: string) => until(() => expect(document.querySelector('.page-line')?.textContent).toContain(words));
const buttons = (): (string | null)[] => [...document.querySelectorAll('.page-line button')].map(({ textContent }) => textContent);

describe('a tab without a companion', () => {
  it.each([
    ['the post itself', POST, false],
    ['the blog under its first name', COPY, true],
    ['a capture', `https://web.archive.org/web/2023/${POST}`, true],
  ])('%s gets it at once', async (_, address, isCalled) => {
    const { browser } = await openOver(address, FOUND);
    await says('세션 7개를 모두 찾았어요');
    expect(browser.tab.injected).toEqual([{ tabId: 7, isCalled }]);
  });

  it.each([
    ['any page', 'https://example.org/'],
    ['a file', 'file:///saved.html'],
  ])('gets the companion on %s when the reader asks', async (_, address) => {
    const {
      browser,
      popup: { button },
    } = await openOver(address, FOUND);
    await says('길동무가 돕는 글이 아니에요');
    expect(browser.tab.injected).toEqual([]);
    button(FIND).click();
    await says('세션 7개를 모두 찾았어요');
    expect(browser.tab.injected).toEqual([{ tabId: 7, isCalled: true }]);
    expect(buttons()).toEqual([]);
  });

  it.each([
    ['the browser’s own page', 'about:addons', '브라우저가 확장을 허용하지 않는'],
    ['an address the browser keeps to itself', null, '브라우저가 확장을 허용하지 않는'],
  ])('%s gets nothing', async (_, address, words) => {
    const { browser } = await openOver(address, FOUND);
    await says(words);
    expect(buttons()).toEqual([]);
    expect(browser.tab.injected).toEqual([]);
  });

  it.each([
    ['https://example.org/', '브라우저가 확장을 허용하지 않는'],
    ['file:///saved.html', '파일 URL 접근을 허용해 주세요'],
  ])('says so where %s cannot be entered', async (address, words) => {
    const {
      popup: { button },
    } = await openOver(address, null);
    await says('길동무가 돕는 글이 아니에요');
    button(FIND).click();
    await says(words);
  });

  it.each([POST, COPY, 'https://example.org/'])('is not touched while the companion is off: %s', async (address) => {
    const { browser } = await openOver(address, FOUND, ({ storage }) => void storage.local.set(SETTINGS_KEY, { enabled: false }));
    await says(address.startsWith('https://example') ? '돕는 글이 아니에요' : '꺼져 있어요');
    expect(browser.tab.injected).toEqual([]);
    expect(buttons()).toEqual([]);
    await browser.ask('settings/change', { enabled: true });
    await (address.startsWith('https://example') ? says(FIND) : says('모두 찾았어요'));
  });
});

describe('withdrawn site access', () => {
  const withheld = (willAllow: boolean) => (browser: TestBrowser) => void Object.assign(browser.tab, { hasAccess: false, willAllow });

  it('is asked for, and the popup says that the companion is there by the click', async () => {
    const {
      browser,
      popup: { button },
    } = await openOver(POST, FOUND, withheld(true));
    await says('글을 열 때마다 툴바의 길동무를 눌러야 해요');
    button(ALLOW).click();
    await until(() => expect(buttons()).toEqual([]));
    expect(document.querySelector('.page-line')?.textContent).toBe('세션 7개를 모두 찾았어요');
    expect(browser.tab.asked).toBe(1);
  });

  it('stays withdrawn where the reader says no', async () => {
    const {
      browser,
      popup: { button },
    } = await openOver(null, null, withheld(false));
    await says('글에 아무것도 더하지 못해요');
    button(ALLOW).click();
    await until(() => expect(browser.tab.asked).toBe(1));
    expect(buttons()).toEqual([ALLOW]);
    expect(browser.tab.injected).toEqual([]);
  });

  it('does not matter on other pages', async () => {
    await openOver(COPY, FOUND, withheld(false));
    await says('모두 찾았어요');
    expect(buttons()).toEqual([]);
  });
});

describe('the companion’s findings', () => {
  it.each([
    ['other-post', '블로그의 다른 글이에요'],
    ['no-headings', '소제목이 하나도 없어요'],
    ['too-few', '소제목이나 본문이 너무 적어요'],
  ] as const)('says why a page is not the post: %s', async (reason, words) => {
    popup = await openPopup(await startBrowser({ report: { state: 'not-recognised', reason, found: [] } }));
    await says(words);
  });

  it('name features that failed', async () => {
    popup = await openPopup(await startBrowser({ report: { ...FOUND, broken: ['contents', 'unknown-feature'] } }));
    await says('동작하지 않은 기능: 목차, unknown-feature');
  });

  it('are copied as a report without any text of the notes', async () => {
    const browser = await startBrowser({ report: { ...FOUND, found: ['intro', 's1'] } });
    browser.tab.address = `${POST}?secret=1`;
    popup = await openPopup(browser);
    await says('모두 찾았어요');
    browser.storage.session.set('failures', [{ where: 'note/write', name: 'RangeError', message: 'too far', stack: [], at: 0 }]);
    popup.button('오류 신고용 정보 복사').click();
    await until(() => expect(browser.copied).toHaveLength(1));
    expect(browser.copied[0]).toContain('note/write: RangeError: too far');
    expect(browser.copied[0]).toContain('Tech& 길동무 1.2.3');
    expect(browser.copied[0]).not.toContain('secret');
    expect(document.querySelector('.toast')?.textContent).toContain('오류 신고용 정보를 복사했어요');
  });
});
