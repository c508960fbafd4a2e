import { POST } from '../post/facts';
import { firstSectionOf } from '../post/term-sections';
import type { PopupWorld } from './popup-world';
import { addressOf, leaveFor } from './sessions-jump';

/**
 * Leads to a term in the tab the reader looks at, or, where the companion is not in there, in a new one to the section in
 * which the term stands first. Resolves with `false` where the companion is there and the term is not.
 */
export async function showTerm(world: PopupWorld, id: string): Promise<boolean> {
  const tab = await world.activeTabId();
  const shown = tab === null ? null : await world.askTab(tab, 'term/show', { id });
  if (shown?.ok === true && !shown.value.isFound) return false;
  if (shown?.ok === true) await world.closePopup();
  else await leaveFor(world, addressOfTerm(id));
  return true;
}

/** The address that opens the post at a term's first section. */
export function addressOfTerm(id: string): string {
  const section = firstSectionOf(id);
  return section === null ? POST.url : addressOf(section);
}
