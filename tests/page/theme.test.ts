// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { pageTheme } from '../../src/page/theme';

describe('the page’s theme', () => {
  let inner: HTMLElement;
  beforeEach(() => {
    inner = document.createElement('div');
    const outer = document.createElement('main');
    outer.append(inner);
    document.body.replaceChildren(outer);
    document.body.style.backgroundColor = '';
  });

  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(23, 24, 28)', 'dark'],
    ['rgba(0, 0, 0, 0.1)', 'light'],
    ['rgb(250, 220, 90)', 'light'],
    ['', 'light'],
  ])('over a body of %s is %s', (background, theme) => {
    document.body.style.backgroundColor = background;
    expect(pageTheme(inner)).toBe(theme);
  });

  it('is that of the nearest ground, whatever lies below it', () => {
    document.body.style.backgroundColor = 'rgb(255, 255, 255)';
    inner.style.backgroundColor = 'rgb(20, 20, 20)';
    expect(pageTheme(inner)).toBe('dark');
  });
});
