// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContentScriptContext } from '../../../src/platform/scripts/script-context';

const STARTED = 'own:post:wxt:content-script-started';
/** One for all: the stub of the browser is read once. */
const runtime: { id: string | undefined } = { id: 'own' };
let start: () => ContentScriptContext;

beforeEach(async () => {
  runtime.id = 'own';
  vi.stubGlobal('chrome', { runtime });
  const { ContentScriptContext: Context } = await import('../../../src/platform/scripts/script-context');
  start = () => new Context('post');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a content script', () => {
  it('is ended by a newer one of its isolated world', () => {
    const old = start();
    const now = start();
    expect(old.signal.aborted).toBe(true);
    expect(now.signal.aborted).toBe(false);
  });

  it('is not ended by an event of the page, whatever it says', () => {
    const script = start();
    for (const detail of [undefined, { contentScriptName: 'post', messageId: 'x' }])
      document.dispatchEvent(new CustomEvent(STARTED, { detail }));
    expect(script.signal.aborted).toBe(false);
  });

  it('ends by the event once its extension has gone', () => {
    const script = start();
    runtime.id = undefined;
    document.dispatchEvent(new CustomEvent(STARTED));
    expect(script.signal.aborted).toBe(true);
  });

  it('tells earlier versions, which wait for the event, that it has begun', () => {
    const listener = vi.fn();
    document.addEventListener(STARTED, listener, { once: true });
    start();
    expect(listener).toHaveBeenCalledOnce();
  });
});
