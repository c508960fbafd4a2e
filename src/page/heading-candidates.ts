import { isSameHeading, normaliseHeading } from '../domain/heading-text';
import { FOREIGN_REGIONS, HEADING_BLOCKS, HEADING_TAGS } from '../post/markup';
import { HEADING_TEXTS } from '../post/heading-texts';
import { COMPANION_TAG } from './companion-element';

/** An element whose whole text is one of the outline's headings. */
export interface HeadingCandidate {
  readonly element: Element;
  /** Index into `OUTLINE`. */
  readonly entry: number;
  readonly weight: number;
}

/** Longer texts cannot be headings of this outline; the longest has 47 characters. */
const LONGEST = 96;
const FOREIGN = FOREIGN_REGIONS.join(', ');
const exact = new Map(HEADING_TEXTS.flatMap((texts, index) => texts.map((text) => [normaliseHeading(text), index] as const)));

/** Finds what reads like a heading of the post, in document order, foreign regions and links left out. */
export function findHeadingCandidates(scope: Element): HeadingCandidate[] {
  const selector = `${HEADING_TAGS}, ${HEADING_BLOCKS}`;
  const found: HeadingCandidate[] = [];
  for (const element of scope.querySelectorAll(selector)) {
    const isTag = element.matches(HEADING_TAGS);
    const entry = entryOf(element, isTag);
    if (entry === null || !isOwn(element)) continue;
    const last = found.at(-1);
    // A wrapper says the same as what it wraps: the innermost block is the heading.
    if (last !== undefined && last.entry === entry && last.element.contains(element)) {
      if (last.weight > 1 && !isTag) continue;
      found.pop();
    }
    found.push({ element, entry, weight: isTag ? 2 : 1 });
  }
  return found;
}

function entryOf(element: Element, isTag: boolean): number | null {
  const text = element.textContent;
  if (text.length === 0 || text.length > LONGEST) return null;
  const same = exact.get(normaliseHeading(text));
  if (same !== undefined) return same;
  // Only real headings are given the benefit of a small edit; a paragraph must say it to the letter.
  if (!isTag) return null;
  const close = HEADING_TEXTS.findIndex((texts) => texts.some((known) => isSameHeading(text, known)));
  return close === -1 ? null : close;
}

function isOwn(element: Element): boolean {
  if (element.closest(`${COMPANION_TAG}, ${FOREIGN}`) !== null) return false;
  const link = element.closest('a[href]') ?? onlyLink(element);
  return link === null || (link.getAttribute('href') ?? '').startsWith('#');
}

/** A heading that is nothing but a link elsewhere is an entry of a list. */
function onlyLink(element: Element): Element | null {
  const link = element.querySelector('a[href]');
  return link !== null && link.textContent.trim() === element.textContent.trim() ? link : null;
}
