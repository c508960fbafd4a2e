import type { Language } from '../domain/language';
import { exportFileName, joinSections, writeSection, type MarkdownFacts, type WrittenSection } from '../domain/markdown';
import { sectionIn, type Section } from '../domain/outline';
import { exportTexts } from '../i18n/export';
import { POST } from '../post/facts';
import { OUTLINE } from '../post/outline';
import { PRESENTED_SESSIONS } from '../post/sessions';
import type { NotesExport } from './popup-world';

/** Begins a file of the notes, or of one section's alone: what is added is written while the next is being read. */
export function beginExport(only: Section | null, language: Language): NotesExport {
  const texts = exportTexts(language);
  const factsWith = (nameOf: (id: string) => string): MarkdownFacts => ({
    outline: OUTLINE, sessions: PRESENTED_SESSIONS, post: POST, texts: { ...texts, term: (id) => texts.term(nameOf(id)) }, only,
  });
  const facts = factsWith(unnamed);
  const written: (WrittenSection | Promise<WrittenSection>)[] = [];
  let named: Promise<MarkdownFacts> | null = null;

  return {
    add: (notes) => {
      const [first] = notes;
      if (first === undefined) return;
      const section = sectionIn(first.section);
      if (notes.every(({ term }) => term === null)) written.push(writeSection(section, notes, facts));
      else written.push((named ??= loadNames(language).then(factsWith)).then((known) => writeSection(section, notes, known)));
    },
    finish: async (now) => {
      const sections = await Promise.all(written);
      return {
        file: { name: exportFileName(new Date(now), only), parts: joinSections(sections, facts, now) },
        count: sections.reduce((sum, { count }) => sum + count, 0),
      };
    },
  };
}

/** An id reads well enough where there is no name. */
const unnamed = (id: string): string => id;

async function loadNames(language: Language): Promise<(id: string) => string> {
  // An update of the extension takes the old version's files away under an open popup.
  const cards = await import('../post/cards').catch(() => null);
  return (id) => cards?.cardOf(id)?.name[language] ?? id;
}
