// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { uiTexts } from '../../../src/i18n/ui';
import type { PageReport } from '../../../src/messaging/messages';
import { openPopup, type OpenPopup } from '../open-popup';
import { startBrowser, type TestBrowser } from '../test-browser';
import { until } from '../until';

let popup: OpenPopup | null = null;

async function open(browser: TestBrowser): Promise<OpenPopup> {
  popup = await openPopup(browser);
  return popup;
}

afterEach(() => popup?.close());

const found = (sessionsFound: number): PageReport => ({
  state: 'recognised',
  sessionsFound,
  headingsFound: 18,
  section: 's1',
  broken: [],
  found: [],
});

describe('the line about the tab', () => {
  it.each<[string, PageReport | null, string, boolean]>([
    ['all sessions', found(7), '세션 7개를 모두 찾았어요', false],
    ['some sessions', found(5), '세션 7개 중 5개를 찾았어요', false],
    [
      'a page that does not want it',
      { state: 'aside', reason: 'removed' },
      '이 페이지가 더한 것을 계속 지워서 물러나 있어요. 껐다 켜면 다시 해 봐요',
      false,
    ],
    [
      'a page that is not the post',
      { state: 'not-recognised', reason: 'too-few', found: [] },
      '이 페이지에서는 글을 알아보지 못했어요',
      true,
    ],
    ['no companion', null, '길동무가 돕는 글이 아니에요', true],
    ['a companion that is off', { state: 'off' }, '꺼져 있어요. 메모는', false],
    ['a page still arriving', { state: 'waiting' }, '글이 나타나기를 기다리고 있어요', false],
  ])('says what the tab shows: %s', async (_, report, sentence, isPostOffered) => {
    const browser = await startBrowser({ report });
    const { text } = await open(browser);
    expect(text()).toContain(sentence);
    const link = document.querySelector<HTMLAnchorElement>('.page-line a');
    expect(link !== null).toBe(isPostOffered);
    link?.click();
    expect(browser.opened).toEqual(isPostOffered ? ['https://tech.kakaoenterprise.com/173'] : []);
  });
});

describe('the switch', () => {
  it('does not say "on" over a page without the companion; while off, it is there to switch it on again', async () => {
    const browser = await startBrowser({ report: null });
    await open(browser);
    const labels = () => [...document.querySelectorAll('.head [role="switch"]')].map(({ textContent }) => textContent);
    await until(() => expect(labels()).toEqual([]));
    await browser.ask('settings/change', { enabled: false });
    await until(() => expect(labels()).toEqual(['이 글에서 사용']));
  });

  it('shows the setting, changes it at once and shows changes by other windows', async () => {
    const browser = await startBrowser();
    await open(browser);
    const control = document.querySelector<HTMLButtonElement>('[role="switch"]');
    expect(control?.textContent).toBe('이 글에서 사용');
    expect(control?.getAttribute('aria-checked')).toBe('true');
    control?.click();
    await until(() => expect(control?.getAttribute('aria-checked')).toBe('false'));
    expect(browser.settings().enabled).toBe(false);
    expect(document.body.textContent).toContain('꺼져 있어요. 메모는');
    await browser.ask('settings/change', { enabled: true });
    await until(() => expect(control?.getAttribute('aria-checked')).toBe('true'));
  });
});

describe('shortcuts', () => {
  it('are listed with their keys, or with a text where there is none', async () => {
    const commands = [
      { name: '_execute_action', description: '', shortcut: 'Alt+Shift+K' },
      { name: 'toggle-contents', description: '목차', shortcut: '' },
    ];
    await open(await startBrowser({ commands }));
    const listed = [...document.querySelectorAll('.commands dl > div')].map(({ textContent }) => textContent);
    expect(listed.slice(0, 2)).toEqual(['길동무 열기Alt+Shift+K', '목차 열고 닫기정하지 않음']);
    expect(listed.slice(2)).toEqual([
      '다음 세션j',
      '이전 세션k',
      '다음 용어 풀이n',
      '이전 용어 풀이Shiftn',
      '목차 안에서 이동↑↓',
      '용어 풀이와 펼친 목차 닫기Esc',
    ]);
  });

  it('of the page can be switched off', async () => {
    const browser = await startBrowser();
    const { button } = await open(browser);
    const keys = [...document.querySelectorAll('[role="switch"]')].find(({ textContent }) => textContent === 'j, k로 세션 이동');
    expect(keys?.getAttribute('aria-checked')).toBe('true');
    (keys as HTMLElement).click();
    await until(() => expect(keys?.getAttribute('aria-checked')).toBe('false'));
    expect(button('Markdown 내보내기')).toBeTruthy();
  });
});

describe('both languages', () => {
  it('names field, button, switch and document in English', async () => {
    const { button } = await open(await startBrowser({ language: 'en' }));
    expect(document.querySelector('label[for="note"]')?.textContent).toBe('Note');
    expect(button('Export as Markdown')).toBeTruthy();
    expect(document.querySelector('[role="switch"]')?.textContent).toBe('On for this post');
    expect(document.documentElement.lang).toBe('en');
  });

  it.each(['ko', 'en'] as const)('%s texts are complete and calm', (language) => {
    for (const text of sentences(uiTexts(language))) {
      expect(text).not.toBe('');
      expect(text).not.toContain('!');
    }
  });
});

/** Every text, the functions with a number. */
function sentences(texts: object): string[] {
  return Object.values(texts).flatMap((entry: unknown) => {
    if (typeof entry === 'string') return [entry];
    if (typeof entry === 'function') return [String((entry as (...args: number[]) => string)(2, 7))];
    return typeof entry === 'object' && entry !== null ? sentences(entry) : [];
  });
}
