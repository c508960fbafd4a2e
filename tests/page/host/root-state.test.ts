// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { setRootState } from '../../../src/page/host/root-state';

describe('the state on the page’s root', () => {
  it('is set and removed', () => {
    const root = document.createElement('html');
    setRootState(root, 'not-recognised');
    setRootState(root, 'ready');
    expect(root.dataset['techand']).toBe('ready');
    setRootState(root, null);
    expect(root.hasAttribute('data-techand')).toBe(false);
  });

  it('is replaced by the value that the page itself had set', () => {
    const root = document.createElement('html');
    root.dataset['techand'] = 'of the page';
    setRootState(root, null);
    expect(root.dataset['techand']).toBe('of the page');
    setRootState(root, 'ready');
    setRootState(root, null);
    expect(root.dataset['techand']).toBe('of the page');
  });
});
