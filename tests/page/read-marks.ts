import { chooseMarked, rankMatches } from '../../src/domain/terms/occurrences';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { matchTerms, compileTerms, type TermMatch } from '../../src/domain/terms/matching';
import type { SectionId } from '../../src/domain/post/outline';
import { readArticle } from '../../src/page/recognise/read-article';
import { readText, type ReadingText } from '../../src/page/text/reading-text';
import { sectionStarts, type SectionStart } from '../../src/page/recognise/sections';
import { TERM_RULES } from '../../src/post/terms';
import { loadPage } from './load-page';
import { POST } from '../../src/post/post';

/** A page as the companion reads it: its text, every occurrence of a term, and those that are marked. */
export interface MarkedPage {
  readonly reading: ReadingText;
  readonly sections: readonly SectionStart[];
  readonly matches: readonly TermMatch[];
  readonly marks: readonly TermMatch[];
}

const matcher = compileTerms(TERM_RULES);

/** Reads a page of the post the way the content script does; throws where it is not recognised. */
export function readMarks(html: string): MarkedPage {
  const recognition = readArticle(loadPage(html), POST);
  if (recognition.state !== 'recognised') throw new Error(`the page is ${recognition.state}`);
  const { root, headings } = recognition.article;
  const reading = readText(root, POST, new Set(headings.map(({ element }) => element)));
  const sections = sectionStarts(reading, headings);
  const matches = matchTerms(matcher, reading.text);
  const quiet = reading.segments.filter((segment) => segment.quiet);
  return { reading, sections, matches, marks: chooseMarked(rankMatches(matches, quiet, sections), DEFAULT_SETTINGS) };
}

/** The occurrences of each section, in order; a section without any has an empty list. */
export function bySection({ sections }: MarkedPage, matches: readonly TermMatch[]): ReadonlyMap<SectionId, readonly TermMatch[]> {
  return new Map(
    sections.map(({ id, start }, index) => {
      const end = sections[index + 1]?.start ?? Infinity;
      return [id, matches.filter((match) => match.start >= start && match.start < end)];
    }),
  );
}
