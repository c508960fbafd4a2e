// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Passage } from '../../src/messaging/messages';
import { startCompanion } from '../../src/content/companion';
import { atHome, fakePorts, type FakePorts } from '../content/fake-ports';
import { markedWords } from '../content/features/glossary/painted';
import { openPopup, type OpenPopup } from '../ui/open-popup';
import { startBrowser, type TestBrowser } from '../ui/test-browser';
import { until } from '../ui/until';
import { SECOND_GLOSSARY, SECOND_GUIDE, SECOND_PAGE, SECOND_POST } from './second-post';

let controller: AbortController;
let ports: FakePorts;
let browser: TestBrowser;
let popup: OpenPopup | null = null;

beforeEach(async () => {
  controller = new AbortController();
  browser = await startBrowser({
    post: SECOND_GUIDE,
    glossary: SECOND_GLOSSARY,
    change: (background) => ({ ...background, cardOf: SECOND_GLOSSARY.cardOf }),
  });
  atHome(SECOND_GUIDE.url);
  const page = new DOMParser().parseFromString(SECOND_PAGE, 'text/html');
  document.head.replaceChildren(...page.head.childNodes);
  document.body.replaceChildren(...page.body.childNodes);
  delete document.documentElement.dataset['techand'];
  ports = fakePorts({ post: SECOND_POST });
  startCompanion(ports, controller.signal);
  await vi.waitFor(() => expect(document.documentElement.dataset['techand']).toBe('ready'));
});
afterEach(() => {
  popup?.close();
  popup = null;
  controller.abort();
});

/** Selects the first occurrence of some words in the article. */
function select(words: string): Passage | null {
  const node = [...document.querySelectorAll('p')].map(({ firstChild }) => firstChild).find((text) => text?.textContent?.includes(words));
  const start = node?.textContent?.indexOf(words) ?? -1;
  if (!node || start === -1) throw new Error(`the page does not say ${words}`);
  document.getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
  return ports.tell('selection/read', {}) as Passage | null;
}

/** Creates a highlight as the content script of a tab asks for it. */
const highlight = (passage: Passage | null) =>
  browser
    .background()
    .answer(
      { type: 'highlight/create', request: { ...passage, colour: 'yellow', opens: true } },
      { fromThisExtension: true, isExtensionPage: false, tabId: 7 },
    );

describe('a second post, made of data alone', () => {
  it('is recognised, its terms are marked, and it has no bars of sessions', () => {
    expect(ports.report()).toMatchObject({ state: 'recognised', headingsFound: 4, sessionsFound: 0, section: 'why', broken: [] });
    expect(markedWords()).toEqual(['가동 시간', '로그 순환']);
    expect(document.querySelectorAll('[data-part="session-bar"]')).toHaveLength(0);
    const contents = document.querySelector('[data-part="contents"]')?.shadowRoot;
    expect([...(contents?.querySelectorAll('nav a') ?? [])].map(({ textContent }) => textContent)).toEqual(
      SECOND_POST.outline.map(({ text }) => text),
    );
  });

  it('gets a highlight whose note says which post it is of', async () => {
    const passage = select('끝에서부터 거꾸로 읽는다.');
    expect(passage).toMatchObject({ post: '9', section: 'logs', target: { quote: { exact: '끝에서부터 거꾸로 읽는다.' } } });
    expect(await highlight(passage)).toMatchObject({ ok: true });
    expect(await browser.stored()).toMatchObject([{ post: '9', section: 'logs', target: passage?.target, body: '' }]);
  });

  it('gets a note from its term', async () => {
    const request = { id: 'log-rotation', post: '9', section: 'logs', language: 'ko' };
    await browser.background().answer({ type: 'term/create-note', request }, { fromThisExtension: true, isExtensionPage: false, tabId: 7 });
    expect(await browser.stored()).toMatchObject([{ post: '9', term: 'log-rotation', body: '로그 순환: 로그 순환의 뜻이다.' }]);
  });

  it('gets its note edited, shown under its heading and exported in the popup', async () => {
    browser.tab.report = ports.report();
    await highlight(select('남은 디스크다.'));
    popup = await openPopup(browser);
    popup.type('첫 메모');
    await until(async () =>
      expect((await browser.stored()).map(({ post, section, body }) => [post, section, body])).toEqual([['9', 'watch', '첫 메모']]),
    );
    expect(popup.text()).toContain('무엇을 지켜보나');
    popup.button('Markdown 내보내기').click();
    await until(() => expect(browser.downloads).toHaveLength(1));
    const [file] = browser.downloads;
    expect(file?.name).toMatch(/^techand-9-notes-/);
    expect(file?.text).toContain(`url: "${SECOND_GUIDE.url}"`);
    expect(file?.text.match(/^## .*$/gm)).toEqual(['## 무엇을 지켜보나']);
  });

  it('gets its own company, session, track and category in the popup', async () => {
    popup = await openPopup(browser);
    popup.button('세션').click();
    await until(() => expect(popup?.root.querySelectorAll('[data-session]')).toHaveLength(1));
    expect(popup.root.querySelector('#sessions-heading')?.textContent).toBe('작은회사의 세션 1개');
    expect(popup.root.querySelector('.session-group h3')?.textContent).toBe('Upkeep 1');
    popup.button('용어').click();
    await until(() => expect(popup?.root.querySelectorAll('.term-group [data-term]')).toHaveLength(2));
    expect([...popup.root.querySelectorAll('.term-group h3')].map(({ textContent }) => textContent)).toEqual(['운영 2']);
  });

  it('leaves notes of the other post out of its pages, and shows them behind all of its own', async () => {
    const other = {
      post: '173',
      section: 'why',
      body: '다른 글의 메모',
      target: null,
      term: null,
      figure: null,
      colour: 'yellow' as const,
      tags: [],
      base: 0,
      editor: 'a',
      sequence: 1,
    };
    await browser.ask('note/write', { ...other, id: '33333333-3333-4333-8333-333333333333' });
    const told = await browser
      .background()
      .answer({ type: 'page/mounted', request: {} }, { fromThisExtension: true, isExtensionPage: false, tabId: 7 });
    expect(told).toMatchObject({ ok: true, value: { highlights: [], counts: {} } });
    popup = await openPopup(browser);
    await until(() => expect(popup?.text()).toContain('다른 글의 메모'));
    expect([...popup.root.querySelectorAll('.note-group h3')].map(({ textContent }) => textContent)).toEqual(['글의 다른 곳']);
  });
});
