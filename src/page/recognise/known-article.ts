import type { Article, FoundHeading } from './article';
import { holds, isConnected } from '../dom/unclobbered';

interface Remembered {
  readonly article: Article;
  readonly path: string;
}

/** What of a recognised article still stands in the page, whatever its words have become. */
export interface KnownArticle {
  /** The article as it was recognised. */
  readonly article: Article;
  /** Its headings whose elements stand in it; in document order as long as nobody moves them. */
  readonly headings: readonly FoundHeading[];
  /** Enough of it that it is the same article still. */
  readonly isEnough: boolean;
}

/** A third of the headings, as it takes to recognise a page that has the post's title. */
const ENOUGH = 1 / 3;

const remembered = new WeakMap<Document, Remembered>();

/** Remembers the article of a document: from now on its headings are known by their elements. */
export function rememberArticle(document: Document, article: Article): void {
  remembered.set(document, { article, path: document.location?.pathname ?? '' });
}

/**
 * What stands of the article that was recognised in a document before. A translator changes its words, not its elements;
 * where all of them are gone, or the page has gone to another address (`history.pushState`), there is none.
 */
export function knownArticle(document: Document): KnownArticle | null {
  const before = remembered.get(document);
  if (before === undefined || !isConnected(before.article.root) || !isSameAddress(document, before)) return null;
  const { article } = before;
  const headings = article.headings.filter(({ element }) => isConnected(element) && holds(article.root, element));
  return { article, headings, isEnough: headings.length > 0 && headings.length >= article.headings.length * ENOUGH };
}

/** Frameworks may make another post of the same elements; then the address tells. */
function isSameAddress({ location }: Document, { path, article: { post } }: Remembered): boolean {
  return location === null || location.pathname === path || post.numberOf(location.href) === post.id;
}
