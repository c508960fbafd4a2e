import { browser } from 'wxt/browser';

const ID = 'techand-off';
const FILE = '/off.js';

/** Registers the script that sets the off flag on the given pages, or removes it. */
export async function setOffScript(isOff: boolean, pages: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0 === isOff) return;
  if (!isOff) {
    await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  await browser.scripting.registerContentScripts([
    { id: ID, js: [FILE], matches: [...pages], runAt: 'document_start', persistAcrossSessions: true },
  ]);
}
