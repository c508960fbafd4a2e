import { fragmentOf } from '../../domain/post/fragment';
import type { SectionId } from '../../domain/post/outline';
import type { PostGuide } from '../../domain/post/post';
import type { PopupWorld } from './popup-world';

/** The address that opens the post at a section. */
export function addressOf({ url }: Pick<PostGuide, 'url'>, section: SectionId): string {
  return `${url}${fragmentOf(section)}`;
}

/** Leads to a section in the tab the reader looks at, or, where the companion is not in there, in a new one. */
export async function showInPost(world: PopupWorld, section: SectionId): Promise<void> {
  const tab = await world.activeTab();
  const reply = tab && (await world.askTab(tab.id, 'page/jump', { section }));
  if (reply?.ok) await world.closePopup();
  else await leaveFor(world, addressOf(world.post, section));
}

/** Opens an address in a tab of its own and gives way to it. */
export async function leaveFor(world: PopupWorld, address: string): Promise<void> {
  await world.openTab(address);
  await world.closePopup();
}
