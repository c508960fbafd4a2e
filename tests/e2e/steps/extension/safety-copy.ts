import type { Page } from 'puppeteer-core';

const FOLDER = 'techand-safety-copy';

/** All that lies in the safety copy's files, as one text; asked in one of the extension's own pages. */
export function readSafetyCopy(page: Page): Promise<string> {
  return page.evaluate(async (name) => {
    if ('browser' in globalThis && !('userAgentData' in navigator)) {
      const cache = await caches.open(name);
      const answers = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
      return (await Promise.all(answers.map((answer) => answer?.text() ?? ''))).join('\n');
    }
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(name, { create: true });
    const texts: string[] = [];
    for await (const handle of folder.values()) if (handle.kind === 'file') texts.push(await (await handle.getFile()).text());
    return texts.join('\n');
  }, FOLDER);
}

/** Takes every file of the safety copy away. */
export async function removeSafetyCopy(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    if ('browser' in globalThis && !('userAgentData' in navigator)) await caches.delete(name);
    else await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true }).catch(() => undefined);
  }, FOLDER);
}
