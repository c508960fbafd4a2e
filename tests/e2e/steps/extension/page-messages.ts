import type { Page } from 'puppeteer-core';

interface Extension {
  readonly runtime: { readonly onMessage: { readonly addListener: (listener: (message: { readonly type: string }) => void) => void } };
}

/** Records, from now on, what pages send to the background: an extension page receives it too, once however often this is called. */
export async function listenToPages(popupPage: Page): Promise<() => Promise<readonly string[]>> {
  await popupPage.evaluate(() => {
    const scope = globalThis as unknown as { browser?: Extension; chrome: Extension; received?: string[] };
    const isListening = scope.received !== undefined;
    scope.received = [];
    if (isListening) return;
    (scope.browser ?? scope.chrome).runtime.onMessage.addListener(({ type }) => {
      scope.received?.push(type);
    });
  });
  return () => popupPage.evaluate(() => (globalThis as unknown as { received: string[] }).received);
}
