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

/** What the toolbar button shows. Colours are hexadecimal: browsers take no others. */
export interface ButtonLook {
  readonly title: string;
  readonly badge: { readonly text: string; readonly ground: string; readonly ink: string } | null;
}

/**
 * Gives the toolbar button a look over one tab, or (`null`) over all tabs that have none of their own. Chromium forgets the
 * look over a tab at every navigation, colours included.
 */
export async function showOnButton(tabId: number | null, { title, badge }: ButtonLook): Promise<void> {
  const where = tabId === null ? {} : { tabId };
  const { action } = browser;
  try {
    await action.setTitle({ title, ...where });
    // Phones have no badge.
    await action.setBadgeText?.({ text: badge?.text ?? '', ...where });
    if (badge === null) return;
    await action.setBadgeBackgroundColor?.({ color: badge.ground, ...where });
    await action.setBadgeTextColor?.({ color: badge.ink, ...where });
  } catch (error) {
    // The tab may have been closed meanwhile.
    if (tabId === null) throw error;
  }
}
