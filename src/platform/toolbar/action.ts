import { browser } from 'wxt/browser';

/** Opens the popup; resolves with `false` where the browser has none to open (phone, no window). */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    // Refused without a focused window, and missing on phones; the caller tells the reader.
    return false;
  }
}

/** Puts a mark on the toolbar icon and sets its title; `null` removes both. */
export async function setBadge(badge: { readonly text: string; readonly title: string } | null): Promise<void> {
  const { name, action } = browser.runtime.getManifest();
  await browser.action.setTitle({ title: badge?.title ?? action?.default_title ?? name });
  // Phones have no badge.
  await browser.action.setBadgeText?.({ text: badge?.text ?? '' });
}
