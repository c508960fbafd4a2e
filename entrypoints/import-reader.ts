import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PreviewNews, PreviewRequest } from '../src/domain/import/preview';
import { exportTexts } from '../src/i18n/export';
import { POST_GUIDE } from '../src/post/guide';
import { previewImport } from '../src/storage/notes/import-preview';
import { openNoteReader } from '../src/storage/notes/reading';

/** The worker of the import page: reads one file and compares it with the stored notes. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<PreviewRequest>) => {
    const reader = openNoteReader(POST_GUIDE);
    const elsewhere = [exportTexts('ko').elsewhere, exportTexts('en').elsewhere];
    // The worker's own `postMessage`, which takes no origin.
    const tell = (news: PreviewNews): void => (postMessage as (message: unknown) => void)(news);
    void previewImport(data, { post: POST_GUIDE, elsewhere, reader, tell })
      .catch(() => tell({ kind: 'failure', failure: { reason: 'crashed' } }))
      .finally(reader.close);
  });
});
