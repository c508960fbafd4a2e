import { describe, expect, it } from 'vitest';
import { forbiddenCode } from './forbidden-code';
import { madeUp, readSources } from './project-files';

describe('the sources', () => {
  it('write no markup from text, run no code from text, ask no network, make no noise', () => {
    expect(forbiddenCode(readSources('src', 'entrypoints'))).toEqual([]);
  });
});

describe('the search for forbidden code', () => {
  it.each([
    'element.innerHTML = text;',
    "element['innerHTML'] = text;",
    'element.outerHTML = text;',
    "element.insertAdjacentHTML('beforeend', text);",
    'range.createContextualFragment(text);',
    'document.write(text);',
    'view.document.writeln(text);',
    'export const a = <p dangerouslySetInnerHTML={{ __html: text }} />;',
    "h('p', { dangerouslySetInnerHTML: { __html: text } });",
    'eval(text);',
    'new Function(text)();',
    "fetch('https://example.org');",
    "window.fetch('https://example.org');",
    'globalThis.fetch(address);',
    'const ask = fetch;',
    'const world = { fetch };',
    'new XMLHttpRequest();',
    "new WebSocket('wss://example.org');",
    'navigator.sendBeacon(address, text);',
    "alert('saved');",
    "if (confirm('really')) remove();",
    "console.log('here');",
    "window.console.warn('here');",
  ])('finds %s', (code) => {
    expect(forbiddenCode(madeUp({ 'src/a.tsx': code })).length).toBeGreaterThan(0);
  });

  it.each([
    'cards.fetch(id);',
    'const fetchCard = 1;',
    'export interface World { confirm: () => void; prompt(): void }',
    'const texts = { alert: 1 };',
    "const label = 'innerHTML';",
    'stream.write(text);',
    'type Run = Function;',
  ])('allows what only looks like it: %s', (code) => {
    expect(forbiddenCode(madeUp({ 'src/a.tsx': code }))).toEqual([]);
  });
});
