import type { Language } from '../domain/language';
import { exportFileName, exportMarkdown } from '../domain/markdown';
import type { Note } from '../domain/notes';
import type { OutlineId } from '../domain/outline';
import { exportTexts } from '../i18n/export';
import { POST } from '../post/facts';
import { OUTLINE } from '../post/outline';
import { PRESENTED_SESSIONS } from '../post/sessions';
import type { TextFile } from './popup-world';

/** The notes, or one section's alone, as the file that is given out; `now` in milliseconds since 1970. */
export async function exportNotes(notes: readonly Note[], only: OutlineId | null, now: number, language: Language): Promise<TextFile> {
  const texts = exportTexts(language);
  const nameOf = notes.some(({ term }) => term !== null) ? await loadNames(language) : unnamed;
  return {
    name: exportFileName(new Date(now), only),
    text: exportMarkdown({
      notes,
      outline: OUTLINE,
      sessions: PRESENTED_SESSIONS,
      post: POST,
      texts: { ...texts, term: (id) => texts.term(nameOf(id)) },
      exportedAt: now,
      only,
    }),
  };
}

/** An id reads well enough where there is no name. */
const unnamed = (id: string): string => id;

async function loadNames(language: Language): Promise<(id: string) => string> {
  // An update of the extension takes the old version's files away under an open popup.
  const cards = await import('../post/cards').catch(() => null);
  return (id) => cards?.cardOf(id)?.name[language] ?? id;
}
