import type { PreviewFailure } from '../../domain/import/preview';
import type { PostGuide } from '../../domain/post/post';
import { languageOf } from '../../domain/settings';
import { failure, success, type Result } from '../../domain/result';
import { ask } from '../../messaging/client';
import { onBroadcast } from '../../platform/broadcast';
import { browserLanguage } from '../../platform/language';
import { openOwnPage } from '../../platform/windows/own-window';
import { loadSettings } from '../../storage/settings';
import type { ImportPorts } from './import-ports';
import { previewInWorker } from './preview-worker';

/** The ports of the import page in a browser; `largest` is how many bytes of a file are read at most. */
export async function importPorts(post: PostGuide, worker: string, largest: number): Promise<ImportPorts> {
  const language = await loadSettings().then((settings) => languageOf(settings, browserLanguage()), browserLanguage);
  return {
    post,
    language,
    open: (file) => open(file, largest),
    preview: (content, tell, signal) => previewInWorker(worker, { content, now: Date.now() }, tell, signal),
    ask,
    onChanged: onBroadcast,
    openNotes: () => openOwnPage('/notes.html'),
    clock: Date.now,
    newId: () => crypto.randomUUID(),
  };
}

/** The size is looked at first: a film of some gigabytes must not be read into memory. */
async function open(file: Blob, largest: number): Promise<Result<Uint8Array, PreviewFailure>> {
  if (file.size > largest) return failure({ reason: 'too-large', most: largest });
  try {
    return success(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // A folder, or a file that is gone: browsers give no reason that helps.
    return failure({ reason: 'unopened' });
  }
}
