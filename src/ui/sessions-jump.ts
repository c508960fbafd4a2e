import { fragmentOf } from '../domain/fragment';
import type { OutlineId } from '../domain/outline';
import { POST } from '../post/facts';
import type { PopupWorld } from './popup-world';

/** The address that opens the post at a section. */
export function addressOf(section: OutlineId): string {
  return `${POST.url}${fragmentOf(section)}`;
}

/** Leads to a section in the tab the reader looks at, or, where the companion is not in there, in a new one. */
export async function showInPost(world: PopupWorld, section: OutlineId): Promise<void> {
  const tabId = await world.activeTabId();
  const reply = tabId === null ? null : await world.askTab(tabId, 'page/jump', { section });
  if (!reply?.ok) await world.openTab(addressOf(section));
  await world.closePopup();
}
