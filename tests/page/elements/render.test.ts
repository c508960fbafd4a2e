import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Fragment, jsx, type Content } from '../../../src/page/elements/jsx-runtime';
import { render } from '../../../src/page/elements/render';

let window: Window;
let root: ShadowRoot;
beforeEach(() => {
  window = new Window();
  const host = window.document.createElement('section');
  window.document.body.append(host);
  root = host.attachShadow({ mode: 'open' }) as unknown as ShadowRoot;
});
afterEach(() => window.happyDOM.close());

const button = (text: string, key?: string, onClick?: () => void): Content =>
  jsx('button', { children: text, ...(onClick && { onClick }) }, key);
const markup = (): string => (root as unknown as { innerHTML: string }).innerHTML;
const find = (selector: string): HTMLElement => root.querySelector<HTMLElement>(selector) as HTMLElement;

describe('what is drawn into an element', () => {
  it('is nested elements, texts and numbers; nothing for what is left out', () => {
    const Part = ({ name }: { name: string }): Content => jsx(Fragment, { children: [name, jsx('b', { children: 0 })] });
    render([jsx('p', { children: ['a', false, jsx(Part, { name: 'n' })] }), null, undefined, true, [1, ['2']], ''], root);
    expect(markup()).toBe('<p>an<b>0</b></p>12');
  });

  it('is text, never markup', () => {
    render(jsx('p', { title: '"><i>', children: '<i>' }), root);
    expect(root.querySelector('i')).toBeNull();
    expect(find('p').textContent).toBe('<i>');
  });

  it('are elements of SVG within an image', () => {
    render(jsx('svg', { viewBox: '0 0 1 1', children: jsx('path', { d: 'M0 0' }) }), root);
    expect([...root.querySelectorAll('svg, path')].map(({ namespaceURI }) => namespaceURI)).toEqual(
      Array.from({ length: 2 }, () => 'http://www.w3.org/2000/svg'),
    );
    expect(find('svg').getAttribute('viewBox')).toBe('0 0 1 1');
  });

  it('says true and false where an attribute has them as words', () => {
    render(jsx('p', { 'aria-expanded': false, 'data-known': true, 'aria-current': undefined, hidden: true, tabIndex: -1 }), root);
    expect(markup()).toBe('<p aria-expanded="false" data-known="true" hidden="" tabindex="-1"></p>');
    render(jsx('p', { 'aria-expanded': true, hidden: false, class: 'open' }), root);
    expect(markup()).toBe('<p aria-expanded="true" class="open"></p>');
  });

  it('is gone when nothing is drawn', () => {
    render([button('a'), 'b'], root);
    render(null, root);
    expect(root.childNodes).toHaveLength(0);
  });
});

describe('what is drawn again', () => {
  it('consists of the elements that were there, which keep the focus', () => {
    const draw = (isOpen: boolean, text: string) => render([isOpen && button('first'), button(text), isOpen && button('last')], root);
    draw(false, 'a');
    const stays = find('button');
    stays.focus();
    for (const isOpen of [true, false, true]) {
      draw(isOpen, `b${isOpen}`);
      expect(root.activeElement).toBe(stays);
      expect(stays.textContent).toBe(`b${isOpen}`);
    }
    expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['first', 'btrue', 'last']);
  });

  it('follows its key where others are added, taken away or moved', () => {
    const draw = (keys: string) => render(jsx('ul', { children: [...keys].map((key) => button(key, key)) }), root);
    const shown = () => [...root.querySelectorAll('button')];
    draw('abc');
    const [a, b, c] = shown();
    draw('xbac');
    expect(shown().map(({ textContent }) => textContent)).toEqual(['x', 'b', 'a', 'c']);
    expect(shown().slice(1)).toEqual([b, a, c]);
    draw('c');
    expect(shown()).toEqual([c]);
  });

  it('is a new element for another key or another type', () => {
    const part = ({ key }: { key: string }): Content => jsx('p', { children: key });
    const draw = (content: Content) => (render(content, root), root.firstElementChild);
    const first = draw(jsx(part, { key: '1' }, '1'));
    // As a list of one, whose only element has a key.
    const [one, again, other] = ['1', '1', '2'].map((key) => draw([jsx(part, { key }, key)]));
    expect(again).toBe(one);
    expect(other).not.toBe(one);
    expect(draw(jsx('div', {}))).not.toBe(first);
    expect(root.childNodes).toHaveLength(1);
  });

  it('is left alone where nothing differs, and is put back where it was taken away', async () => {
    const draw = () => render([jsx('p', { class: 'a', style: { width: '4%' }, children: 'text' }), button('b')], root);
    draw();
    const seen = vi.fn();
    const observer = new window.MutationObserver(seen);
    observer.observe(root as never, { subtree: true, childList: true, characterData: true, attributeFilter: ['class'] });
    draw();
    await window.happyDOM.waitUntilComplete();
    expect(seen).not.toHaveBeenCalled();
    observer.disconnect();
    const [paragraph] = root.children;
    paragraph?.remove();
    draw();
    expect(root.firstElementChild).toBe(paragraph);
  });

  it('answers a press with what was drawn last, once', () => {
    const [before, after] = [vi.fn(), vi.fn()];
    render(button('a', undefined, before), root);
    render(button('a', undefined, after), root);
    find('button').click();
    expect(before).not.toHaveBeenCalled();
    expect(after).toHaveBeenCalledTimes(1);
  });
});
