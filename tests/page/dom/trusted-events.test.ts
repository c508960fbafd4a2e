// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { holdLast } from '../../../src/page/host/hold-last';
import { byReader, onTrusted } from '../../../src/page/dom/trusted-events';
import { trusted } from '../trusted';

const controller = new AbortController();
afterEach(() => Reflect.deleteProperty(document, 'readyState'));

describe('an event that is listened to', () => {
  it('comes from the reader or the browser, until the signal aborts', () => {
    const own = new AbortController();
    const listener = vi.fn();
    onTrusted(document, 'scrollend', listener, { signal: own.signal });
    document.dispatchEvent(new Event('scrollend'));
    expect(listener).not.toHaveBeenCalled();
    document.dispatchEvent(trusted(new Event('scrollend')));
    own.abort();
    document.dispatchEvent(trusted(new Event('scrollend')));
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('comes from the reader where it is a press that stores something', () => {
    expect(isStored({}, new Event('click'))).toBe(false);
    expect(isStored({})).toBe(true);
  });
});

describe('a control that the page has changed stores nothing, though the press is the reader’s', () => {
  const button = { left: 100, top: 100, width: 120, height: 36 };

  it.each<[string, Partial<DOMRect>, boolean]>([
    ['as it is', {}, true],
    ['half out of the window', { left: -50 }, true],
    ['stretched over the window', { left: 0, top: 0, width: 1024, height: 768 }, false],
    ['as wide as a banner', { width: 700 }, false],
    ['as high as a column', { height: 400 }, false],
    ['with an edge in the window', { left: -110 }, false],
    ['below the window', { top: 2000 }, false],
  ])('is recognised by its size and place: %s', (_, change, isCounted) => {
    expect(isStored({ ...button, ...change })).toBe(isCounted);
  });

  it.each(['opacity: 0.01', 'visibility: hidden', 'filter: opacity(0)'])('made unseen by %s, on itself or around it', (style) => {
    expect(isStored(button, undefined, style)).toBe(false);
    if (style.startsWith('opacity')) expect(isStored(button, undefined, '', style)).toBe(false);
  });
});

/** Whether a press on a button with this box and this style, in a host of that style, does what the button is for. */
function isStored(box: Partial<DOMRect>, press: Event = trusted(new MouseEvent('click')), style = '', hostStyle = ''): boolean {
  const work = vi.fn();
  const host = document.createElement('div');
  const control = document.createElement('button');
  host.style.cssText = hostStyle;
  control.style.cssText = style;
  host.attachShadow({ mode: 'open' }).append(control);
  document.body.append(host);
  control.getBoundingClientRect = () => ({ left: 0, top: 0, width: 0, height: 0, ...box }) as DOMRect;
  control.addEventListener('click', byReader(work));
  control.dispatchEvent(press);
  host.remove();
  return work.mock.calls.length > 0;
}

it('a forged end of parsing does not replace the real one', () => {
  Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
  const host = document.createElement('div');
  holdLast({ document, quietly: (change) => change() }, host, controller.signal);
  document.dispatchEvent(new Event('DOMContentLoaded'));
  document.body.append(document.createElement('p'));
  document.dispatchEvent(trusted(new Event('DOMContentLoaded')));
  expect(document.body.lastElementChild).toBe(host);
});
