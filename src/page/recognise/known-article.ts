import type { Article, FoundHeading } from './article';
import { contains, isConnected } from '../dom/unclobbered';

interface Remembered {
  readonly article: Article;
  readonly path: string;
}

/** What is left of a recognised article in the page, even if its texts have changed. */
export interface KnownArticle {
  /** The article as it was recognised. */
  readonly article: Article;
  /** Its headings whose elements are still in it; in document order as long as nobody moves them. */
  readonly headings: readonly FoundHeading[];
  /** Whether enough is left for it to be the same article. */
  readonly isEnough: boolean;
}

/** A third of the headings, as many as it takes to recognise a page with the post's title. */
const ENOUGH = 1 / 3;

const remembered = new WeakMap<Document, Remembered>();

/** Remembers the article of a document: from now on its headings are recognised by their elements. */
export function rememberArticle(document: Document, article: Article): void {
  remembered.set(document, { article, path: document.location?.pathname ?? '' });
}

/**
 * What is left of the article that was recognised in a document before: a translator changes its texts, not its elements.
 * `null` where nothing is left, or where the page has gone to another address (`history.pushState`).
 */
export function knownArticle(document: Document): KnownArticle | null {
  const before = remembered.get(document);
  if (before === undefined || !isConnected(before.article.root) || !isSameAddress(document, before)) return null;
  const { article } = before;
  const headings = article.headings.filter(({ element }) => isConnected(element) && contains(article.root, element));
  return { article, headings, isEnough: headings.length > 0 && headings.length >= article.headings.length * ENOUGH };
}

/** Whether the page is still at the same address; a framework may show another post in the same elements. */
function isSameAddress({ location }: Document, { path, article: { post } }: Remembered): boolean {
  return location === null || location.pathname === path || post.numberOf(location.href) === post.id;
}
