// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sayOnRoot } from '../../../src/page/host/root-word';

describe('the word on the page’s root', () => {
  it('stands and goes', () => {
    const root = document.createElement('html');
    sayOnRoot(root, 'not-recognised');
    sayOnRoot(root, 'ready');
    expect(root.dataset['techand']).toBe('ready');
    sayOnRoot(root, null);
    expect(root.hasAttribute('data-techand')).toBe(false);
  });

  it('gives the page back what it had said there itself', () => {
    const root = document.createElement('html');
    root.dataset['techand'] = 'of the page';
    sayOnRoot(root, null);
    expect(root.dataset['techand']).toBe('of the page');
    sayOnRoot(root, 'ready');
    sayOnRoot(root, null);
    expect(root.dataset['techand']).toBe('of the page');
  });
});
