import { describeQuote } from '../../../domain/quotes/quotes';
import { isSameTarget } from '../../../domain/quotes/selectors';
import type { NoteColour } from '../../../domain/notes/colours';
import type { Passage } from '../../../messaging/messages';
import { sectionOf } from '../../../page/recognise/sections';
import { offsetsOf } from '../../../page/text/text-ranges';
import type { ArticleView, HighlightInPage } from '../../feature';

/** What the bar is for: a passage that the reader selected, or a highlight that they pressed. */
export interface BarSubject {
  readonly passage: Passage;
  readonly range: Range;
  /** The colour of the highlight, where the passage is one already; else `null`. */
  readonly colour: NoteColour | null;
  readonly isPressed: boolean;
}

/** The selected text of the article, or `null` where none of it is selected. */
export function selectedPassage(document: Document, view: ArticleView | null, highlights: readonly HighlightInPage[]): BarSubject | null {
  const selection = document.getSelection();
  if (view === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { article, reading } = view;
  if (!range.intersectsNode(article.root)) return null;
  const text = reading();
  const offsets = offsetsOf(text, range);
  const target = offsets === null ? null : describeQuote(text.text, offsets.start, offsets.end);
  const section = sectionOf(article.headings, range.startContainer);
  if (target === null || section === null) return null;
  const same = highlights.find((highlight) => isSameTarget(highlight.target, target));
  return { passage: { post: article.post.id, section, target }, range, colour: same?.colour ?? null, isPressed: false };
}

/** The bar for a highlight that was pressed. */
export function pressedHighlight(post: string, { section, target, range, colour }: HighlightInPage): BarSubject {
  return { passage: { post, section, target }, range, colour, isPressed: true };
}
