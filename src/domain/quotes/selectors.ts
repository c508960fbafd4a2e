import type { TextRange } from '../text/text-range';

/** W3C Web Annotation: the quoted text, and the text before and after it (NFC; lines are separated by a line feed). */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C Web Annotation: offsets in UTF-16 units in the article's reading text; a hint only, as skins differ. */
export interface TextPositionSelector extends TextRange {
  readonly type: 'TextPositionSelector';
}

/** Where in the article a note belongs. */
export interface QuoteTarget {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/** Whether two targets have the same text at the same position. */
export function isSameTarget(one: QuoteTarget, other: QuoteTarget): boolean {
  return one.quote.exact === other.quote.exact && one.position.start === other.position.start && one.position.end === other.position.end;
}
