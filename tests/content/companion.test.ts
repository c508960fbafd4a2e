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
const nodes = (node: Node): unknown[] => [...node.childNodes].flatMap((child) => [child, child.nodeValue, ...nodes(child)]);
const start = (ports: ContentPorts): void => startCompanion(ports, controller.signal);

describe('the companion on the post', () => {
  it('mounts everything and says that it is ready', async () => {
    show('desktop');
    const ports = fakePorts();
    start(ports);
    await vi.waitFor(() => expect(state()).toBe('ready'));
    expect(hosts().filter((part) => part === 'session-bar')).toHaveLength(7);
    expect(
      hosts()
        .filter((part) => part !== 'session-bar')
        .sort(),
    ).toEqual(['card', 'contents', 'place', 'selection']);
    expect(markedWords().length).toBeGreaterThan(60);
    expect(ports.report()).toMatchObject({ state: 'recognised', sessionsFound: 7, headingsFound: 18 });
  });

  it('changes no node of the article but for the seven bars', async () => {
    show('desktop');
    const before = nodes(document.querySelector('.contents_style') ?? document);
    start(fakePorts());
    await vi.waitFor(() => expect(state()).toBe('ready'));
    for (const bar of document.querySelectorAll('techand-companion')) bar.remove();
    const after = nodes(document.querySelector('.contents_style') ?? document);
    expect(after).toHaveLength(before.length);
    expect(after.every((part, index) => part === before[index])).toBe(true);
  });

  it('uses the language that the reader chooses, with each bar inserted where the one before was', async () => {
    show('desktop');
    const ports = fakePorts();
    start(ports);
    await vi.waitFor(() => expect(state()).toBe('ready'));
    const bars = () => [...document.querySelectorAll('techand-companion[data-part="session-bar"]')];
    const said = () => bars().map((bar) => bar.shadowRoot?.textContent ?? '');
    const above = bars().map((bar) => bar.previousElementSibling);
    expect(said()[0]).toContain('발표');
    ports.change({ ...DEFAULT_SETTINGS, language: 'en' });
    await vi.waitFor(() => expect(said()[0]).toContain('Talk'));
    expect(bars().map((bar) => bar.previousElementSibling)).toEqual(above);
    ports.change({ ...DEFAULT_SETTINGS, language: 'browser' });
    await vi.waitFor(() => expect(said()[0]).toContain('발표'));
  });

  it('leaves every node as it was when it is switched off', async () => {
    show('desktop');
    const before = nodes(document.body);
    const html = document.documentElement.outerHTML;
    const ports = fakePorts();
    start(ports);
    await vi.waitFor(() => expect(state()).toBe('ready'));
    ports.change({ ...DEFAULT_SETTINGS, enabled: false });
    const after = nodes(document.body);
    expect(after).toHaveLength(before.length);
    expect(after.every((part, index) => part === before[index])).toBe(true);
    expect(document.documentElement.outerHTML).toBe(html);
    expect(ports.report()).toEqual({ state: 'off' });
    ports.change(DEFAULT_SETTINGS);
    await vi.waitFor(() => expect(state()).toBe('ready'));
    expect(hosts()).toHaveLength(11);
  });

  it('never mounts where the off flag is raised', async () => {
    show('desktop');
    const html = document.documentElement.outerHTML;
    const off = { ...DEFAULT_SETTINGS, enabled: false };
    start(fakePorts({ stored: off, isOff: true }));
    expect(document.documentElement.outerHTML).toBe(html);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(document.documentElement.outerHTML).toBe(html);
  });

  it('unmounts where only the stored setting says that it is off', async () => {
    show('desktop');
    const html = document.documentElement.outerHTML;
    start(fakePorts({ stored: { ...DEFAULT_SETTINGS, enabled: false } }));
    await vi.waitFor(() => expect(document.documentElement.outerHTML).toBe(html));
  });

  it('mounts on an article that is inserted late', async () => {
    show('title-only');
    start(fakePorts());
    expect(state()).toBeUndefined();
    const page = new DOMParser().parseFromString(buildPage('desktop'), 'text/html');
    document.body.append(...page.body.childNodes);
    await vi.waitFor(() => expect(state()).toBe('ready'));
  });

  it('mounts again on a new copy of the article', async () => {
    show('desktop');
    start(fakePorts());
    await vi.waitFor(() => expect(state()).toBe('ready'));
    const page = new DOMParser().parseFromString(buildPage('two-missing'), 'text/html');
    const fresh = page.querySelector('.contents_style');
    if (fresh !== null) document.querySelector('.contents_style')?.replaceWith(fresh);
    await vi.waitFor(() => expect(hosts().filter((part) => part === 'session-bar')).toHaveLength(5));
    expect(markedWords().length).toBeGreaterThan(50);
    expect(paintedRanges('techand-term').every(({ startContainer }) => startContainer.isConnected)).toBe(true);
  });
});

describe('the companion on another page', () => {
  it.each(['other-post', 'list', 'search'])('changes nothing in %s and says that it is not recognised', async (variant) => {
    show(variant);
    const html = document.documentElement.outerHTML;
    start(fakePorts());
    await vi.waitFor(() => expect(state()).toBe('not-recognised'));
    delete document.documentElement.dataset['techand'];
    expect(document.documentElement.outerHTML).toBe(html);
  });
});
