// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCompanion } from '../../../../src/content/companion';
import { trusted } from '../../../page/trusted';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings';
import { atHome, fakePorts, show, type FakePorts } from '../../fake-ports';

let controller: AbortController;
let ports: FakePorts;

beforeEach(() => {
  controller = new AbortController();
});
afterEach(() => controller.abort());

async function open(width: number, stored = DEFAULT_SETTINGS): Promise<ShadowRoot> {
  ports = fakePorts({ stored });
  atHome();
  show('desktop');
  Object.defineProperty(document.documentElement, 'clientWidth', { value: width, configurable: true });
  startCompanion(ports, controller.signal);
  await vi.waitFor(() => expect(document.documentElement.dataset['techand']).toBe('ready'));
  const root = document.querySelector('techand-companion[data-part="contents"]')?.shadowRoot;
  if (!root) throw new Error('no contents');
  await vi.waitFor(() => expect(root.querySelector('.contents')).not.toBeNull());
  return root;
}

describe('the contents', () => {
  it('have a close button as a sheet, which gives the focus back to the button that opened them, and a backdrop', async () => {
    // Nothing has a size here: whatever the width of the article, there is no room beside it.
    const root = await open(100);
    window.dispatchEvent(trusted(new Event('resize')));
    const press = (selector: string): unknown =>
      root.querySelector(selector)?.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
    const isOpen = (): boolean => root.querySelector('nav')?.hidden === false;
    await vi.waitFor(() => expect(root.querySelector('.contents.sheet')).not.toBeNull());
    press('.toggle');
    expect(isOpen()).toBe(true);
    press('.close');
    expect(isOpen()).toBe(false);
    expect(root.activeElement?.classList.contains('toggle')).toBe(true);
    press('.toggle');
    press('.backdrop');
    expect(isOpen()).toBe(false);
    expect(root.querySelector('.backdrop')).toBeNull();
  });

  it('fold a part by its button: its entries go, it says so, carries their notes', async () => {
    const root = await open(1400);
    const part = (): Element | null | undefined => root.querySelector('a[href="#techand-team-ai"]')?.closest('li');
    const fold = (): Element | null | undefined => part()?.querySelector('.fold');
    const press = (): unknown => fold()?.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
    const isListed = (): boolean => root.querySelector('a[href="#techand-s1"]') !== null;
    expect([isListed(), fold()?.getAttribute('aria-expanded'), part()?.querySelector(':scope > .entry .count')]).toEqual([
      true,
      'true',
      null,
    ]);
    expect(fold()?.getAttribute('aria-label')).toContain('AI Assistant팀');
    press();
    expect([isListed(), fold()?.getAttribute('aria-expanded')]).toEqual([false, 'false']);
    expect(part()?.querySelector('.count')?.textContent).toContain('2');
    expect(ports.stored).toEqual([{ foldedParts: ['team-ai'] }]);
    press();
    expect([isListed(), fold()?.getAttribute('aria-expanded')]).toEqual([true, 'true']);
    expect(ports.stored.at(-1)).toEqual({ foldedParts: [] });
  });

  it('are folded as the reader left them', async () => {
    const root = await open(1400, { ...DEFAULT_SETTINGS, foldedParts: ['team-ai'] });
    await vi.waitFor(() => expect(root.querySelector('a[href="#techand-s1"]')).toBeNull());
    expect(root.querySelector('a[href="#techand-s5"]')).not.toBeNull();
  });

  it('fold nothing for good where a script of the page presses', async () => {
    const root = await open(1400);
    root.querySelector('.fold')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(ports.stored).toEqual([]);
  });

  it('draw the camera of a session’s title, and keep an emoji at the end with its word', async () => {
    const root = await open(1400);
    const titles = [...root.querySelectorAll('.outline a')];
    const session = titles.find(({ textContent }) => textContent?.startsWith('🎥'));
    expect([session?.querySelector('.camera') !== null, session?.querySelector('.unseen')?.textContent]).toEqual([true, '🎥']);
    const closing = titles.find(({ textContent }) => textContent?.endsWith('💛'));
    expect(closing?.querySelector('.whole')?.textContent).toMatch(/^\S+💛$/);
  });
});
