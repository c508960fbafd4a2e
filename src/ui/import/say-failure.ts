import type { ImportPageTexts } from '../../i18n/pages/import-page';
import type { MessageFailure } from '../../messaging/messages';

/** The sentence for the reader where the background did not store an import. */
export function sayFailure(failure: MessageFailure, { failed }: ImportPageTexts): string {
  if (failure === 'storage-full' || failure === 'private' || failure === 'unreachable') return failed[failure];
  // More than one message may hold.
  if (failure === 'malformed' || failure === 'too-long') return failed['too-many'];
  return failed['storage-failed'];
}
