import type { QuoteTarget } from '../../../domain/quotes/selectors';
import type { ReadingText } from '../../../page/text/reading-text';
import { sectionAt, sectionStarts, type SectionStart } from '../../../page/recognise/sections';
import { rangeBetween } from '../../../page/text/text-ranges';
import type { ArticleView } from '../../feature';
import type { FoundPassage } from './passage-press';
import type { TextRange } from '../../../domain/text-range';

/** Gives those of the passages that stand in the page, in its order; `spans` says where in the text each does. */
export type Standing = (view: ArticleView, targets: readonly QuoteTarget[], spans: readonly (TextRange | null | undefined)[]) => FoundPassage[];

interface Placed {
  readonly span: TextRange;
  readonly passage: FoundPassage | null;
}

/**
 * Places passages. As long as the page is read as it was, each is placed once: a new one among thousands costs its own
 * range, where Firefox takes half a second for all of them.
 */
export function createStanding(): Standing {
  let reading: ReadingText | null = null;
  let starts: readonly SectionStart[] = [];
  let placed = new WeakMap<QuoteTarget, Placed>();

  const place = (target: QuoteTarget, span: TextRange, now: ReadingText): FoundPassage | null => {
    const range = rangeBetween(now, span.start, span.end);
    const section = sectionAt(starts, span.start);
    return range === null || section === null ? null : { section, range, target };
  };

  return (view, targets, spans) => {
    const now = view.reading();
    if (now !== reading) {
      reading = now;
      starts = sectionStarts(now, view.article.headings);
      placed = new WeakMap();
    }
    return targets
      .flatMap((target, at) => (spans[at] ? [{ target, span: spans[at] }] : []))
      .sort((one, other) => one.span.start - other.span.start)
      .flatMap(({ target, span }) => {
        const known = placed.get(target);
        // A page that writes the same words anew leaves ranges behind that hold nothing.
        if (known?.span === span && known.passage?.range.collapsed !== true) return known.passage ?? [];
        const passage = place(target, span, now);
        placed.set(target, { span, passage });
        return passage ?? [];
      });
  };
}
