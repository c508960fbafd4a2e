// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TabNews } from '../../../src/platform/tabs/read-tab';
import type { WindowKind } from '../../../src/platform/windows/window-kind';
import type { PopupPorts } from '../../../src/ui/shared/popup-ports';
import { buildNote } from '../build-note';
import { createListeners } from '../listeners';
import { openPopup, type OpenPopup } from '../open-popup';
import { startBrowser, type TestBrowser } from '../test-browser';
import { until } from '../until';

const POST = 'https://tech.kakaoenterprise.com/173';
let browser: TestBrowser;
let opened: OpenPopup | null = null;
let news = createListeners<TabNews>();
let messages = createListeners<unknown>();
/** The tab that is read, and the answers of tabs that are held back. */
let reads: { id: number; address: string | null } | null;
let held: (() => void)[] | null;

beforeEach(() => {
  news = createListeners();
  messages = createListeners();
  reads = { id: 7, address: POST };
  held = null;
});
afterEach(() => {
  opened?.close();
  opened = null;
});

async function openWindow(kind: WindowKind): Promise<OpenPopup> {
  browser = await startBrowser({ notes: [buildNote({ section: 's6', body: '여섯째 세션의 메모' })] });
  const ports = browser.window();
  const beside: PopupPorts = {
    ...ports,
    window: { ...ports.window, kind },
    notes: { ...ports.notes, onChanged: messages.add },
    tab: {
      ...ports.tab,
      active: async () => reads,
      activeId: async () => reads?.id ?? null,
      onChanged: news.add,
      ask: async (tabId, type, request) => {
        if (held !== null) await new Promise<void>((resolve) => held?.push(resolve));
        if (tabId === 7) return ports.tab.ask(tabId, type, request);
        return { ok: false, failure: 'unreachable' };
      },
    },
  };
  opened = await openPopup(browser, beside);
  return opened;
}

const line = (): string => opened?.root.querySelector('.page-line')?.textContent ?? '';

function untilLine(text: string): Promise<void> {
  return until(() => expect(line()).toContain(text));
}

describe('a side panel', () => {
  it('says nothing of the tab that was left before the next one has answered', async () => {
    await openWindow('side-panel');
    await untilLine('모두 찾았어요');
    reads = { id: 8, address: null };
    held = [];
    news.tell({ what: 'shown', tabId: 8 });
    await until(() => expect(line()).toBe(''));
    for (const answer of held.splice(0)) answer();
    held = null;
    await untilLine('길동무가 돕는 글이 아니에요');
    reads = { id: 7, address: POST };
    news.tell({ what: 'shown', tabId: 7 });
    await untilLine('모두 찾았어요');
  });

  it('removes what it said when the page under it is left, and ignores other tabs that load', async () => {
    await openWindow('side-panel');
    await untilLine('모두 찾았어요');
    news.tell({ what: 'loading', tabId: 12 });
    expect(line()).toContain('모두 찾았어요');
    reads = { id: 7, address: null };
    browser.tab.report = null;
    news.tell({ what: 'loading', tabId: 7 });
    await untilLine('길동무가 돕는 글이 아니에요');
  });

  it('marks the section that the reader comes to in its own tab, and a new note goes along', async () => {
    const { root } = await openWindow('side-panel');
    const chosen = (): string | undefined => root.querySelector<HTMLSelectElement>('.section-chooser')?.value;
    await until(() => expect(chosen()).toBe('s4'));
    messages.tell({ type: 'reading/moved', tabId: 99, section: 's2' });
    messages.tell({ type: 'reading/moved', tabId: 7, section: 's6' });
    await until(() => expect(chosen()).toBe('s6'));
    await until(() => expect(root.querySelector('[aria-current="location"] h3')?.id).toBe('notes-s6'));
    // A section that the reader has chosen stays.
    const chooser = root.querySelector<HTMLSelectElement>('.section-chooser');
    if (chooser) {
      chooser.value = 's1';
      chooser.dispatchEvent(new Event('change', { bubbles: true }));
    }
    messages.tell({ type: 'reading/moved', tabId: 7, section: 's2' });
    await until(() => expect(root.querySelector('[aria-current="location"]')).toBeNull());
    expect(chosen()).toBe('s1');
  });
});

it('the notes page says where no tab of its window shows the post, and offers to open it', async () => {
  await openWindow('notes-page');
  await untilLine('모두 찾았어요');
  reads = null;
  news.tell({ what: 'gone', tabId: 7 });
  await untilLine('이 창에는 글이 열려 있지 않아요글 열기');
});

it('a popup marks no section', async () => {
  const { root } = await openWindow('popup');
  messages.tell({ type: 'reading/moved', tabId: 7, section: 's6' });
  await until(() => expect(root.querySelector<HTMLSelectElement>('.section-chooser')?.value).toBe('s6'));
  expect(root.querySelector('[aria-current="location"]')).toBeNull();
});
