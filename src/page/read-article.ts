import { inOutlineOrder } from '../domain/heading-order';
import type { OutlineEntry } from '../domain/outline';
import { OUTLINE } from '../post/outline';
import { findHeadingCandidates, type HeadingCandidate } from './heading-candidates';
import { identityOf } from './page-identity';

/** A heading of the post as it stands in this page. */
export interface FoundHeading {
  readonly entry: OutlineEntry;
  readonly element: Element;
}

/** The post's body in this page: `root` holds all headings, which are in document order. */
export interface Article {
  readonly root: Element;
  readonly headings: readonly FoundHeading[];
}

export type Recognition =
  | { readonly state: 'recognised'; readonly article: Article }
  /** Not enough yet: too few headings, or too little text below them. `article` is what there is. */
  | { readonly state: 'partial'; readonly article: Article; readonly titleFits: boolean }
  /** Says itself to be something else, or shows nothing of the post. */
  | { readonly state: 'absent'; readonly titleFits: boolean; readonly isOther: boolean };

/** With the post's title in the page a third of the headings is proof; without it, half of them. */
const ENOUGH_WITH_TITLE = 6;
const ENOUGH_WITHOUT_TITLE = 9;
/** A list that quotes headings has next to nothing below each; the post's shortest third has over 200. */
const TEXT_PER_HEADING = 60;

/** Recognises the post by what the page is: what it calls itself, then its headings in their order. */
export function readArticle(document: Document): Recognition {
  const identity = identityOf(document);
  if (identity.isOther || document.body === null) return { state: 'absent', titleFits: false, isOther: identity.isOther };
  const titleFits = identity.titleFits;
  const article = findArticle(document.body);
  if (article === null) return { state: 'absent', titleFits, isOther: false };
  const enough = titleFits ? ENOUGH_WITH_TITLE : ENOUGH_WITHOUT_TITLE;
  const hasText = article.root.textContent.length >= TEXT_PER_HEADING * article.headings.length;
  const hasSessions = article.headings.filter(({ entry }) => entry.kind === 'session').length >= 2;
  return article.headings.length >= enough && hasText && hasSessions
    ? { state: 'recognised', article }
    : { state: 'partial', article, titleFits };
}

/** Whether two readings found the same elements. */
export function isSameArticle(one: Article, other: Article): boolean {
  return (
    one.root === other.root &&
    one.headings.length === other.headings.length &&
    one.headings.every(({ element }, index) => element === other.headings[index]?.element)
  );
}

function findArticle(body: Element): Article | null {
  const candidates = findHeadingCandidates(body);
  const scope = richestElement(candidates, body);
  const inside = candidates.filter(({ element }) => scope.contains(element));
  const kept = inOutlineOrder(inside).flatMap((index) => inside[index] ?? []);
  const root = closestShared(kept.map(({ element }) => element));
  if (root === null) return null;
  return {
    root,
    headings: kept.flatMap(({ element, entry }) => {
      const known = OUTLINE[entry];
      return known === undefined ? [] : [{ entry: known, element }];
    }),
  };
}

/** The deepest element that holds every heading there is at least once: what is repeated outside is a quotation. */
function richestElement(candidates: readonly HeadingCandidate[], body: Element): Element {
  const entries = new Map<Element, Set<number>>();
  for (const { element, entry } of candidates) {
    for (let at = element.parentElement; at !== null; at = at.parentElement) {
      entries.set(at, (entries.get(at) ?? new Set()).add(entry));
      if (at === body) break;
    }
  }
  const all = entries.get(body)?.size ?? 0;
  let richest = body;
  for (const [element, held] of entries) {
    if (held.size === all && richest.contains(element)) richest = element;
  }
  return richest;
}

function closestShared(elements: readonly Element[]): Element | null {
  let shared = elements[0]?.parentElement ?? null;
  for (const element of elements) {
    while (shared !== null && !shared.contains(element)) shared = shared.parentElement;
  }
  return shared;
}
