import { exportMarkdown } from '../../../src/domain/markdown/markdown';
import { readMarkdown, type MarkdownNote, type MarkdownReading } from '../../../src/domain/markdown/read-markdown';
import type { Note } from '../../../src/domain/notes/notes';
import type { SectionId } from '../../../src/domain/post/outline';
import { exportTexts } from '../../../src/i18n/export';
import { POST_GUIDE } from '../../../src/post/guide';
import { readNoteIdentity } from '../../../src/schema/imported-markdown';

/** The file of these notes, exported at a fixed time. */
export function exported(notes: readonly Note[], language: 'ko' | 'en' = 'ko', only: SectionId | null = null): string {
  const exportedAt = Date.UTC(2026, 0, 2, 3, 4, 5);
  const texts = exportTexts(language);
  return exportMarkdown({ notes, post: POST_GUIDE, texts, exportedAt, only });
}

/** From a line that starts with the marker over all that carry the prefix, as the file says it. */
export function blocksIn(markdown: string): readonly string[] {
  return markdown.match(/^- {3}[^\n]*(?:\n {4}[^\n]*)*/gm) ?? [];
}

/** The notes of a file, as the importer reads them. */
export function readBack(markdown: string): readonly MarkdownNote[] {
  const read = readMarkdown(markdown, READING);
  if (!read.ok) throw new Error(read.failure);
  return read.value.notes;
}

export const READING: MarkdownReading = {
  post: POST_GUIDE,
  elsewhere: (['ko', 'en'] as const).map((language) => exportTexts(language).elsewhere),
  readIdentity: readNoteIdentity,
};
