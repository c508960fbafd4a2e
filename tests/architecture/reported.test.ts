import { describe, expect, it } from 'vitest';
import { madeUp, readSources } from './project-files';
import { unreportedCallbacks } from './reported';

it('each page of the extension tells what it throws', () => {
  const pages = [...readSources('entrypoints')].filter(([path]) => path.endsWith('/main.tsx'));
  expect(pages.length).toBeGreaterThanOrEqual(3);
  for (const [path, source] of pages) expect(source, path).toMatch(/^tellFailures\(/m);
});

describe('callbacks of the content script', () => {
  it('report what they throw', () => {
    expect(unreportedCallbacks(readSources('src/content', 'src/page'))).toEqual([]);
  });

  it.each([
    "root.addEventListener('keydown', close);",
    "signal.addEventListener('abort', () => element.remove());",
    'timer = view?.setTimeout(save, 600);',
    'setTimeout(draw);',
    'new view.MutationObserver(receive);',
    'new ResizeObserver(() => measure());',
    'view.requestAnimationFrame(tell);',
    'void read(id);',
    'onClick: () => void open(id);',
    'void context.changeSettings(change).then(draw);',
  ])('that do not are found: %s', (code) => {
    expect(unreportedCallbacks(madeUp({ 'src/content/a.ts': code }))).toHaveLength(1);
  });

  it.each([
    "root.addEventListener('keydown', reported(close));",
    'setTimeout(reported(() => draw()), 600);',
    'new view.MutationObserver(reported(receive));',
    'reported(read)(id);',
    "void context.ask('page/shown', {});",
    'new Promise((resolve) => setTimeout(resolve, 600));',
  ])('that do are not: %s', (code) => {
    expect(unreportedCallbacks(madeUp({ 'src/content/a.ts': code }))).toEqual([]);
  });
});
