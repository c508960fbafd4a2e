import { setTimeout as wait } from 'node:timers/promises';
import type { ChromeScope } from './firefox-chrome-scope';
import { asExpression, type Popup } from './popup';

/** Where Firefox draws a window of the extension that is no tab. */
type Place = 'popup' | 'side-panel';

/** Firefox's popup: a remote browser in a panel of the window, which BiDi can address once its context id is known. */
export function firefoxPopup(scope: ChromeScope, timeoutMs: number): Promise<Popup> {
  return windowIn(scope, 'popup', timeoutMs);
}

/** Firefox's sidebar, once it is open: it is driven as the popup is. */
export function firefoxSidebar(scope: ChromeScope, timeoutMs: number): Promise<Popup> {
  return windowIn(scope, 'side-panel', timeoutMs);
}

async function windowIn(scope: ChromeScope, place: Place, timeoutMs: number): Promise<Popup> {
  const until = performance.now() + timeoutMs;
  let context = await openContext(scope, place);
  while (context === null) {
    if (performance.now() > until) throw new Error(`no ${place} within ${timeoutMs} ms`);
    await wait(50);
    context = await openContext(scope, place);
  }
  return popupIn(scope, context, place);
}

/**
 * The context id of the open popup or sidebar, or null. BiDi knows tabs alone: a browser element gets its id by its `permanentKey`, which
 * popups lack, and is found again by walking the tabs. Both are mended here; commands then work in the popup as in a tab.
 */
async function openContext(scope: ChromeScope, place: Place): Promise<string | null> {
  const found = await scope.evaluate(`
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
    const popups = () => [...Services.wm.getEnumerator('navigator:browser')]
      .flatMap((window) => [
        ...window.document.querySelectorAll('.webextension-popup-browser'),
        ...(window.SidebarController?.isOpen ? [window.SidebarController.browser.contentDocument?.querySelector('#webext-panels-browser')] : []),
      ])
      .filter((found) => found);
    if (!Object.hasOwn(NavigableManager, 'getBrowserById')) {
      const inTabs = NavigableManager.getBrowserById;
      NavigableManager.getBrowserById = (id) =>
        inTabs.call(NavigableManager, id) ?? popups().find((popup) => NavigableManager.getIdForBrowser(popup) === id) ?? null;
    }
    const isThere = (candidate) => ${JSON.stringify(place)} === 'popup'
      ? candidate.closest('panel')?.state === 'open'
      : candidate.id === 'webext-panels-browser';
    const popup = popups().find(isThere);
    if (!popup?.browsingContext?.currentURI?.spec.startsWith('moz-extension:')) return null;
    popup.permanentKey ??= {};
    return NavigableManager.getIdForBrowser(popup);`);
  return found as string | null;
}

function popupIn(scope: ChromeScope, context: string, place: Place): Popup {
  const evaluate = async <A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A) =>
    (await scope.evaluateIn(context, asExpression(run, args))) as T;
  const isOpen = async () => (await openContext(scope, place)) === context;

  const typeHere = async (text: string) => {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await scope.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  };

  const waitFor = async (selector: string, timeoutMs = 10_000) => {
    const until = performance.now() + timeoutMs;
    while (!(await evaluate((s: string) => document.querySelector(s) !== null, selector))) {
      if (performance.now() > until) throw new Error(`no ${selector} in the popup within ${timeoutMs} ms`);
      await wait(50);
    }
  };

  return {
    page: null,
    evaluate,
    waitFor,
    isOpen,
    typeHere,
    type: async (selector, text) => {
      await evaluate((s: string) => document.querySelector<HTMLElement>(s)?.focus(), selector);
      await typeHere(text);
    },
    click: async (selector) => {
      const { x, y } = await evaluate((s: string) => {
        const element = document.querySelector(s);
        if (!element) throw new Error(`no ${s}`);
        element.scrollIntoView({ block: 'nearest' });
        const box = element.getBoundingClientRect();
        return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
      }, selector);
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await scope.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    screenshot: async () => {
      const shot = await scope.send('browsingContext.captureScreenshot', { context });
      return Buffer.from(shot['data'] as string, 'base64');
    },
    close: async () => {
      await scope.evaluate(
        place === 'popup'
          ? `topWindow().document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup();`
          : 'topWindow().SidebarController.hide();',
      );
    },
  };
}
