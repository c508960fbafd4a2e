// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCompanion } from '../../src/content/companion';
import { trusted } from '../page/trusted';
import { atHome, fakePorts, show, type FakePorts } from './fake-ports';

let controller: AbortController;
let ports: FakePorts;

/** happy-dom makes no page ready in advance. */
function setPrerendering(isSo: boolean): void {
  Object.defineProperty(document, 'prerendering', { value: isSo, configurable: true });
}

beforeEach(() => {
  controller = new AbortController();
  atHome();
  show('desktop');
  setPrerendering(true);
  ports = fakePorts();
  startCompanion(ports, controller.signal);
});
afterEach(() => {
  controller.abort();
  Reflect.deleteProperty(document, 'prerendering');
});

const bars = (): number => document.querySelectorAll('techand-companion[data-part="session-bar"]').length;
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 800));

describe('a prerendered page', () => {
  it('has its bars, but sends nothing, answers nothing and saves no reading position', async () => {
    await vi.waitFor(() => expect(bars()).toBe(7));
    document.dispatchEvent(trusted(new Event('scrollend')));
    document.dispatchEvent(new Event('prerenderingchange'));
    await rest();
    expect(ports.asked).toEqual([]);
    expect(ports.report()).toBeUndefined();
    expect(ports.tell('page/jump', { section: 's1' })).toBeUndefined();
  });

  it('sends and answers when it is opened', async () => {
    await vi.waitFor(() => expect(bars()).toBe(7));
    setPrerendering(false);
    document.dispatchEvent(trusted(new Event('prerenderingchange')));
    await vi.waitFor(() => expect(document.documentElement.dataset['techand']).toBe('ready'));
    expect(ports.asked.filter((type) => type === 'page/mounted')).toHaveLength(1);
    expect(ports.asked).toContain('reading-position/load');
    expect(ports.report()).toMatchObject({ state: 'recognised', sessionsFound: 7 });
  });

  it('sends nothing where it is unmounted before it is opened', async () => {
    await vi.waitFor(() => expect(bars()).toBe(7));
    controller.abort();
    setPrerendering(false);
    document.dispatchEvent(trusted(new Event('prerenderingchange')));
    await rest();
    expect(ports.report()).toBeUndefined();
    expect(ports.asked.filter((type) => type === 'page/mounted')).toEqual([]);
  });
});
