import type { Article } from './article';
import { allWithin, closestTo, documentOf, firstWithin, contains } from '../dom/unclobbered';

/** A figure of the article. */
export interface FoundFigure {
  readonly element: Element;
  /** Which one it is, counted from 1. */
  readonly number: number;
  /** All of its caption; `null` where it has none. */
  readonly caption: Range | null;
}

/** The elements of the article's figures, in order. */
export function figuresOf({ post: { markup }, root }: Article): readonly Element[] {
  return [...allWithin(root, markup.figures)].filter((figure) => closestTo(figure, markup.authors) === null);
}

/** The figure of the article that an element is in, or `null`. */
export function figureOf(article: Article, within: Element): FoundFigure | null {
  const { markup } = article.post;
  const figures = figuresOf(article);
  const at = figures.findIndex((figure) => contains(figure, within));
  const element = figures[at];
  if (element === undefined) return null;
  const text = firstWithin(element, markup.caption);
  const caption = text === null ? null : documentOf(text).createRange();
  if (text !== null) caption?.selectNodeContents(text);
  return { element, number: at + 1, caption };
}
