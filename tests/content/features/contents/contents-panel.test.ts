// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCompanion } from '../../../../src/content/companion';
import { trusted } from '../../../page/trusted';
import { atHome, fakePorts, show } from '../../fake-ports';

let controller: AbortController;

beforeEach(() => {
  controller = new AbortController();
});
afterEach(() => controller.abort());

async function open(width: number): Promise<ShadowRoot> {
  atHome();
  show('desktop');
  Object.defineProperty(document.documentElement, 'clientWidth', { value: width, configurable: true });
  startCompanion(fakePorts(), controller.signal);
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
});
