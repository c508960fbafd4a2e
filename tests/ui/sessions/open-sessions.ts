import { expect } from 'vitest';
import type { PopupPorts } from '../../../src/ui/shared/popup-ports';
import { openPopup, type OpenPopup } from '../open-popup';
import type { TestBrowser } from '../test-browser';
import { until } from '../until';

/** Opens the popup in a window of a browser, and in it the sessions with their marks. */
export async function openSessions(browser: TestBrowser, ports: PopupPorts = browser.window()): Promise<OpenPopup> {
  const popup = await openPopup(browser, ports);
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
