import type { Sender } from '../platform/runtime';
import type { Origin } from './work-queue';

/** Whose wish a message is: windows of the extension speak for the reader, everybody else for the page in their tab. */
export function originOf({ isExtensionPage, tabId }: Sender): Origin {
  return isExtensionPage || tabId === null ? 'reader' : tabId;
}
