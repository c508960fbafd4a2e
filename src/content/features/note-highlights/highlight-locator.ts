import type { QuoteTarget } from '../../../domain/quotes/selectors';
import type { PageHighlight } from '../../../messaging/messages';
import type { ReadingText } from '../../../page/text/reading-text';
import { sectionAt, sectionStarts, type SectionStart } from '../../../page/recognise/sections';
import { rangeBetween } from '../../../page/text/text-ranges';
import type { ArticleView, HighlightInPage } from '../../feature';
import type { TextRange } from '../../../domain/text/text-range';

/** Returns those of the reader's highlights that are in the page, in document order; `anchors` are their ranges in the text. */
export type LocateHighlights = (
  view: ArticleView,
  highlights: readonly PageHighlight[],
  anchors: readonly (TextRange | null | undefined)[],
) => HighlightInPage[];

interface Located {
  readonly anchor: TextRange;
  readonly highlight: HighlightInPage | null;
}

/**
 * Makes ranges for highlights, for each once as long as the article's text is the same: a new highlight among thousands then
 * costs one range, while Firefox takes half a second for all of them.
 */
export function createHighlightLocator(): LocateHighlights {
  let reading: ReadingText | null = null;
  let starts: readonly SectionStart[] = [];
  let located = new WeakMap<QuoteTarget, Located>();

  const locate = (known: PageHighlight, anchor: TextRange, now: ReadingText): HighlightInPage | null => {
    const range = rangeBetween(now, anchor.start, anchor.end);
    const section = sectionAt(starts, anchor.start);
    return range === null || section === null ? null : { ...known, section, range };
  };

  return (view, highlights, anchors) => {
    const now = view.reading();
    if (now !== reading) {
      reading = now;
      starts = sectionStarts(now, view.article.headings);
      located = new WeakMap();
    }
    return highlights
      .flatMap((stored, at) => (anchors[at] ? [{ stored, anchor: anchors[at] }] : []))
      .sort((one, other) => one.anchor.start - other.anchor.start)
      .flatMap(({ stored, anchor }) => {
        const known = located.get(stored.target);
        // Where the page replaces nodes by others with the same text, the old ranges are empty.
        if (known?.anchor === anchor && known.highlight?.range.collapsed !== true) return known.highlight ?? [];
        const highlight = locate(stored, anchor, now);
        located.set(stored.target, { anchor, highlight });
        return highlight ?? [];
      });
  };
}
