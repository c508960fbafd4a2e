import type { QuoteTarget } from '../../../domain/quotes/selectors';
import type { ReadingText } from '../../../page/text/reading-text';
import { sectionAt, sectionStarts, type SectionStart } from '../../../page/recognise/sections';
import { rangeBetween } from '../../../page/text/text-ranges';
import type { ArticleView } from '../../feature';
import type { TextRange } from '../../../domain/text-range';
import type { FoundHighlight } from './highlight-press';

/** Returns the highlights that are in the page, in document order; `anchors` are their ranges in the text. */
export type LocateHighlights = (
  view: ArticleView,
  targets: readonly QuoteTarget[],
  anchors: readonly (TextRange | null | undefined)[],
) => FoundHighlight[];

interface Located {
  readonly anchor: TextRange;
  readonly highlight: FoundHighlight | null;
}

/**
 * Makes ranges for highlights, for each once as long as the article's text is the same: a new highlight among thousands then
 * costs one range, while Firefox takes half a second for all of them.
 */
export function createHighlightLocator(): LocateHighlights {
  let reading: ReadingText | null = null;
  let starts: readonly SectionStart[] = [];
  let located = new WeakMap<QuoteTarget, Located>();

  const locate = (target: QuoteTarget, anchor: TextRange, now: ReadingText): FoundHighlight | null => {
    const range = rangeBetween(now, anchor.start, anchor.end);
    const section = sectionAt(starts, anchor.start);
    return range === null || section === null ? null : { section, range, target };
  };

  return (view, targets, anchors) => {
    const now = view.reading();
    if (now !== reading) {
      reading = now;
      starts = sectionStarts(now, view.article.headings);
      located = new WeakMap();
    }
    return targets
      .flatMap((target, at) => (anchors[at] ? [{ target, anchor: anchors[at] }] : []))
      .sort((one, other) => one.anchor.start - other.anchor.start)
      .flatMap(({ target, anchor }) => {
        const known = located.get(target);
        // Where the page replaces nodes by others with the same text, the old ranges are empty.
        if (known?.anchor === anchor && known.highlight?.range.collapsed !== true) return known.highlight ?? [];
        const highlight = locate(target, anchor, now);
        located.set(target, { anchor, highlight });
        return highlight ?? [];
      });
  };
}
