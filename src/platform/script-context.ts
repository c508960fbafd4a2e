import { browser } from 'wxt/browser';

/**
 * Stands in the content script for WXT's context, of which ours uses no more than this; the event by which a newer
 * script ends an older one is WXT's own.
 */
export class ContentScriptContext {
  private readonly controller = new AbortController();
  readonly signal = this.controller.signal;

  constructor(contentScriptName: string) {
    const started = `${browser.runtime.id}:${contentScriptName}:wxt:content-script-started`;
    const messageId = Math.random().toString(36).slice(2);
    document.dispatchEvent(new CustomEvent(started, { detail: { contentScriptName, messageId } }));
    this.addEventListener(document, started, () => this.abort());
  }

  abort(): void {
    this.controller.abort();
  }

  addEventListener(target: EventTarget, type: string, listener: (event: Event) => void): void {
    target.addEventListener(type, listener, { signal: this.signal });
  }
}
