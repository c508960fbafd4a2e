import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API, instead of the polyfill (see wxt.config.ts). The functions that the companion calls return
 * promises in every browser that the manifest admits; messages are answered through `sendResponse`, which Chromium needs and
 * Firefox supports too.
 */
export const browser: Browser = pick();

function pick(): Browser {
  const own = globalThis as { browser?: Browser; chrome?: Browser };
  const api = own.browser?.runtime?.id === undefined ? own.chrome : own.browser;
  if (api === undefined) throw new Error('no extension API');
  return api;
}
