import { inOutlineOrder } from '../../domain/post/heading-order';
import type { Post } from '../../domain/post/post';
import type { Article, FoundHeading } from './article';
import { findHeadingCandidates, type HeadingCandidate } from './heading-candidates';
import { rememberArticle, knownArticle, type KnownArticle } from './known-article';
import { identityOf } from './page-identity';
import { contains, parentOf, textOf } from '../dom/unclobbered';

export type { Article, FoundHeading };

export type Recognition =
  | { readonly state: 'recognised'; readonly article: Article }
  /** Not enough yet: too few headings, or too little text below them. `article` is what there is. */
  | { readonly state: 'partial'; readonly article: Article; readonly titleFits: boolean }
  /** The page says that it is something else, or shows nothing of the post. */
  | { readonly state: 'absent'; readonly titleFits: boolean; readonly isOther: boolean };

/**
 * Characters that each heading needs below it: a list that quotes headings has nearly none; the post's shortest third has
 * over 200.
 */
const TEXT_PER_HEADING = 60;
/** More than the weight of any element that reads like the same heading. */
const WEIGHT_OF_KNOWN = 3;
const FOLLOWING = 4;

/**
 * Recognises the post by what the page says about itself, then by its headings in their order. An article that was
 * recognised stays recognised while its elements are there: translators and other reader's tools may change all its
 * texts.
 */
export function readArticle(document: Document, post: Post): Recognition {
  const identity = identityOf(document, post);
  if (identity.isOther || document.body === null) return { state: 'absent', titleFits: false, isOther: identity.isOther };
  const known = knownArticle(document);
  if (known !== null && isComplete(known)) return { state: 'recognised', article: known.article };
  const titleFits = identity.titleFits;
  const article = findArticle(document.body, post, known?.headings ?? []);
  if (article === null) return { state: 'absent', titleFits, isOther: false };
  if (known?.isEnough !== true && !isEnough(article, titleFits)) return { state: 'partial', article, titleFits };
  const recognised = known !== null && isSameArticle(article, known.article) ? known.article : article;
  rememberArticle(document, recognised);
  return { state: 'recognised', article: recognised };
}

/** Whether all headings are there, so that no part can still be loading elsewhere in the page. */
export function isWhole({ post, headings }: Article): boolean {
  return headings.length === post.outline.length;
}

/** Whether two readings found the same elements. */
export function isSameArticle(one: Article, other: Article): boolean {
  return (
    one.root === other.root &&
    one.headings.length === other.headings.length &&
    one.headings.every(({ element }, index) => element === other.headings[index]?.element)
  );
}

/** Whether every heading of the outline is still there, in order: then there is nothing to search for. */
function isComplete({ article, headings }: KnownArticle): boolean {
  return (
    headings.length === article.post.outline.length &&
    headings.every(({ element }, at) => {
      const before = headings[at - 1]?.element;
      return before === undefined || (before.compareDocumentPosition(element) & FOLLOWING) !== 0;
    })
  );
}

/**
 * Whether the headings prove that this is the post: a third of them together with the post's title, else half of them;
 * and at least two headings of sessions, where the post presents sessions.
 */
function isEnough({ post: { outline }, root, headings }: Article, titleFits: boolean): boolean {
  const hasText = textOf(root).length >= TEXT_PER_HEADING * headings.length;
  const hasSessions = headings.filter(({ entry }) => entry.session).length > 1 || outline.filter(({ session }) => session).length < 2;
  return headings.length * (titleFits ? 3 : 2) >= outline.length && hasText && hasSessions;
}

function findArticle(body: Element, post: Post, known: readonly FoundHeading[]): Article | null {
  const { outline } = post;
  const candidates = withKnown(findHeadingCandidates(body, post), known, outline);
  const scope = richestElement(candidates, body);
  const inside = candidates.filter(({ element }) => contains(scope, element));
  const chosen = inOutlineOrder(inside).flatMap((index) => inside[index] ?? []);
  const root = closestShared(chosen.map(({ element }) => element));
  if (root === null) return null;
  return {
    post,
    root,
    headings: chosen.flatMap(({ element, entry }) => {
      const outlineEntry = outline[entry];
      return outlineEntry === undefined ? [] : [{ entry: outlineEntry, element }];
    }),
  };
}

/** The candidates together with the headings that are recognised by their elements, which count as what they were before. */
function withKnown(
  candidates: readonly HeadingCandidate[],
  known: readonly FoundHeading[],
  outline: Post['outline'],
): readonly HeadingCandidate[] {
  if (known.length === 0) return candidates;
  const byElement = new Map(
    known.map(({ element, entry }) => [element, { element, entry: outline.indexOf(entry), weight: WEIGHT_OF_KNOWN }]),
  );
  const others = candidates.filter(({ element }) => !byElement.has(element));
  return [...byElement.values(), ...others].toSorted((one, other) =>
    one.element.compareDocumentPosition(other.element) & FOLLOWING ? -1 : 1,
  );
}

/** The deepest element that contains each heading in the page at least once; what is repeated outside of it is a quotation. */
function richestElement(candidates: readonly HeadingCandidate[], body: Element): Element {
  const entries = new Map<Element, Set<number>>();
  for (const { element, entry } of candidates) {
    for (let at = parentOf(element); at !== null; at = parentOf(at)) {
      entries.set(at, (entries.get(at) ?? new Set()).add(entry));
      if (at === body) break;
    }
  }
  const all = entries.get(body)?.size ?? 0;
  let richest = body;
  for (const [element, held] of entries) {
    if (held.size === all && contains(richest, element)) richest = element;
  }
  return richest;
}

function closestShared(elements: readonly Element[]): Element | null {
  let shared = elements[0] === undefined ? null : parentOf(elements[0]);
  for (const element of elements) {
    while (shared !== null && !contains(shared, element)) shared = parentOf(shared);
  }
  return shared;
}
