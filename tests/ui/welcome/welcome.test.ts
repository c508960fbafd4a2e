// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { WELCOME_SCENES } from '../../../src/post/welcome-scene';
import { mountWelcome } from '../../../src/ui/welcome/welcome';
import { until } from '../until';

const COMMANDS = [
  { name: 'new-note', description: '', shortcut: 'Alt+Shift+M' },
  { name: 'toggle-contents', description: '', shortcut: '' },
];

const POST = { url: 'https://example.org/post', company: { ko: '작은회사', en: 'Small Company' }, event: { ko: '잔치', en: 'Feast' } };

afterEach(() => document.body.replaceChildren());

function open(language: 'ko' | 'en', listCommands = async () => COMMANDS): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  mountWelcome(root, { post: POST, shown: WELCOME_SCENES[language], language, listCommands });
  return root;
}

describe('the page after the first installation', () => {
  it.each([
    ['ko', ['길동무를 설치했어요', '밑줄은 용어예요', '고르면 담을 수 있어요', '적는 대로 저장돼요', '손을 떼지 않아도 돼요'], '글 열기'],
    [
      'en',
      ['The companion is installed', 'An underline is a term', 'Select, and keep it', 'Saved as you type', 'Hands on the keys'],
      'Open the post',
    ],
  ] as const)('shows four things in %s, each also in words, and one way on: to the post', (language, headings, start) => {
    const root = open(language);
    expect([...root.querySelectorAll('h1, h2')].map(({ textContent }) => textContent)).toEqual(headings);
    const lead = root.querySelector('header')?.textContent;
    expect(lead).toContain(POST.company[language]);
    expect(lead).toContain(POST.event[language]);
    // Pictures say nothing that the words below them do not say.
    expect([...root.querySelectorAll('.scene')].map((scene) => scene.getAttribute('aria-hidden'))).toEqual(Array(4).fill('true'));
    const links = [...root.querySelectorAll<HTMLAnchorElement>('a, button')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([[start, 'https://example.org/post']]);
    expect(document.documentElement.lang).toBe(language);
  });

  it('shows the shortcuts as the browser has them, without those that have no key', async () => {
    const root = open('ko');
    await until(() =>
      expect([...root.querySelectorAll('.keys-scene p')].map(({ textContent }) => textContent)).toEqual([
        'AltShiftM고른 문장에 메모하기',
        'jk다음 세션, 이전 세션',
        'n다음 용어 풀이',
      ]),
    );
  });

  it('shows the keys of the page alone where the browser tells no shortcuts', async () => {
    const root = open('ko', () => Promise.reject(new Error('no commands')));
    await Promise.resolve();
    expect(root.querySelectorAll('.keys-scene p')).toHaveLength(2);
  });
});
