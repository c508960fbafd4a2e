import { browser } from 'wxt/browser';
import { isConnected } from '../orphan';

/** Where the script of now is found by the next one in the same isolated world, which no page can look into. */
const RUNNING = '__techandRunning';

interface IsolatedGlobals {
  [RUNNING]?: ContentScriptContext;
}

/**
 * Stands in the content script for WXT's context, of which ours uses no more than this. A newer script of the same isolated world ends
 * an older one itself. The event by which WXT's scripts end each other is one that every script of the page can send: sent, it
 * makes the old script look whether its extension is still there, and no more.
 */
export class ContentScriptContext {
  private readonly controller = new AbortController();
  readonly signal = this.controller.signal;

  constructor(contentScriptName: string) {
    const globals = globalThis as IsolatedGlobals;
    globals[RUNNING]?.abort();
    globals[RUNNING] = this;
    const started = `${browser.runtime.id}:${contentScriptName}:wxt:content-script-started`;
    // Told all the same: scripts of earlier versions wait for it.
    document.dispatchEvent(new CustomEvent(started, { detail: { contentScriptName, messageId: Math.random().toString(36).slice(2) } }));
    document.addEventListener(started, () => isConnected() || this.abort(), { signal: this.signal });
  }

  abort(): void {
    this.controller.abort();
  }
}
