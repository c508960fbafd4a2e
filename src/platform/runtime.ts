import { browser } from 'wxt/browser';
import { takeOffListener } from './orphan';

/** The part of a message's sender that decides what it may send. */
export interface Sender {
  readonly fromThisExtension: boolean;
  /** True for popup, side panel and notes page; false for content scripts. */
  readonly isExtensionPage: boolean;
  readonly tabId: number | null;
  /** Its tab is in a private window. */
  readonly isPrivate?: boolean;
}

export function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

export function sendToTab(tabId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message);
}

type MessageListener = (message: unknown, sender: RuntimeSender) => Promise<unknown> | undefined;

/** Listens to messages until the signal aborts; a listener that returns `undefined` leaves the answer to other listeners. */
export function onMessage(listener: MessageListener, signal?: AbortSignal): void {
  // Answers by `sendResponse`: a returned promise works in Chromium only through the polyfill.
  const receive = (message: unknown, sender: RuntimeSender, sendResponse: (answer: unknown) => void): true | undefined => {
    const answer = answerOf(listener, message, sender);
    if (answer === undefined) return undefined;
    // A listener that failed looks to the sender like one that does not exist; without any answer the sender would wait
    // for ever.
    answer.then(sendResponse).catch(() => sendResponse({ ok: false, failure: 'unreachable' }));
    return true;
  };
  browser.runtime.onMessage.addListener(receive);
  signal?.addEventListener('abort', () => takeOffListener(() => browser.runtime.onMessage.removeListener(receive)));
}

/** The listener's answer; an exception becomes a rejected promise. */
function answerOf(listener: MessageListener, message: unknown, sender: RuntimeSender): Promise<unknown> | undefined {
  try {
    return listener(message, sender);
  } catch (error) {
    return Promise.reject(error);
  }
}

export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Whether this page is in a private window. Content scripts do not ask: Chromium takes 6 ms there to prepare that part of its API. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext === true;
}

/** A message's sender as the browser tells it. */
export interface RuntimeSender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
}

/** Whether a message comes from a part of this very extension. */
export function isFromThisExtension({ id }: RuntimeSender): boolean {
  return id === browser.runtime.id;
}

/** What the background has to know of a sender; tabs only check whether it is part of this extension. */
export function describeSender(sender: RuntimeSender): Sender {
  const ownOrigin = new URL(browser.runtime.getURL('')).origin;
  const origin = sender.origin ?? originOf(sender.url);
  return {
    fromThisExtension: isFromThisExtension(sender),
    isExtensionPage: origin === ownOrigin,
    tabId: sender.tab?.id ?? null,
    isPrivate: sender.tab?.incognito === true,
  };
}

function originOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  return new URL(url).origin;
}
