// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLiveReading, type LiveReading } from '../../../src/page/recognise/live-reading';
import { POST } from '../../../src/post/post';

let root: HTMLElement;
let paragraph: HTMLElement;
let controller: AbortController;
const shown = vi.fn();

beforeEach(() => {
  root = document.createElement('article');
  paragraph = document.createElement('p');
  paragraph.append('앞 문장 ', Object.assign(document.createElement('span'), { textContent: '각주' }));
  root.append(paragraph);
  document.body.replaceChildren(root);
  controller = new AbortController();
  shown.mockClear();
  vi.useFakeTimers();
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

const createReading = (): LiveReading => createLiveReading({ post: POST, root, headings: [] }, shown, controller.signal);

describe('the live reading of an article', () => {
  it('is the same object while nothing changed, or nothing that is read', () => {
    const { reading } = createReading();
    const first = reading();
    expect(reading()).toBe(first);
    root.append(document.createElement('techand-companion'));
    expect(reading()).toBe(first);
    paragraph.className = 'wide';
    expect(reading()).toBe(first);
  });

  it.each([
    [
      'a text node says something else',
      () => {
        (paragraph.firstChild as Text).data = '바뀐 문장 ';
      },
      '바뀐 문장 각주\n',
    ],
    [
      'its value is written',
      () => {
        (paragraph.firstChild as Text).nodeValue = '다른 문장 ';
      },
      '다른 문장 각주\n',
    ],
    [
      'an element comes',
      () => root.append(Object.assign(document.createElement('p'), { textContent: '새 문단' })),
      '앞 문장 각주\n새 문단\n',
    ],
    ['an element is hidden', () => paragraph.querySelector('span')?.setAttribute('style', 'display: none'), '앞 문장 \n'],
  ])('is up to date in the same task in which %s', (_, change, text) => {
    const { reading } = createReading();
    reading();
    change();
    expect(reading().text).toBe(text);
  });

  it('is reported a moment after the page hides or shows some of it', async () => {
    const { reading } = createReading();
    reading();
    paragraph.className = 'wide';
    await vi.advanceTimersByTimeAsync(500);
    expect(shown).not.toHaveBeenCalled();
    paragraph.querySelector('span')?.setAttribute('style', 'display: none');
    await vi.advanceTimersByTimeAsync(500);
    expect(shown).toHaveBeenCalledOnce();
    controller.abort();
    paragraph.querySelector('span')?.removeAttribute('style');
    await vi.advanceTimersByTimeAsync(500);
    expect(shown).toHaveBeenCalledOnce();
  });

  it('is reported when a style elsewhere in the page hides some of it, and is read again at once', async () => {
    const { reading, restyled } = createReading();
    reading();
    restyled();
    await vi.advanceTimersByTimeAsync(500);
    expect(shown).not.toHaveBeenCalled();
    const style = Object.assign(document.createElement('style'), { textContent: 'span { display: none }' });
    document.head.append(style);
    restyled();
    expect(reading().text).toBe('앞 문장 \n');
    await vi.advanceTimersByTimeAsync(500);
    style.remove();
    restyled();
    await vi.advanceTimersByTimeAsync(500);
    expect(shown).toHaveBeenCalledOnce();
    expect(reading().text).toBe('앞 문장 각주\n');
  });
});
