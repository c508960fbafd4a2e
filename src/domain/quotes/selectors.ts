import type { TextRange } from '../text-range';

/** W3C Web Annotation: the quoted words with what stands before and after them (NFC, lines parted by `\n`). */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C Web Annotation: offsets in UTF-16 units over the article's reading text; a hint, never the proof. */
export interface TextPositionSelector extends TextRange {
  readonly type: 'TextPositionSelector';
}

/** Where in the article a note belongs. */
export interface QuoteTarget {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/** Whether two targets are of the same words at the same place. */
export function isSameTarget(one: QuoteTarget, other: QuoteTarget): boolean {
  return (
    one.quote.exact === other.quote.exact &&
    one.position.start === other.position.start &&
    one.position.end === other.position.end
  );
}
