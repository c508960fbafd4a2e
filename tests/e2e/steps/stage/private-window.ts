import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../../browser/browser';
import { chromeScope } from '../../../browser/firefox-chrome-scope';
import { newTabFrom } from './new-tab';

/** Opens an extension page in a private window of Firefox. */
export async function openInPrivateWindow(firefox: TestBrowser, path: string): Promise<Page> {
  const url = firefox.extensionUrl(path);
  const open = async (): Promise<void> => {
    await (
      await chromeScope(firefox.browser())
    ).evaluate(`
      const opened = topWindow().OpenBrowserWindow({ private: true });
      await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
      await opened.delayedStartupPromise;
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      opened.gBrowser.selectedTab = opened.gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal });`);
  };
  return newTabFrom({ browser: () => firefox }, open, url);
}
