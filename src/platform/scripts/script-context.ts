import { browser } from 'wxt/browser';
import { isConnected } from '../orphan';

/** Where a content script stores itself for the next one in the same isolated world, which no page can look into. */
const RUNNING = '__techandRunning';

interface IsolatedGlobals {
  [RUNNING]?: ContentScriptContext;
}

/**
 * Replaces WXT's context in the content script, which uses no more of it than this. A newer script of the same isolated
 * world ends an older one directly. The event by which WXT's scripts end each other can be sent by every script of the
 * page; here it only makes the old script check whether its extension is still there.
 */
export class ContentScriptContext {
  private readonly controller = new AbortController();
  readonly signal = this.controller.signal;

  constructor(contentScriptName: string) {
    const globals = globalThis as IsolatedGlobals;
    globals[RUNNING]?.abort();
    globals[RUNNING] = this;
    const started = `${browser.runtime.id}:${contentScriptName}:wxt:content-script-started`;
    // Sent all the same, because scripts of earlier versions wait for it.
    document.dispatchEvent(new CustomEvent(started, { detail: { contentScriptName, messageId: Math.random().toString(36).slice(2) } }));
    document.addEventListener(started, () => isConnected() || this.abort(), { signal: this.signal });
  }

  abort(): void {
    this.controller.abort();
  }
}
