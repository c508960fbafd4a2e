import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API, in place of the polyfill where every byte is loaded by a page (see wxt.config.ts).
 * What a content script calls answers with promises in every browser the manifest admits; messages are answered
 * through `sendResponse`, which Chromium needs and Firefox knows too.
 */
export const browser: Browser = pick();

function pick(): Browser {
  const own = globalThis as { browser?: Browser; chrome?: Browser };
  const api = own.browser?.runtime?.id === undefined ? own.chrome : own.browser;
  if (api === undefined) throw new Error('no extension API here');
  return api;
}
