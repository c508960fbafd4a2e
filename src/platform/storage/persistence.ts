/**
 * Has the browser never throw the notes out when its disk runs short; resolves with whether it promises that. Firefox
 * needs to be told so in spite of `unlimitedStorage`: without it, eight damaged bytes among the files of its cache make
 * it delete the whole origin. Chromium's worker has no such function, and the permission says the same there.
 */
export async function persistStorage(): Promise<boolean> {
  return (await storage().persist?.()) ?? true;
}

function storage(): { readonly persist?: () => Promise<boolean> } {
  return navigator.storage;
}
