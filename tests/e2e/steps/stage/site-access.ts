import type { Page } from 'puppeteer-core';
import { chromeScope } from '../../../browser/firefox-chrome-scope';
import type { Popup } from '../../../browser/popup';
import { POST_SITE } from '../../../../src/post/addresses';
import type { Stage } from './stage';

interface Extension {
  readonly permissions: { readonly remove: (what: { origins: string[] }) => Promise<boolean> };
  readonly action: { readonly openPopup: () => Promise<void> };
}

interface ExtensionsPage {
  readonly developerPrivate: { readonly updateExtensionConfiguration: (update: object) => Promise<void> };
}

/** Takes the post's site away from the extension, as readers do in the browser's own page of add-ons. */
export async function takeSiteAway(stage: Stage): Promise<void> {
  if (stage.name === 'chromium') return setHostAccess(stage, 'ON_CLICK');
  const popupPage = await stage.extensionPage();
  await popupPage.evaluate(
    (site) => (globalThis as unknown as { browser: Extension }).browser.permissions.remove({ origins: [site] }),
    POST_SITE,
  );
  await popupPage.close();
}

/** The popup where site access is withdrawn. Chromium answers a click there with a question of its own, whether to reload. */
export async function popupWithoutSite(stage: Stage, page: Page): Promise<Popup> {
  if (stage.name === 'firefox') return stage.popupOver(page);
  const popupPage = await stage.extensionPage();
  await page.bringToFront();
  await popupPage.evaluate(() => (globalThis as unknown as { chrome: Extension }).chrome.action.openPopup());
  return stage.openedPopup();
}

/** Says yes to the popup's question; in Chromium, whose dialog no test can press, in its page of extensions. */
export async function giveSiteBack(stage: Stage, press: () => Promise<void>): Promise<void> {
  if (stage.name === 'chromium') return setHostAccess(stage, 'ON_ALL_SITES');
  const scope = await chromeScope(stage.browser().browser());
  const prompts = 'extensions.webextOptionalPermissionPrompts';
  await scope.evaluate(`Services.prefs.setBoolPref('${prompts}', false);`);
  await press();
  await scope.evaluate(`Services.prefs.clearUserPref('${prompts}');`);
}

async function setHostAccess(stage: Stage, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const page = await stage.newPage();
  await page.goto('chrome://extensions/');
  const extensionId = new URL(stage.browser().extensionUrl('')).hostname;
  await page.evaluate(
    (update) => (globalThis as unknown as { chrome: ExtensionsPage }).chrome.developerPrivate.updateExtensionConfiguration(update),
    { extensionId, hostAccess },
  );
  await page.close();
}
