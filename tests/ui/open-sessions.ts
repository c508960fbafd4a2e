import { expect, vi } from 'vitest';
import type { FakeWorld } from './fake-world';
import { openPopup, type OpenPopup } from './open-popup';

/** Opens the popup over a fake world, and in it the sessions with their marks. */
export async function openSessions(fake: FakeWorld): Promise<OpenPopup> {
  const popup = await openPopup(fake);
  popup.button(fake.world.language === 'ko' ? '세션' : 'Sessions').click();
  await vi.waitFor(() => expect(document.querySelectorAll('.mark:not(:disabled)')).toHaveLength(13));
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
