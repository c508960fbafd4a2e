// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { jumpTo, showRange } from '../../../src/page/scroll/jump';

const scrolls: ScrollToOptions[] = [];
let off = new AbortController();

function open(visibility: DocumentVisibilityState): HTMLElement {
  document.body.innerHTML = '<h2>제목</h2><p>글</p>';
  document.elementsFromPoint = () => [];
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(visibility === 'hidden');
  vi.spyOn(window, 'scrollTo').mockImplementation(((to: ScrollToOptions) => void scrolls.push(to)) as typeof window.scrollTo);
  const heading = document.querySelector('h2') as HTMLElement;
  const paragraph = document.querySelector('p') as HTMLElement;
  for (const element of [heading, paragraph]) element.getBoundingClientRect = () => new DOMRect(0, 2000, 100, 20);
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 2000, 100, 20);
  for (const [name, value] of [
    ['scrollHeight', 5000],
    ['clientHeight', 800],
  ] as const) {
    Object.defineProperty(document.documentElement, name, { value, configurable: true });
  }
  return heading;
}

afterEach(() => {
  off.abort();
  off = new AbortController();
  scrolls.length = 0;
  vi.restoreAllMocks();
});

it('a jump in a tab that is seen glides', () => {
  jumpTo(open('visible'), off.signal);
  expect(scrolls).toEqual([expect.objectContaining({ behavior: 'smooth' })]);
});

it('a jump in a tab behind another one is there at once: Firefox forgets a smooth scroll that begins there', () => {
  jumpTo(open('hidden'), off.signal);
  expect(scrolls).toEqual([expect.objectContaining({ behavior: 'instant' })]);
});

it('a passage is shown at once in a tab behind another one', () => {
  open('hidden');
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p') as HTMLElement);
  showRange(range, off.signal);
  expect(scrolls).toEqual([expect.objectContaining({ behavior: 'instant' })]);
});
