// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { startCompanion } from '../../src/content/companion';
import type { ContentPorts } from '../../src/content/feature';
import { buildPage } from '../fixtures/pages';
import { atHome, fakePorts, show } from './fake-ports';
import { markedWords, paintedRanges } from './features/glossary/painted';

let controller: AbortController;

beforeEach(() => {
  controller = new AbortController();
  atHome();
});
afterEach(() => controller.abort());

const state = (): string | undefined => document.documentElement.dataset['techand'];
const hosts = (): string[] => [...document.querySelectorAll<HTMLElement>('techand-companion')].map((host) => host.dataset['part'] ?? '');
const start = (ports: ContentPorts): void => startCompanion(ports, controller.signal);

describe('the companion on a page that changes', () => {
  it('mounts again completely where the page replaces its whole body', async () => {
    show('desktop');
    start(fakePorts());
    await vi.waitFor(() => expect(state()).toBe('ready'));
    const page = new DOMParser().parseFromString(buildPage('desktop'), 'text/html');
    document.body.replaceChildren(...page.body.childNodes);
    await vi.waitFor(() =>
      expect(
        hosts()
          .filter((part) => part !== 'session-bar')
          .sort(),
      ).toEqual(['card', 'contents', 'place', 'selection']),
    );
    expect(hosts().filter((part) => part === 'session-bar')).toHaveLength(7);
    expect(markedWords().length).toBeGreaterThan(60);
  });

  it('marks what is added to the article later', async () => {
    show('desktop');
    start(fakePorts());
    await vi.waitFor(() => expect(state()).toBe('ready'));
    const paragraph = document.createElement('p');
    paragraph.append('덧붙인 문단에서 KorQuAD2를 한 번 더 말해요.');
    document.querySelector('.contents_style h2:last-of-type')?.after(paragraph);
    await vi.waitFor(() =>
      expect(
        paintedRanges('techand-term')
          .filter((range) => paragraph.contains(range.startContainer))
          .map(String),
      ).toEqual(['KorQuAD2']),
    );
  });

  it('does nothing when the page changes elsewhere', async () => {
    show('desktop');
    start(fakePorts());
    await vi.waitFor(() => expect(state()).toBe('ready'));
    const ranges = paintedRanges('techand-term');
    document.body.append(document.createElement('div'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(paintedRanges('techand-term')).toEqual(ranges);
    expect(paintedRanges('techand-term')[0]).toBe(ranges[0]);
  });
});

describe('the companion on an article whose text changes', () => {
  const texts = (): Text[] => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    return found.filter(({ data }) => data.trim() !== '');
  };

  it('stays mounted while the article is translated, and mounts again after it was switched off meanwhile', async () => {
    show('desktop');
    const ports = fakePorts();
    start(ports);
    await vi.waitFor(() => expect(state()).toBe('ready'));
    for (const text of texts()) text.data = text.data.replace(/\S+/g, 'lorem');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(state()).toBe('ready');
    expect(ports.report()).toMatchObject({ state: 'recognised', headingsFound: 18 });
    ports.change({ ...DEFAULT_SETTINGS, enabled: false });
    ports.change(DEFAULT_SETTINGS);
    await vi.waitFor(() => expect(state()).toBe('ready'));
    expect(hosts()).toHaveLength(11);
  });

  it('finds the article again after it was gone, even for a minute', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    show('desktop');
    start(fakePorts());
    await vi.waitFor(() => expect(state()).toBe('ready'));
    const [article] = document.querySelectorAll('.contents_style');
    const html = new DOMParser().parseFromString(buildPage('desktop'), 'text/html').querySelector('.contents_style')?.innerHTML ?? '';
    const write = async (words: string): Promise<void> => {
      if (article) article.innerHTML = words;
      await vi.advanceTimersByTimeAsync(300);
    };
    await write('<p>lorem ipsum</p>'.repeat(200));
    expect(hosts()).toEqual([]);
    await vi.advanceTimersByTimeAsync(61_000);
    await write(html);
    expect(hosts()).toHaveLength(11);
    vi.useRealTimers();
  });

  it('comes when a page that was translated before is shown in the original, even after a minute', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    show('desktop');
    const said = new Map<Text, string>();
    for (const root of document.querySelectorAll('title, h1, .contents_style')) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) said.set(node, node.data);
    }
    for (const [node, words] of said) node.data = words.replace(/\S+/g, 'lorem');
    const ports = fakePorts();
    start(ports);
    await vi.advanceTimersByTimeAsync(11_000);
    expect(state()).toBe('not-recognised');
    expect(ports.report()).toEqual({ state: 'not-recognised', reason: 'no-headings', found: [] });
    expect(hosts()).toEqual([]);
    await vi.advanceTimersByTimeAsync(61_000);
    for (const [node, words] of said) node.data = words;
    await vi.advanceTimersByTimeAsync(6_000);
    expect(hosts()).toHaveLength(11);
    vi.useRealTimers();
  });

  it('starts again where the document gets another root, on or off as before', async () => {
    show('desktop');
    let stored = DEFAULT_SETTINGS;
    const ports = { ...fakePorts(), loadSettings: async () => stored };
    start(ports);
    await vi.waitFor(() => expect(state()).toBe('ready'));
    const write = (): void => {
      const { documentElement } = new DOMParser().parseFromString(buildPage('desktop'), 'text/html');
      document.documentElement.remove();
      document.append(documentElement);
    };
    write();
    await vi.waitFor(() => expect(state()).toBe('ready'));
    expect(hosts()).toHaveLength(11);
    stored = { ...DEFAULT_SETTINGS, enabled: false };
    ports.change(stored);
    write();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(hosts()).toEqual([]);
    expect(state()).toBeUndefined();
  });
});
