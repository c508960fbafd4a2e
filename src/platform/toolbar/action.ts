import { browser } from 'wxt/browser';

/** Opens the popup; resolves with `false` where the browser has none to open (phone, no window). */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    // Refused without a focused window, and not there at all on phones: the caller says so to the reader.
    return false;
  }
}
