import { browser } from 'wxt/browser';

/** Puts a mark on the toolbar icon and a title under it; `null` takes both off. */
export async function setBadge(badge: { readonly text: string; readonly title: string } | null): Promise<void> {
  const { name, action } = browser.runtime.getManifest();
  await browser.action.setTitle({ title: badge?.title ?? action?.default_title ?? name });
  // Phones have no icon to write on.
  await browser.action.setBadgeText?.({ text: badge?.text ?? '' });
}
