// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCompanion } from '../../src/content/companion';
import { atHome, fakePorts, show, type FakePorts } from './fake-ports';

let controller: AbortController;
let ports: FakePorts;

beforeEach(async () => {
  controller = new AbortController();
  atHome();
  show('desktop');
  ports = fakePorts();
  startCompanion(ports, controller.signal);
  await vi.waitFor(() => expect(document.documentElement.dataset['techand']).toBe('ready'));
});
afterEach(() => controller.abort());

const hosts = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('techand-companion')];
const parts = (): (string | undefined)[] =>
  hosts()
    .map(({ dataset }) => dataset['part'])
    .toSorted();
const ALL = ['card', 'contents', 'place', 'selection', ...Array.from({ length: 7 }, () => 'session-bar')].toSorted();

describe('the companion’s elements', () => {
  it('are there once each after the article was rewritten from its own HTML, and none is left when it is off', async () => {
    const article = document.querySelector('.contents_style');
    if (article !== null) Object.assign(article, { innerHTML: article.innerHTML });
    await vi.waitFor(() => {
      expect(parts()).toEqual(ALL);
      expect(hosts().every(({ shadowRoot }) => shadowRoot !== null)).toBe(true);
    });
    controller.abort();
    expect(parts()).toEqual([]);
  });

  it('come back where the page removed them', async () => {
    for (const host of hosts()) host.remove();
    await vi.waitFor(() => expect(parts()).toEqual(ALL));
  });

  it('are removed when it is off, wherever the page has moved them', () => {
    const aside = document.createElement('aside');
    document.body.append(aside);
    for (const host of hosts()) {
      aside.append(host, host.cloneNode(true));
      host.hidden = true;
    }
    controller.abort();
    expect(parts()).toEqual([]);
  });

  it('are removed for good where the page removes them again and again', async () => {
    vi.useFakeTimers();
    const remove = new MutationObserver(() => hosts().forEach((host) => host.remove()));
    remove.observe(document, { childList: true, subtree: true });
    for (const host of hosts()) host.remove();
    await vi.advanceTimersByTimeAsync(30_000);
    remove.disconnect();
    vi.useRealTimers();
    expect(ports.report()).toEqual({ state: 'aside', reason: 'removed' });
    expect(document.documentElement.dataset['techand']).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(parts()).toEqual([]);
  });
});

describe('a late part of the article', () => {
  it('is found elsewhere in the page', async () => {
    controller.abort();
    controller = new AbortController();
    show('desktop');
    const later = document.createElement('div');
    const [last] = [...document.querySelectorAll('.contents_style h3')].filter(({ textContent }) => textContent.startsWith('🎥')).slice(-1);
    for (let node: ChildNode | null = last ?? null; node !== null;) {
      const next: ChildNode | null = node.nextSibling;
      later.append(node);
      node = next;
    }
    startCompanion(fakePorts(), controller.signal);
    await vi.waitFor(() => expect(parts().filter((part) => part === 'session-bar')).toHaveLength(6));
    document.querySelector('.contents_style')?.parentElement?.after(later);
    await vi.waitFor(() => expect(parts()).toEqual(ALL));
  });
});

describe('the companion on a page with elements of our names', () => {
  const createElement = document.createElement.bind(document);
  afterEach(() => vi.restoreAllMocks());

  const taken = (names: readonly string[]): void => {
    controller.abort();
    controller = new AbortController();
    // An element that the page has defined may have a root of its own: another one is refused.
    vi.spyOn(document, 'createElement').mockImplementation((name: string) => {
      const element = createElement(name);
      if (names.includes(name)) element.attachShadow({ mode: 'closed' });
      return element;
    });
    ports = fakePorts();
    startCompanion(ports, controller.signal);
  };

  it('mounts under another name', async () => {
    taken(['techand-companion']);
    await vi.waitFor(() => expect(document.documentElement.dataset['techand']).toBe('ready'));
    expect(document.querySelectorAll('techand-companion-spare')).toHaveLength(ALL.length);
    expect(ports.report()).toMatchObject({ state: 'recognised', broken: [] });
    controller.abort();
    expect(document.querySelectorAll('techand-companion-spare')).toHaveLength(0);
  });

  it('removes itself and says so where no name left', async () => {
    taken(['techand-companion', 'techand-companion-spare']);
    await vi.waitFor(() => expect(ports.report()).toEqual({ state: 'aside', reason: 'taken' }));
    expect(document.documentElement.dataset['techand']).toBeUndefined();
  });
});
