import type { Page } from 'puppeteer-core';

interface Extension {
  readonly runtime: { readonly onMessage: { readonly addListener: (listener: (message: { readonly type: string }) => void) => void } };
}

/** Writes down, from now on, what pages send to the background: an extension page hears it as well, once however often it is asked. */
export async function hearPages(popupPage: Page): Promise<() => Promise<readonly string[]>> {
  await popupPage.evaluate(() => {
    const scope = globalThis as unknown as { browser?: Extension; chrome: Extension; heard?: string[] };
    const hears = scope.heard !== undefined;
    scope.heard = [];
    if (hears) return;
    (scope.browser ?? scope.chrome).runtime.onMessage.addListener(({ type }) => {
      scope.heard?.push(type);
    });
  });
  return () => popupPage.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}
