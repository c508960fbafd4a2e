// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCompanion } from '../../src/content/companion';
import { trusted } from '../page/trusted';
import { atHome, fakeWorld, show, type FakeWorld } from './companion-world';

let controller: AbortController;
let world: FakeWorld;

/** happy-dom makes no page ready in advance. */
function setPrerendering(isSo: boolean): void {
  Object.defineProperty(document, 'prerendering', { value: isSo, configurable: true });
}

beforeEach(() => {
  controller = new AbortController();
  atHome();
  show('desktop');
  setPrerendering(true);
  world = fakeWorld();
  startCompanion(world, controller.signal);
});
afterEach(() => {
  controller.abort();
  Reflect.deleteProperty(document, 'prerendering');
});

const bars = (): number => document.querySelectorAll('techand-companion[data-part="session-bar"]').length;
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 800));

describe('a page made ready before it is opened', () => {
  it('has its bars, but says nothing, answers nothing and keeps no place', async () => {
    await vi.waitFor(() => expect(bars()).toBe(7));
    document.dispatchEvent(trusted(new Event('scrollend')));
    document.dispatchEvent(new Event('prerenderingchange'));
    await rest();
    expect(world.asked).toEqual([]);
    expect(world.report()).toBeUndefined();
    expect(world.tell('page/jump', { section: 's1' })).toBeUndefined();
  });

  it('speaks and answers as it is opened', async () => {
    await vi.waitFor(() => expect(bars()).toBe(7));
    setPrerendering(false);
    document.dispatchEvent(trusted(new Event('prerenderingchange')));
    await vi.waitFor(() => expect(document.documentElement.dataset['techand']).toBe('ready'));
    expect(world.asked.filter((type) => type === 'page/mounted')).toHaveLength(1);
    expect(world.asked).toContain('reading-position/load');
    expect(world.report()).toMatchObject({ state: 'recognised', sessionsFound: 7 });
  });

  it('taken off before it is opened, it stays silent', async () => {
    await vi.waitFor(() => expect(bars()).toBe(7));
    controller.abort();
    setPrerendering(false);
    document.dispatchEvent(trusted(new Event('prerenderingchange')));
    await rest();
    expect(world.report()).toBeUndefined();
    expect(world.asked.filter((type) => type === 'page/mounted')).toEqual([]);
  });
});
