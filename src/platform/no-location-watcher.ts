/** Stands in the content script for what WXT watches addresses with: nothing of ours asks it to run. */
export function createLocationWatcher(): { run: () => void } {
  return { run() {} };
}
