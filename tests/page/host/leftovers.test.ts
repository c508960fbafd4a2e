// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { mountPointsInUse, removeLeftovers } from '../../../src/page/host/leftovers';
import { POST } from '../../../src/post/post';

const MARK = '<span data-techand-term="sql" role="button" tabindex="0">SQL</span>';
const HOST = '<techand-companion data-part="session-bar" data-theme="light"></techand-companion>';
const texts = (): (string | null)[] => [...(document.querySelector('p')?.childNodes ?? [])].map(({ nodeValue }) => nodeValue);

beforeEach(() => {
  document.body.innerHTML = '';
  delete document.documentElement.dataset['techand'];
});

describe('leftovers of another run', () => {
  it('are removed: elements, marks and the state on the root', () => {
    document.documentElement.dataset['techand'] = 'ready';
    document.body.innerHTML = `<h3>A</h3>${HOST}<p>a ${MARK}로</p>${HOST}`;
    removeLeftovers(document, POST);
    expect(document.body.innerHTML).toBe('<h3>A</h3><p>a SQL로</p>');
    expect(document.documentElement.dataset['techand']).toBeUndefined();
  });

  it.each([
    ['in the middle', `a ${MARK} b`, ['a SQL b']],
    ['at the start', `${MARK} b`, ['SQL b']],
    ['alone', MARK, ['SQL']],
    ['two in one text', `a ${MARK} b ${MARK} c`, ['a SQL b SQL c']],
    ['beside an element', `a ${MARK}<br>b`, ['a SQL', null, 'b']],
  ])('a mark %s gives its text back to one node', (_, html, after) => {
    document.body.innerHTML = `<p>${html}</p>${HOST}`;
    removeLeftovers(document, POST);
    expect(texts()).toEqual(after);
  });

  it('do not include anything else', () => {
    document.body.innerHTML = '<p>a <b>SQL</b> b</p>';
    const nodes = [...(document.querySelector('p')?.childNodes ?? [])];
    removeLeftovers(document, POST);
    expect([...(document.querySelector('p')?.childNodes ?? [])]).toEqual(nodes);
  });

  it.each([
    ['an attribute of that name on another element', `<em data-techand-term="sql">SQL</em>${HOST}`],
    ['a term there is none of', `<span data-techand-term="of-the-page">SQL</span>${HOST}`],
    ['an element with more than ours has', `<span class="of-the-page" data-techand-term="sql">SQL</span>${HOST}`],
    ['a mark in a page without a companion', MARK],
    ['an element of our name that is no part', '<techand-companion data-part="of-the-page"></techand-companion>'],
  ])('do not leave with what is the page’s own: %s', (_, html) => {
    document.documentElement.dataset['techand'] = 'of the page';
    document.body.innerHTML = `<p>${html}</p>`;
    removeLeftovers(document, POST);
    expect(document.body.innerHTML).toBe(`<p>${html.replace(HOST, '')}</p>`);
    expect(document.documentElement.dataset['techand']).toBe('of the page');
  });

  it('show where they were, for what replaces them', () => {
    document.body.innerHTML = '<h3>A</h3><techand-companion data-part="contents"></techand-companion><h3>B</h3>';
    const [first] = document.querySelectorAll('h3');
    expect([...mountPointsInUse(document)]).toEqual([first]);
    expect(mountPointsInUse(undefined).size).toBe(0);
  });
});
