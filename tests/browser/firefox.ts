import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { GECKO_ID } from '../../src/platform/manifest/extension-ids';
import { firefoxComposer } from './compose';
import type { Engine, EngineOptions, Running } from './engine';
import { chromeScope } from './firefox-chrome-scope';
import { firefoxPopup, firefoxSidebar } from './firefox-popup';
import { isPopup } from './popup';

/** Firefox over WebDriver BiDi, its own window included (`--remote-allow-system-access`). */
export const firefoxEngine: Engine = { launch, install };

/** The extension's host, fixed so that its pages have an address that a test knows. */
const UUID = '5f0c1b7e-8a52-4c0e-9d3a-173173173173';

function launch(options: EngineOptions): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    userDataDir: options.userDataDir,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', `--width=${options.viewport.width}`, `--height=${options.viewport.height + 90}`],
    extraPrefsFirefox: preferences(options),
  });
}

async function install(browser: Browser, options: EngineOptions): Promise<Running> {
  const scope = await chromeScope(browser);
  // `intl.locale.requested` alone asks for a language pack. Extensions see this list, whether Firefox's own menus are translated or not.
  await scope.evaluate(
    `Services.locale.availableLocales = ['en-US', 'ko']; Services.locale.requestedLocales = [${JSON.stringify(options.language === 'en' ? 'en-US' : 'ko')}];`,
  );
  if (options.privateWindows !== undefined) {
    await scope.evaluate(
      `await ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions
        .add(${JSON.stringify(GECKO_ID)}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });`,
    );
  }
  // Temporary, so it has to be done again on every start; the data stays with the id.
  await browser.installExtension(options.extensionDir);

  return {
    browser,
    extensionUrl: (path) => `moz-extension://${UUID}/${path.replace(/^\//, '')}`,
    openExtensionPage,
    openPopup: async () => {
      // What a click on the toolbar icon runs.
      await scope.evaluate(
        `await ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent
          .apiManager.global.browserActionFor(WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension)
          .triggerAction(topWindow());`,
      );
      return firefoxPopup(scope, 10_000);
    },
    waitForPopup: (timeoutMs) => firefoxPopup(scope, timeoutMs),
    waitForSidePanel: (timeoutMs) => firefoxSidebar(scope, timeoutMs),
    composer: (where) => firefoxComposer(scope, isPopup(where) ? 'popup' : 'tab'),
    stopWorker: async () => {
      await scope.evaluate(
        `await WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension.terminateBackground({ ignoreDevToolsAttached: true });`,
      );
    },
  };
}

async function openExtensionPage(page: Page, url: string): Promise<void> {
  // BiDi never reports the load of an extension page; its body is what can be waited for.
  await page.goto(url, { waitUntil: [] });
  await page.waitForSelector('body');
  await page.waitForFunction(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`);
}

function preferences(options: EngineOptions): Record<string, unknown> {
  const port = options.site?.proxyPort;
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
    'intl.accept_languages': options.language,
    'browser.privatebrowsing.autostart': options.privateWindows === 'always',
    // 0 is dark, 1 is light.
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
    'browser.download.folderList': 2,
    'browser.download.dir': options.downloadDir,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
    // An address typed without https is asked for as it is.
    'dom.security.https_first': false,
    'dom.security.https_only_mode': false,
    ...(port
      ? {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': port,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': port,
          'network.proxy.no_proxies_on': '',
          'network.proxy.allow_hijacking_localhost': true,
        }
      : {}),
  };
}
