import { setTimeout as wait } from 'node:timers/promises';
import type { ChromeScope } from './firefox-chrome-scope';
import { asExpression, type Popup } from './popup';

/** Firefox's popup: a remote browser in a panel of the window, which BiDi can address once its context id is known. */
export async function firefoxPopup(scope: ChromeScope, timeoutMs: number): Promise<Popup> {
  const until = performance.now() + timeoutMs;
  let context = await openContext(scope);
  while (context === null) {
    if (performance.now() > until) throw new Error(`no popup within ${timeoutMs} ms`);
    await wait(50);
    context = await openContext(scope);
  }
  return popupIn(scope, context);
}

/**
 * The context id of the open popup, or null. BiDi knows tabs alone: a browser element gets its id by its `permanentKey`, which
 * popups lack, and is found again by walking the tabs. Both are mended here; commands then work in the popup as in a tab.
 */
async function openContext(scope: ChromeScope): Promise<string | null> {
  const found = await scope.evaluate(`
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
    const popups = () => [...Services.wm.getEnumerator('navigator:browser')]
      .flatMap((window) => [...window.document.querySelectorAll('.webextension-popup-browser')]);
    if (!Object.hasOwn(NavigableManager, 'getBrowserById')) {
      const inTabs = NavigableManager.getBrowserById;
      NavigableManager.getBrowserById = (id) =>
        inTabs.call(NavigableManager, id) ?? popups().find((popup) => NavigableManager.getIdForBrowser(popup) === id) ?? null;
    }
    const popup = popups().find((candidate) => candidate.closest('panel')?.state === 'open');
    if (!popup?.browsingContext?.currentURI?.spec.startsWith('moz-extension:')) return null;
    popup.permanentKey ??= {};
    return NavigableManager.getIdForBrowser(popup);`);
  return found as string | null;
}

function popupIn(scope: ChromeScope, context: string): Popup {
  const evaluate = async <A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A) =>
    (await scope.evaluateIn(context, asExpression(run, args))) as T;
  const isOpen = async () => (await openContext(scope)) === context;

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
      await scope.evaluate(`topWindow().document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup();`);
    },
  };
}
