import type { TermCard } from '../../domain/post/glossary';
import type { PostGuide } from '../../domain/post/post';
import type { PopupWorld } from '../shared/popup-world';
import { addressOf, leaveFor } from '../shared/jump';

/**
 * Leads to a term in the tab the reader looks at, or, where the companion is not in there, in a new one to the section in
 * which the term stands first. Resolves with `false` where the companion is there and the term is not.
 */
export async function showTerm(world: PopupWorld, card: TermCard): Promise<boolean> {
  const tab = await world.activeTabId();
  const shown = tab === null ? null : await world.askTab(tab, 'term/show', { id: card.id });
  if (shown?.ok === true && !shown.value.isFound) return false;
  if (shown?.ok === true) await world.closePopup();
  else await leaveFor(world, addressOfTerm(world.post, card));
  return true;
}

/** The address that opens the post at a term's first section. */
export function addressOfTerm(post: Pick<PostGuide, 'url'>, { firstSection }: TermCard): string {
  return addressOf(post, firstSection);
}
