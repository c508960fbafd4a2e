import { chromeScope } from '../../../browser/firefox-chrome-scope';
import { GECKO_ID } from '../../../../src/platform/manifest/extension-ids';
import type { Stage } from '../stage/stage';

/**
 * What the browser's own window does when a reader chooses the entry of the context menu or presses a shortcut. Neither can
 * be clicked or typed from a driver, so the extension's event is sent to it instead of by the browser.
 */
export type OwnWindowEvent =
  { readonly kind: 'menu'; readonly id: string; readonly src?: string } | { readonly kind: 'command'; readonly name: string };

export function happenInTab(stage: Stage, event: OwnWindowEvent): Promise<void> {
  return stage.name === 'chromium' ? happenInChromium(stage, event) : happenInFirefox(stage, event);
}

async function happenInChromium(stage: Stage, event: OwnWindowEvent): Promise<void> {
  const browser = stage.browser();
  const isWorker = (url: string, type: string) => type === 'service_worker' && url.startsWith(browser.extensionUrl(''));
  const target = await browser.browser().waitForTarget((each) => isWorker(each.url(), each.type()), { timeout: 15_000 });
  const session = await target.createCDPSession();
  const expression = `(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event = ${JSON.stringify(event)};
    if (event.kind === 'menu') chrome.contextMenus.onClicked.dispatch({ menuItemId: event.id, editable: false, pageUrl: '', srcUrl: event.src }, tab);
    else chrome.commands.onCommand.dispatch(event.name, tab);
  })()`;
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true });
  // A session that stays would have the worker wait for it at its next start.
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}

async function happenInFirefox(stage: Stage, event: OwnWindowEvent): Promise<void> {
  const scope = await chromeScope(stage.browser().browser());
  await scope.evaluate(`
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
    const event = ${JSON.stringify(event)};
    await extension.wakeupBackground?.();
    if (event.kind === 'menu') {
      extension.emit('webext-menu-menuitem-click', { menuItemId: event.id, modifiers: [], editable: false, srcUrl: event.src }, topWindow().gBrowser.selectedTab);
    } else {
      extension.shortcuts.onCommand(event.name);
    }`);
}
