import { expect } from 'vitest';
import type { PopupWorld } from '../../../src/ui/shared/popup-world';
import { openPopup, type OpenPopup } from '../open-popup';
import type { TestBrowser } from '../test-browser';
import { until } from '../until';

/** Opens the popup in a window of a browser, and in it the sessions with their marks. */
export async function openSessions(browser: TestBrowser, world: PopupWorld = browser.window()): Promise<OpenPopup> {
  const popup = await openPopup(browser, world);
  popup.button(browser.language === 'ko' ? '세션' : 'Sessions').click();
  await until(() => expect(document.querySelectorAll('.mark:not(:disabled)')).toHaveLength(13));
  return popup;
}

export function sessionRows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-session]')];
}

export function sessionRow(id: number): HTMLElement {
  const row = sessionRows().find(({ dataset }) => dataset['session'] === String(id));
  if (!row) throw new Error(`no session ${id}`);
  return row;
}
