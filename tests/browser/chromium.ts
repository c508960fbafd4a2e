import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { chromiumComposer } from './compose';
import type { Engine, EngineOptions, Running } from './engine';
import { chromiumPopup, isPopup, LONGEST_WAIT, type Popup } from './popup';

/** Chromium, Chrome or Edge over the DevTools pipe, which also is the only way left to load an unpacked extension into branded Chrome. */
export const chromiumEngine: Engine = { launch, install };

function launch(options: EngineOptions): Promise<Browser> {
  return puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    userDataDir: options.userDataDir,
    acceptInsecureCerts: true,
    defaultViewport: null,
    downloadBehavior: { policy: 'allow', downloadPath: options.downloadDir },
    env: { ...process.env, LANGUAGE: options.language },
    args: flags(options),
  });
}

async function install(browser: Browser, options: EngineOptions): Promise<Running> {
  // Needed again on each start; the id follows from the manifest's key, so the data is found again.
  const id = await browser.installExtension(options.extensionDir);
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path.replace(/^\//, '')}`;

  return {
    browser,
    extensionUrl,
    openExtensionPage: async (page, url) => {
      await page.goto(url);
    },
    openPopup: async (page) => {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('the extension is gone');
      await page.triggerExtensionAction(extension);
      return popupOf(browser, id, 10_000);
    },
    waitForPopup: (timeoutMs) => popupOf(browser, id, timeoutMs),
    waitForSidePanel: async (timeoutMs) => {
      const target = await browser.waitForTarget((each) => each.url() === extensionUrl('sidepanel.html'), { timeout: timeoutMs });
      return chromiumPopup(await pageOf(target));
    },
    composer: async (where) => {
      const page = isPopup(where) ? where.page : where;
      if (!page) throw new Error('a popup of another browser');
      return chromiumComposer(page);
    },
    stopWorker: () => stopWorker(browser, extensionUrl('')),
  };
}

/** Over a session of its own and without attaching to the worker, which would keep it from ending. */
async function stopWorker(browser: Browser, origin: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  // It may end by itself in between.
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId }).catch(forgiveEnded);
  await session.detach();
}

function forgiveEnded(error: unknown): void {
  if (!/No target with given id/.test(String(error))) throw error;
}

function flags(options: EngineOptions): string[] {
  return [
    '--no-default-browser-check',
    '--disable-component-update',
    // An http address stays one, as it does for a reader who comes from an old link.
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,SpareRendererForSitePerProcess',
    '--disable-domain-reliability',
    `--lang=${options.language}`,
    `--accept-lang=${options.language}`,
    `--window-size=${options.viewport.width},${options.viewport.height}`,
    ...(options.screen ? [screenFlag(options.screen)] : []),
    // 0 is dark, 1 is light; unlike emulation it reaches the popup's document too.
    `--blink-settings=preferredColorScheme=${options.colorScheme === 'dark' ? 0 : 1}`,
    ...(options.site ? [`--proxy-server=http://127.0.0.1:${options.site.proxyPort}`, '--proxy-bypass-list=<-loopback>'] : []),
    // Chromium refuses its sandbox to root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function screenFlag({ width, height, density }: NonNullable<EngineOptions['screen']>): string {
  return `--screen-info={${width}x${height} devicePixelRatio=${density}}`;
}

async function popupOf(browser: Browser, id: string, timeoutMs: number): Promise<Popup> {
  const until = performance.now() + timeoutMs;
  while (performance.now() < until) {
    for (const target of browser.targets()) {
      if (!target.url().startsWith(`chrome-extension://${id}/`) || target.type() === 'service_worker') continue;
      const page = await pageOf(target);
      if (await isPopupView(page)) return chromiumPopup(page);
    }
    await wait(50);
  }
  throw new Error(`no popup within ${timeoutMs} ms`);
}

async function pageOf(target: Target): Promise<Page> {
  const page = await target.asPage();
  page.setDefaultTimeout(LONGEST_WAIT);
  return page;
}

async function isPopupView(page: Page): Promise<boolean> {
  // The same document may be open in a tab; both targets are of type `page`, only the extension itself knows them apart.
  try {
    return (await page.evaluate(`chrome.extension.getViews({ type: 'popup' }).includes(window)`)) === true;
  } catch {
    // A target that is just being opened or closed is no popup yet or no more; the caller looks again.
    return false;
  }
}
