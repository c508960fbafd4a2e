import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHROME_KEY } from '../../../src/platform/manifest/extension-ids';
import { launchBrowser, type TestBrowser } from '../../browser/browser';
import { extensionIdOf } from '../../browser/extension-id';
import { readBodies } from '../steps/extension/database';
import { untilSaved } from '../steps/extension/popup';
import { builtExtension, POPUP_PAGE } from '../steps/stage/built-extension';
import { describeSampled } from '../steps/stage/fresh';

/** An unpacked build whose folder was moved while no browser ran. Chromium alone: in Firefox the manifest itself names the id. */
export function movedFolder(): void {
  describeSampled('chromium', 'an unpacked build that was moved', { sampledIn: null }, () => {
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'techand-moved-'));
      await cp(builtExtension('chromium'), join(folder, 'before'), { recursive: true });
    });
    afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

    it('has the same id, and the same notes', async () => {
      const id = await within(folder, 'before', async (browser) => {
        const page = await browser.openExtensionPage(POPUP_PAGE);
        await page.waitForSelector('#note');
        await page.type('#note', '폴더를 옮겨도 남는 글');
        await untilSaved(page);
        return idOf(browser);
      });

      await rename(join(folder, 'before'), join(folder, 'after'));
      await within(folder, 'after', async (browser) => {
        const page = await browser.openExtensionPage(POPUP_PAGE);
        expect(await readBodies(page)).toEqual(['폴더를 옮겨도 남는 글']);
        expect(idOf(browser)).toBe(id);
      });
      expect(id).toBe(extensionIdOf(CHROME_KEY));
    });
  });
}

/** Opens the folder's one profile with the extension that lies in the folder under a name, and closes it after the work. */
async function within<T>(folder: string, name: string, work: (browser: TestBrowser) => Promise<T>): Promise<T> {
  const browser = await launchBrowser('chromium', {
    extensionDir: join(folder, name),
    userDataDir: join(folder, 'profile'),
    site: null,
    language: 'ko',
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

function idOf(browser: TestBrowser): string {
  return new URL(browser.extensionUrl('')).hostname;
}
