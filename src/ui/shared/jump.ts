import { fragmentOf } from '../../domain/post/fragment';
import type { SectionId } from '../../domain/post/outline';
import type { PostGuide } from '../../domain/post/post';
import type { PopupPorts } from './popup-ports';

/** What following a link needs. */
export type LinkPorts = Pick<PopupPorts, 'post' | 'tab' | 'platform'>;

/** The address that opens the post at a section. */
export function addressOf({ url }: Pick<PostGuide, 'url'>, section: SectionId): string {
  return `${url}${fragmentOf(section)}`;
}

/** Shows a section in the active tab, or, where the companion is not mounted there, opens the post in a new tab. */
export async function showInPost(ports: LinkPorts, section: SectionId): Promise<void> {
  const tab = await ports.tab.active();
  const reply = tab && (await ports.tab.ask(tab.id, 'page/jump', { section }));
  if (tab !== null && reply?.ok) await ports.tab.goTo(tab.id);
  else await leaveFor(ports, addressOf(ports.post, section));
}

/** Opens an address in a new tab and closes the popup. */
export async function leaveFor(ports: Pick<LinkPorts, 'tab' | 'platform'>, address: string): Promise<void> {
  await ports.tab.open(address);
  await ports.platform.closePopup();
}
