import { browser } from 'wxt/browser';

/** Kept in memory until the browser closes; content scripts cannot read it. */
export async function readSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

export function writeSession(key: string, value: unknown): Promise<void> {
  return browser.storage.session.set({ [key]: value });
}

export function removeSession(key: string): Promise<void> {
  return browser.storage.session.remove(key);
}
