import type { Language } from '../domain/language';
import { exportFileName, exportMarkdown } from '../domain/markdown';
import type { Note } from '../domain/notes';
import { exportTexts } from '../i18n/export';
import { POST } from '../post/facts';
import { OUTLINE } from '../post/outline';
import { PRESENTED_SESSIONS } from '../post/sessions';
import type { TextFile } from './popup-world';

/** The notes as the file that is downloaded; `now` in milliseconds since 1970. */
export function exportNotes(notes: readonly Note[], now: number, language: Language): TextFile {
  return {
    name: exportFileName(new Date(now)),
    text: exportMarkdown({
      notes,
      outline: OUTLINE,
      sessions: PRESENTED_SESSIONS,
      post: POST,
      texts: exportTexts(language),
      exportedAt: now,
    }),
  };
}
