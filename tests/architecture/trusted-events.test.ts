import { describe, expect, it } from 'vitest';
import { madeUp, readSources } from './project-files';
import { openListeners } from './trusted-events';

/** What scripts of the page may do as well, and why. */
const OPEN: Readonly<Record<string, string>> = {
  'src/content/features/contents/index.ts: keydown': 'Escape closes the sheet, which is stored nowhere',
  'src/content/features/contents/index.ts: pointerdown': 'a press beside the sheet closes it, which is stored nowhere',
  'src/content/features/contents/panel-keys.ts: keydown': 'moves the focus among links',
  'src/content/features/session-keys/index.ts: keydown': 'jumps',
  'src/page/elements/render.ts: click': 'each handler asks for itself, where a press stores something',
  'src/page/scroll/jump.ts: blur': 'takes an attribute off again that a script could take off itself',
};

describe('events of the page', () => {
  it('are asked for whether a reader or the browser made them, but for these', () => {
    expect(openListeners(readSources('src/content', 'src/page', 'entrypoints/post.content')).toSorted()).toEqual(Object.keys(OPEN));
  });

  it.each([
    "document.addEventListener('scrollend', keep);",
    "window?.addEventListener('pageshow', load, { signal });",
    'target.addEventListener(type, listener);',
    "target['addEventListener']('click', keep);",
  ])('listened to without asking are found: %s', (code) => {
    expect(openListeners(madeUp({ 'src/content/a.ts': code }))).toHaveLength(1);
  });

  it.each(["signal.addEventListener('abort', stop);", "onTrusted(document, 'click', keep, { signal });"])('others are not: %s', (code) => {
    expect(openListeners(madeUp({ 'src/content/a.ts': code }))).toEqual([]);
  });
});
