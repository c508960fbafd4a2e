import type { Page } from 'puppeteer-core';
import type { Reply } from './extension-api';

/** What was received and read in the isolated world of the content script. */
export interface Received {
  /** Each received change of a storage area, and each message, as JSON. */
  readonly events: readonly string[];
  /** The readable storage areas, as JSON; an area that cannot be read says why. */
  readonly areas: string;
}

/** Begins to listen in the isolated world of the post's tab, as a taken-over page process could; `popupPage` is a page of the extension. */
export async function listenInIsolatedWorld(popupPage: Page): Promise<void> {
  await runInIsolatedWorld(popupPage, () => {
    const scope = globalThis as unknown as { browser?: ScriptApi; chrome: ScriptApi; received: string[] };
    const { storage, runtime } = scope.browser ?? scope.chrome;
    scope.received = [];
    storage.onChanged.addListener((changes, area) => void scope.received.push(JSON.stringify([area, changes])));
    runtime.onMessage.addListener((message) => void scope.received.push(JSON.stringify(message)));
  });
}

export async function receivedInIsolatedWorld(popupPage: Page): Promise<Received> {
  return (await runInIsolatedWorld(popupPage, async () => {
    const scope = globalThis as unknown as { browser?: ScriptApi; chrome: ScriptApi; received: string[] };
    const { storage } = scope.browser ?? scope.chrome;
    const areas: Record<string, unknown> = {};
    for (const name of ['local', 'sync', 'session', 'managed'] as const) {
      areas[name] = await (async () => storage[name]?.get(null))().catch((error: unknown) => `closed: ${String(error)}`);
    }
    return { events: scope.received, areas: JSON.stringify(areas) };
  })) as Received;
}

/** Asks the background from there, as the content script does. */
export async function askFromIsolatedWorld(popupPage: Page, type: string, request: object): Promise<unknown> {
  return runInIsolatedWorld(
    popupPage,
    (message: never) => {
      const scope = globalThis as unknown as { browser?: ScriptApi; chrome: ScriptApi };
      return (scope.browser ?? scope.chrome).runtime.sendMessage(message);
    },
    { type, request },
  );
}

/** Answers one kind of message there, before the content script does. */
export async function answerInIsolatedWorld(popupPage: Page, type: string, value: object): Promise<void> {
  await runInIsolatedWorld(
    popupPage,
    (answered: never, said: never) => {
      const scope = globalThis as unknown as { browser?: ScriptApi; chrome: ScriptApi };
      (scope.browser ?? scope.chrome).runtime.onMessage.addListener((message, _sender, respond) => {
        if ((message as { type: string }).type === answered) respond({ ok: true, value: said });
      });
    },
    type,
    value,
  );
}

/**
 * Sends a request about a passage so many times at once, each time with another place, its words repeated to so many
 * characters; gives the answers. The words are repeated there, so that the driver need not carry 50 million of them.
 */
export async function floodFromIsolatedWorld(popupPage: Page, type: string, request: object, times: number, letters = 1): Promise<Reply[]> {
  return (await runInIsolatedWorld(
    popupPage,
    (kind: never, asked: PassageRequest, count: number, length: number) => {
      const scope = globalThis as unknown as { browser?: ScriptApi; chrome: ScriptApi };
      const { runtime } = scope.browser ?? scope.chrome;
      const { quote } = asked.target;
      const exact = quote.exact.repeat(Math.ceil(length / quote.exact.length));
      return Promise.all(
        Array.from({ length: count }, (_, at) => {
          const target = { quote: { ...quote, exact }, position: { type: 'TextPositionSelector', start: at, end: at + 1 } };
          return runtime.sendMessage({ type: kind, request: { ...asked, target } });
        }),
      );
    },
    type,
    request,
    times,
    letters,
  )) as Reply[];
}

/** Asks for so many terms to be known at once; the list is made there, too. */
export async function askForMany(popupPage: Page, items: number): Promise<unknown> {
  return runInIsolatedWorld(
    popupPage,
    (count: never) => {
      const scope = globalThis as unknown as { browser?: ScriptApi; chrome: ScriptApi };
      const ids = Array.from({ length: count }, () => 'a');
      return (scope.browser ?? scope.chrome).runtime.sendMessage({ type: 'page/settings', request: { known: { ids, isKnown: true } } });
    },
    items,
  );
}

interface PassageRequest {
  readonly target: { readonly quote: { readonly exact: string } };
}

interface ScriptApi {
  readonly storage: Record<'local' | 'sync' | 'session' | 'managed', { readonly get: (keys: null) => Promise<unknown> } | undefined> & {
    readonly onChanged: { readonly addListener: (listener: (changes: unknown, area: string) => void) => void };
  };
  readonly runtime: {
    readonly onMessage: {
      readonly addListener: (listener: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => void) => void;
    };
    readonly sendMessage: (message: unknown) => Promise<unknown>;
  };
}

/** Runs a function, which may name nothing outside of itself, in the isolated world of the one tab that shows the post. */
async function runInIsolatedWorld(popupPage: Page, work: (...values: never[]) => unknown, ...values: unknown[]): Promise<unknown> {
  // As text, since the inner function goes on from the extension's page into the tab.
  return popupPage.evaluate(`(async () => {
    const { scripting, tabs } = globalThis.browser ?? globalThis.chrome;
    const tab = (await tabs.query({})).find(({ url }) => url?.includes('/173'))?.id;
    if (tab === undefined) throw new Error('no tab shows the post');
    const [answer] = await scripting.executeScript({ target: { tabId: tab }, func: ${work.toString()}, args: ${JSON.stringify(values)} });
    return answer?.result;
  })()`);
}
