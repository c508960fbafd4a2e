import type { Page } from 'puppeteer-core';
import type { Stage } from '../stage/stage';

interface Extension {
  readonly scripting: { readonly getRegisteredContentScripts: () => Promise<readonly { readonly id: string }[]> };
  readonly storage: {
    readonly local: {
      readonly get: (key: string) => Promise<Record<string, unknown>>;
      readonly set: (values: Record<string, unknown>) => Promise<void>;
    };
  };
  readonly tabs: {
    readonly query: (filter: object) => Promise<readonly { id?: number }[]>;
    readonly sendMessage: (tab: number, message: unknown) => Promise<{ ok: boolean; value?: { state: string } } | undefined>;
  };
}

/**
 * Turns the companion off and on so many times, from an extension page: each time it waits until the one tab
 * with the companion says that it is off, then that it is mounted again.
 */
export async function turnOffAndOn(popupPage: Page, times: number): Promise<void> {
  await popupPage.evaluate(async (rounds) => {
    const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const { storage, tabs } = scope.browser ?? scope.chrome;
    const stateOf = async (tab: number): Promise<string | null> => {
      const reply = await tabs.sendMessage(tab, { type: 'page/report', request: {} }).catch(() => undefined);
      return reply?.value?.state ?? null;
    };
    const all = await tabs.query({});
    const states = await Promise.all(all.map(({ id }) => (id === undefined ? null : stateOf(id))));
    const tab = all[states.findIndex((state) => state !== null)]?.id;
    if (tab === undefined) throw new Error('the companion lives in no tab');
    const until = async (wanted: string): Promise<void> => {
      for (const end = performance.now() + 15_000; performance.now() < end;) {
        if ((await stateOf(tab)) === wanted) return;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      throw new Error(`the companion did not become ${wanted}`);
    };
    for (let round = 0; round < rounds; round += 1) {
      for (const enabled of [false, true]) {
        const { settings } = await storage.local.get('settings');
        await storage.local.set({ settings: { ...(settings as object), enabled } });
        await until(enabled ? 'recognised' : 'off');
      }
    }
  }, times);
}

/** Changes settings from an extension page, as the popup does. */
export async function changeSettings(popupPage: Page, changes: object): Promise<void> {
  await popupPage.evaluate(async (values) => {
    const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const { local } = (scope.browser ?? scope.chrome).storage;
    const { settings } = await local.get('settings');
    await local.set({ settings: { ...(settings as object), ...values } });
  }, changes);
}

/** Clicks in several windows at the same moment: no window knows of a click before all have been made. */
export async function clickTogether(...clicks: readonly (readonly [window: Page, selector: string])[]): Promise<void> {
  const moment = Date.now() + 400;
  await Promise.all(
    clicks.map(([window, selector]) =>
      window.evaluate(
        (wanted, at) => {
          const element = document.querySelector<HTMLElement>(wanted);
          if (element === null) throw new Error(`no ${wanted}`);
          // A timer of a window behind another may come a second late.
          while (Date.now() < at) continue;
          element.click();
        },
        selector,
        moment,
      ),
    ),
  );
}

/** Ids of the content scripts that are registered besides those of the manifest. */
export function registeredScripts(popupPage: Page): Promise<string[]> {
  return popupPage.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
    return (await (scope.browser ?? scope.chrome).scripting.getRegisteredContentScripts()).map(({ id }) => id);
  });
}

/** The options page in a tab of its own, as soon as its switches know their settings. */
export async function openOptions(stage: Pick<Stage, 'browser'>): Promise<Page> {
  const page = await stage.browser().openExtensionPage('options.html');
  await page.waitForSelector('[role="switch"]:not(:disabled)');
  return page;
}
