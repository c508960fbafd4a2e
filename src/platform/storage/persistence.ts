/**
 * Asks the browser never to delete the notes when its disk is short; resolves with whether it promises that. Firefox
 * needs it in spite of `unlimitedStorage`: without it, eight damaged bytes among its cache files make it delete the whole
 * origin. Chromium's worker does not have this function, and there the permission says the same.
 */
export async function persistStorage(): Promise<boolean> {
  return (await storage().persist?.()) ?? true;
}

function storage(): { readonly persist?: () => Promise<boolean> } {
  return navigator.storage;
}
