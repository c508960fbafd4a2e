import type { Language } from '../../../domain/language';
import { exportFileName, joinSections, writeSection, type MarkdownFacts, type WrittenSection } from '../../../domain/markdown/markdown';
import type { Glossary } from '../../../domain/post/glossary';
import type { SectionId } from '../../../domain/post/outline';
import { sectionIn, type PostGuide } from '../../../domain/post/post';
import { exportTexts } from '../../../i18n/export';
import type { NotesExport } from '../../shared/popup-ports';

/** Begins a file of all notes or of one section's: each part is written while the next one is being read. */
export function beginExport(
  only: SectionId | null,
  language: Language,
  post: PostGuide,
  loadGlossary: () => Promise<Pick<Glossary, 'cardOf'>>,
): NotesExport {
  const texts = exportTexts(language);
  const factsWith = (nameOf: (id: string) => string): MarkdownFacts => ({
    post,
    texts: { ...texts, term: (id) => texts.term(nameOf(id)) },
    only,
  });
  const facts = factsWith(unnamed);
  const written: (WrittenSection | Promise<WrittenSection>)[] = [];
  let named: Promise<MarkdownFacts> | null = null;

  return {
    add: (notes) => {
      const [first] = notes;
      if (first === undefined) return;
      const section = sectionIn(post, first);
      if (notes.every(({ term }) => term === null)) written.push(writeSection(section, notes, facts));
      else written.push((named ??= loadNames(language, loadGlossary).then(factsWith)).then((known) => writeSection(section, notes, known)));
    },
    finish: async (now) => {
      const sections = await Promise.all(written);
      return {
        file: { name: exportFileName(post.id, new Date(now), only), parts: joinSections(sections, facts, now) },
        count: sections.reduce((sum, { count }) => sum + count, 0),
      };
    },
  };
}

/** Ids of terms are readable, e.g. `text2sql`: used where the glossary cannot be loaded. */
const unnamed = (id: string): string => id;

async function loadNames(language: Language, load: () => Promise<Pick<Glossary, 'cardOf'>>): Promise<(id: string) => string> {
  // An update of the extension deletes the old version's files while a popup is open.
  const glossary = await load().catch(() => null);
  return (id) => glossary?.cardOf(id)?.name[language] ?? id;
}
