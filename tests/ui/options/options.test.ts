// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { READING_POSITION_KEY } from '../../../src/domain/reading/position';
import { optionsTexts } from '../../../src/i18n/pages/options';
import { accessibilityTexts } from '../../../src/i18n/pages/accessibility';
import { privacyTexts } from '../../../src/i18n/pages/privacy';
import { mountOptions } from '../../../src/ui/options/options';
import type { PopupPorts } from '../../../src/ui/shared/popup-ports';
import { openPopup } from '../open-popup';
import { startBrowser, type TestBrowser } from '../test-browser';
import { until } from '../until';

let controller = new AbortController();
let root: HTMLElement;

async function open(browser: TestBrowser, change: (ports: PopupPorts) => PopupPorts = (ports) => ports): Promise<void> {
  controller = new AbortController();
  root = document.createElement('div');
  document.body.append(root);
  mountOptions(root, change(browser.window()), controller.signal);
  await until(() => expect(root.querySelector('[role="switch"]:not(:disabled)')).not.toBeNull());
}

afterEach(() => {
  controller.abort();
  root?.remove();
});

const control = (name: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const without = (platform: Partial<PopupPorts['platform']>) => (ports: PopupPorts) => ({
  ...ports,
  platform: { ...ports.platform, ...platform },
});

describe('the options page', () => {
  it('has a heading for each group of settings and names itself', async () => {
    await open(await startBrowser());
    expect([...root.querySelectorAll('h1, h2')].map(({ textContent }) => textContent)).toEqual([
      '설정',
      '글에서',
      '길동무의 언어',
      '단축키',
      '툴바 버튼',
      '읽던 자리',
      '백업',
      '버전 1.2.3',
      '오류 신고',
      '접근성',
      '개인정보',
    ]);
    expect(document.title).toBe('설정 · Tech& 길동무');
  });

  it.each([
    ['이 글에서 사용', { enabled: false }],
    ['j, k로 세션 이동', { sessionKeys: false }],
    ['n으로 용어 풀이', { termKeys: false }],
    ['메모 수 표시', { badgeCount: false }],
    ['읽던 자리 기억', { readingPosition: false }],
    ['백업 알림', { backupReminder: false }],
  ])('switches off: %s', async (name, changed) => {
    const browser = await startBrowser();
    await open(browser);
    control(name).click();
    await until(() => expect(browser.settings()).toMatchObject(changed));
    await until(() => expect(control(name).ariaChecked ?? control(name).getAttribute('aria-checked')).toBe('false'));
  });

  it('moves the contents to the left of the article, where they are not at first', async () => {
    const browser = await startBrowser();
    await open(browser);
    expect(control('목차를 글 왼쪽에').getAttribute('aria-checked')).toBe('false');
    control('목차를 글 왼쪽에').click();
    await until(() => expect(browser.settings()).toMatchObject({ contentsLeft: true }));
  });

  it('chooses the colour that the next highlight begins with', async () => {
    const browser = await startBrowser();
    await open(browser);
    control('분홍').click();
    await until(() => expect(browser.settings().colour).toBe('pink'));
    await until(() => expect(control('분홍').ariaPressed ?? control('분홍').getAttribute('aria-pressed')).toBe('true'));
  });

  it('chooses which terms are marked and in which language cards speak', async () => {
    const browser = await startBrowser();
    await open(browser);
    root.querySelector<HTMLInputElement>('[name="glossary-marks"][value="all"]')?.click();
    root.querySelector<HTMLInputElement>('[name="glossary-language"][value="en"]')?.click();
    await until(() => expect(browser.settings()).toMatchObject({ marks: 'all', cardLanguage: 'en' }));
  });

  it('speaks the language that is chosen at once, with the focus on the choice, and the browser’s again', async () => {
    const browser = await startBrowser();
    await open(browser);
    const choice = (value: string) => root.querySelector<HTMLInputElement>(`[name="language"][value="${value}"]`);
    expect(choice('browser')?.checked).toBe(true);
    choice('en')?.focus();
    choice('en')?.click();
    await until(() => expect(root.querySelector('h1')?.textContent).toBe('Settings'));
    expect([document.documentElement.lang, document.title]).toEqual(['en', 'Settings · Tech& Companion']);
    expect(document.activeElement).toBe(choice('en'));
    expect(browser.settings().language).toBe('en');
    choice('browser')?.click();
    await until(() => expect(root.querySelector('h1')?.textContent).toBe('설정'));
  });

  it('shows the reading position that is remembered, and none once the reader wants none', async () => {
    const browser = await startBrowser();
    browser.storage.local.set(READING_POSITION_KEY, [{ post: '173', section: 's4', percent: 63.4, offset: 5400 }]);
    await open(browser);
    await until(() => expect(root.textContent).toContain('지금 기억한 자리: S# 4 (63%)'));
    control('읽던 자리 기억').click();
    await until(() => expect(root.textContent).toContain('지금 기억한 자리가 없어요.'));
    expect(browser.storage.local.has(READING_POSITION_KEY)).toBe(false);
  });

  it('lists the shortcuts as they are set, and leads to where the browser changes them', async () => {
    const browser = await startBrowser({ commands: [{ name: 'new-note', description: 'Add a note', shortcut: 'Alt+Shift+M' }] });
    await open(browser);
    await until(() => expect(root.textContent).toContain('고른 문장에 메모하기Alt+Shift+M'));
    control('브라우저에서 단축키 바꾸기').click();
    expect(browser.opened).toEqual(['shortcuts']);
  });

  it('says in words where shortcuts are changed, where no extension can lead there', async () => {
    await open(await startBrowser(), without({ openShortcuts: null }));
    expect(root.textContent).toContain(optionsTexts('ko').changeKeysByHand);
    expect(root.textContent).not.toContain('브라우저에서 단축키 바꾸기');
  });

  it('says nothing of shortcuts where the browser has none', async () => {
    await open(await startBrowser(), without({ openShortcuts: null, hasShortcuts: false }));
    expect(root.textContent).not.toContain(optionsTexts('ko').changeKeysByHand);
  });

  it('copies the details for a bug report', async () => {
    const browser = await startBrowser();
    await open(browser);
    control('오류 신고용 정보 복사').click();
    await until(() => expect(browser.copied).toHaveLength(1));
    expect(browser.copied[0]).toContain('Tech& 길동무 1.2.3');
  });

  it('is reached from every window that has it', async () => {
    const browser = await startBrowser();
    await open(browser);
    const popup = await openPopup(browser);
    popup.button('설정').click();
    await until(() => expect([browser.opened, browser.closed]).toEqual([['options'], 1]));
    popup.close();
    const elsewhere = await openPopup(browser, without({ openOptions: null })(browser.window()));
    expect(() => elsewhere.button('설정')).toThrow();
    elsewhere.close();
  });
});

it.each(['ko', 'en'] as const)('says in %s first of accessibility that no screen reader was heard', async (language) => {
  await open(await startBrowser(), (ports) => ({ ...ports, language }));
  const points = [...root.querySelectorAll('#accessibility li')].map(({ textContent }) => textContent);
  expect(points).toEqual(accessibilityTexts(language).map(({ title, text }) => title + text));
  expect(points[0]).toMatch(/^(화면 낭독기로 들어 보지는 않았어요|No screen reader was heard)/);
  expect(points).toHaveLength(accessibilityTexts('ko').length);
});

describe('the privacy statement', () => {
  const sectionOf = (file: string, heading: string): string =>
    new RegExp(`^## ${heading}\n([^]*?)(?=^## |(?![^]))`, 'm').exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const pointsIn = (section: string): string[] =>
    section.split('\n').flatMap((line) => (line.startsWith('- ') ? line.slice(2).replace(/[*_`]/g, '') : []));
  const said = (language: 'ko' | 'en'): string[] => privacyTexts(language).map(({ title, text }) => title + text);

  it.each([
    ['en', 'README.md', 'Privacy'],
    ['en', 'docs/PRIVACY.md', 'English'],
    ['ko', 'docs/PRIVACY.md', '한국어'],
  ] as const)('in %s is that of %s, word for word', (language, file, heading) => {
    expect(said(language)).toEqual(pointsIn(sectionOf(file, heading)));
    expect(said(language)).toHaveLength(said('ko').length);
  });
});
