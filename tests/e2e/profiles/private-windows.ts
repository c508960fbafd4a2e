import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REPEATS } from '../../sample';
import { launchBrowser, type TestBrowser } from '../../browser/browser';
import type { LaunchOptions } from '../../browser/engine';
import { openInPrivateWindow } from '../steps/stage/private-window';
import { press, readField, readList, until, untilRead, untilSaved } from '../steps/extension/popup';
import { builtExtension, POPUP_PAGE } from '../steps/stage/built-extension';

/** Firefox stores nothing of a private window; in Chromium the extension's pages are never private. */
export function privateWindows(): void {
  describe('windows that remember nothing', () => {
    let folder = '';
    let firefox: TestBrowser | null = null;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'techand-private-'));
    });
    afterEach(async () => {
      await firefox?.close();
      firefox = null;
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    });

    const launch = async (privateWindows: NonNullable<LaunchOptions['privateWindows']>): Promise<TestBrowser> => {
      firefox = await launchBrowser('firefox', {
        extensionDir: builtExtension('firefox'),
        userDataDir: folder,
        site: null,
        language: 'ko',
        privateWindows,
      });
      return firefox;
    };

    it('save a note that they cannot show, and a normal window shows it after a restart', REPEATS, async () => {
      const browser = await launch('allowed');
      const popupPage = await openInPrivateWindow(browser, POPUP_PAGE);
      await until(
        popupPage,
        'why no notes are listed',
        () => document.body.textContent?.includes('비공개 창에서는 적어 둔 메모를 볼 수 없어요.') ?? false,
      );
      // The sidebar of that window says it, too, and what is written there is saved.
      await press(popupPage, '글 옆에 두고 보기');
      const sidebar = await browser.waitForSidePanel();
      await until(
        sidebar,
        'why no notes are listed',
        () => document.body.textContent?.includes('비공개 창에서는 적어 둔 메모를 볼 수 없어요.') ?? false,
      );
      await sidebar.type('#note', '비공개 창에서 쓴 메모');
      await untilSaved(sidebar);
      await browser.restart();
      const normal = await browser.openExtensionPage(POPUP_PAGE);
      await untilRead(normal);
      expect((await readList(normal)).map(({ body }) => body)).toEqual(['비공개 창에서 쓴 메모']);
    });

    it('never call a note saved, and say why, where all windows are private', async () => {
      const browser = await launch('always');
      const popupPage = await browser.openExtensionPage(POPUP_PAGE);
      await popupPage.waitForSelector('#note');
      const said = await listenToSaving(popupPage);
      await popupPage.type('#note', '남지 않을 메모');
      await until(
        popupPage,
        'why it was not saved',
        () =>
          document
            .querySelector('.note-field .save-text')
            ?.textContent?.startsWith('기록을 남기지 않도록 설정된 브라우저라 저장하지 못했어요.') ?? false,
      );
      expect((await readField(popupPage)).value).toBe('남지 않을 메모');
      expect((await said()).filter((text) => text.startsWith('저장됨'))).toEqual([]);
    });
  });
}

/** Writes down everything that is said below the field from now on. */
async function listenToSaving(popupPage: Page): Promise<() => Promise<readonly string[]>> {
  await popupPage.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => said.push(document.querySelector('.note-field .save-text')?.textContent ?? '')).observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => popupPage.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}
