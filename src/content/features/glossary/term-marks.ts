import { createLineMatcher } from '../../../domain/terms/line-matching';
import { chooseMarked, rankMatches, type Occurrence } from '../../../domain/terms/occurrences';
import { compileTerms } from '../../../domain/terms/matching';
import { wordInContext, type WordInContext } from '../../../domain/terms/word-in-context';
import { TERM_HIGHLIGHT } from '../../../page/paint/highlight-names';
import { paintRanges } from '../../../page/paint/paint';
import { indexRanges, itemAt, type Caret, type Point, type RangeIndex } from '../../../page/text/range-hits';
import type { ReadingText } from '../../../page/text/reading-text';
import { sectionStarts } from '../../../page/recognise/sections';
import { partsBetween, rangeBetween } from '../../../page/text/text-ranges';
import type { ArticleView, PageContext } from '../../feature';
import { onAbort } from '../../../page/dom/reported';

/** The occurrences of terms in the article, and those of them that are marked. */
export interface TermMarks {
  /** Marks the terms of the article; returns whether its text has changed. */
  readonly update: (view: ArticleView) => boolean;
  /** Every occurrence of every term, in order. */
  readonly occurrences: () => readonly Occurrence[];
  /** Those that are marked, in order. */
  readonly marked: () => readonly TermMark[];
  /** The marked occurrence that is drawn at a point. */
  readonly markAt: (caret: Caret | null, point: Point) => Occurrence | null;
  /** The range of an occurrence, marked or not; the same range object as long as it is marked. */
  readonly rangeOf: (occurrence: Occurrence) => Range | null;
  /** The word of an occurrence with the text around it. */
  readonly contextOf: (occurrence: Occurrence) => WordInContext;
}

/** A marked occurrence and its range in the page. */
export interface TermMark {
  readonly occurrence: Occurrence;
  readonly range: Range;
}

interface ReadTerms {
  readonly reading: ReadingText;
  readonly occurrences: readonly Occurrence[];
}

/**
 * Marks the terms of the article as the settings say, until the signal aborts. Marks are painted ranges; no node of the page
 * is changed.
 */
export function createTermMarks(context: PageContext, signal: AbortSignal): TermMarks {
  const { document, post, settings } = context;
  const match = createLineMatcher(compileTerms(post.terms));
  let terms: ReadTerms | null = null;
  let marks: readonly TermMark[] = [];
  let index: RangeIndex<TermMark> | null = null;
  let marked = '';

  const mark = (): void => {
    if (terms === null) return;
    const { reading, occurrences } = terms;
    const rangeFor = reuseRanges(
      marks.map(({ range }) => range),
      reading,
    );
    marks = chooseMarked(occurrences, settings.get()).flatMap((occurrence) => {
      const range = rangeFor(occurrence);
      return range === null ? [] : [{ occurrence, range }];
    });
    index = null;
    paintRanges(
      document,
      TERM_HIGHLIGHT,
      marks.map(({ range }) => range),
    );
  };
  settings.subscribe(({ marks: choice, knownTerms }) => {
    const wanted = `${choice} ${knownTerms}`;
    if (wanted === marked) return;
    marked = wanted;
    mark();
  }, signal);
  onAbort(signal, () => paintRanges(document, TERM_HIGHLIGHT, []));

  return {
    update({ article, reading: read }) {
      const reading = read();
      // Where the page replaces nodes by others with the same text, the old ranges are empty.
      if (terms?.reading === reading && !marks.some(({ range }) => range.collapsed)) return false;
      const quiet = reading.segments.filter((segment) => segment.quiet);
      const occurrences = rankMatches(match(reading.text), quiet, sectionStarts(reading, article.headings));
      terms = { reading, occurrences: withKnown(terms?.occurrences ?? [], occurrences) };
      mark();
      return true;
    },
    occurrences: () => terms?.occurrences ?? [],
    marked: () => marks,
    markAt(caret, point) {
      // Made when the pointer is first asked about: most texts never need it.
      index ??= indexRanges(marks, ({ occurrence }) =>
        terms === null ? [] : partsBetween(terms.reading, occurrence.start, occurrence.end).map(({ node }) => node),
      );
      return itemAt(index, caret, point)?.occurrence ?? null;
    },
    rangeOf(occurrence) {
      const known = marks.find((each) => each.occurrence === occurrence)?.range;
      if (known !== undefined || terms?.occurrences.includes(occurrence) !== true) return known ?? null;
      return rangeBetween(terms.reading, occurrence.start, occurrence.end);
    },
    contextOf: (occurrence) => wordInContext(terms?.reading.text ?? '', occurrence),
  };
}

/** The occurrences of a new text; those that are the same as before keep their objects, since an open card refers to one. */
function withKnown(before: readonly Occurrence[], occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const key = ({ id, start, end, rank, section }: Occurrence): string => `${id} ${start} ${end} ${rank} ${section}`;
  const known = new Map(before.map((occurrence) => [key(occurrence), occurrence]));
  return occurrences.map((occurrence) => known.get(key(occurrence)) ?? occurrence);
}

/** Returns a function for the range of an occurrence. It reuses an existing range of the same characters, which need not be painted again. */
function reuseRanges(ranges: readonly Range[], reading: ReadingText): (occurrence: Occurrence) => Range | null {
  const byStart = new Map<Node, Range[]>();
  for (const range of ranges) byStart.set(range.startContainer, [...(byStart.get(range.startContainer) ?? []), range]);
  return ({ start, end }) => {
    const parts = partsBetween(reading, start, end);
    const first = parts[0];
    const last = parts.at(-1);
    if (first === undefined || last === undefined) return null;
    const known = byStart
      .get(first.node)
      ?.find((range) => range.startOffset === first.start && range.endContainer === last.node && range.endOffset === last.end);
    return known ?? rangeBetween(reading, start, end);
  };
}
