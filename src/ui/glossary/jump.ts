import type { TermCard } from '../../domain/post/glossary';
import type { PostGuide } from '../../domain/post/post';
import { addressOf, leaveFor, type LinkPorts } from '../shared/jump';

/**
 * Shows a term in the active tab, or, where the companion is not mounted there, opens the post in a new tab at the first
 * section with the term. Resolves with `false` where the companion is mounted but the term is not in the page.
 */
export async function showTerm(ports: LinkPorts, card: TermCard): Promise<boolean> {
  const tab = await ports.tab.activeId();
  const shown = tab === null ? null : await ports.tab.ask(tab, 'term/show', { id: card.id });
  if (shown?.ok === true && !shown.value.isFound) return false;
  if (tab !== null && shown?.ok === true) await ports.tab.goTo(tab);
  else await leaveFor(ports, addressOfTerm(ports.post, card));
  return true;
}

/** The address that opens the post at a term's first section. */
export function addressOfTerm(post: Pick<PostGuide, 'url'>, { firstSection }: TermCard): string {
  return addressOf(post, firstSection);
}
