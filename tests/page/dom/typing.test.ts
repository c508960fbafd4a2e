// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { isTyping } from '../../../src/page/dom/typing';

/** Closed roots by their hosts, as an extension sees them. */
const closed = new WeakMap<Element, ShadowRoot>();
const rootOf = (element: Element): ShadowRoot | null => closed.get(element) ?? element.shadowRoot;

beforeEach(() => {
  document.body.innerHTML = '';
});

/** Whether a key counts as typed in the element that fits, or in the page where none is. */
function typesIn(html: string, selector = '*'): boolean {
  document.body.innerHTML = html;
  return typesAt(document.body.querySelector(selector) ?? document.body);
}

function typesAt(element: Element, change: KeyboardEventInit = {}): boolean {
  let isSo = false;
  const listen = (event: Event): void => {
    isSo = isTyping(event as KeyboardEvent, rootOf);
  };
  document.addEventListener('keydown', listen, { once: true });
  element.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyJ', bubbles: true, composed: true, ...change }));
  return isSo;
}

describe('a key', () => {
  it.each([
    '<input>',
    '<input type="search">',
    '<input type="date">',
    '<textarea></textarea>',
    '<select></select>',
    '<div contenteditable="true">a</div>',
    '<div contenteditable="plaintext-only">a</div>',
    '<div role="textbox"></div>',
    '<div role="combobox"></div>',
    '<div role="application"><p>a</p></div>',
  ])('is typed in %s', (html) => {
    expect(typesIn(html)).toBe(true);
  });

  it('counts as typing inside of what is edited', () => {
    expect(typesIn('<div role="application"><button>a</button></div>', 'button')).toBe(true);
  });

  it.each([
    '<ul role="menu"><li role="menuitem" tabindex="-1">a</li></ul>',
    '<ul role="menubar"><li role="menuitemradio" tabindex="0">a</li></ul>',
    '<ul role="tree"><li role="treeitem" tabindex="0">a</li></ul>',
    '<table role="treegrid"><tr><td tabindex="0">a</td></tr></table>',
    '<table role="grid"><tr><td tabindex="0">a</td></tr></table>',
    '<ul role="listbox"><li role="option" tabindex="-1">a</li></ul>',
  ])('finds an entry of the page by its first letter in %s', (html) => {
    expect(typesIn(html, '[tabindex]')).toBe(true);
  });

  it('finds no entry where nothing but roles of text are around', () => {
    expect(typesIn('<main role="main"><ul role="list"><li role="listitem" tabindex="-1">a</li></ul></main>', 'li')).toBe(false);
  });

  it.each([
    '<input type="checkbox">',
    '<input type="button">',
    '<input type="range">',
    '<button>a</button>',
    '<a href="#">a</a>',
    '<p tabindex="-1">a</p>',
    '',
  ])('is none that is typed in %s', (html) => {
    expect(typesIn(html)).toBe(false);
  });

  it('counts as typing during a composition, wherever it is', () => {
    expect(typesAt(document.body, { isComposing: true })).toBe(true);
  });

  it.each(['open', 'closed'] as const)('counts as typing in a field two %s shadow roots deep', (mode) => {
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    const field = document.createElement('input');
    closed.set(outer, outer.attachShadow({ mode }));
    closed.set(inner, inner.attachShadow({ mode }));
    rootOf(outer)?.append(inner);
    rootOf(inner)?.append(field);
    document.body.append(outer);
    Object.defineProperty(rootOf(outer), 'activeElement', { value: inner });
    Object.defineProperty(rootOf(inner), 'activeElement', { value: field });
    expect(typesAt(outer)).toBe(true);
    expect(typesAt(document.body)).toBe(false);
  });
});
