import { normaliseHeading } from '../../domain/post/heading-text';
import type { Post } from '../../domain/post/post';
import { OURS } from '../host/companion-element';
import { headingWords, LONGEST, saidBy, type SaidHeading } from './heading-words';
import { allWithin, closestTo, contains, matchesSelector, localNameOf, parentOf, textOf } from '../dom/unclobbered';

/** An element whose text is one of the outline's headings. */
export interface HeadingCandidate {
  readonly element: Element;
  /** Index into the post's outline. */
  readonly entry: number;
  readonly weight: number;
}

/** Finds elements that read like a heading of the post, in document order, without foreign regions and links. */
export function findHeadingCandidates(scope: Element, post: Post): HeadingCandidate[] {
  const { markup, outline } = post;
  const words = headingWords(post);
  const added = `${OURS}, ${markup.additions}`;
  const foreign = `${OURS}, ${markup.foreign}`;
  const found: HeadingCandidate[] = [];
  const forms = new Map<Element, Set<number>>();
  for (const { element, text } of shortTexts(scope.querySelectorAll(`${markup.headings}, ${markup.blocks}`))) {
    const isTag = matchesSelector(element, markup.headings);
    const said = saidBy(element, text, isTag, words, added);
    if (said === null || isForeign(element, foreign, said.entry, forms) || isLink(element, said)) continue;
    const { entry } = said;
    const last = found.at(-1);
    // A wrapper has the same text as what it wraps: the innermost block is the heading.
    if (last !== undefined && last.entry === entry && contains(last.element, element)) {
      if (last.weight > 1 && !isTag) continue;
      found.pop();
    }
    found.push({ element, entry, weight: isTag ? 2 : 1 });
  }
  // Some site builders put a form around the whole page, so a form that contains half of the headings is not foreign;
  // other forms only quote a few.
  const quoting = [...forms].filter(([, entries]) => entries.size * 2 < outline.length);
  return found.filter(({ element }) => !quoting.some(([form]) => contains(form, element)));
}

/**
 * The elements whose texts are not too long for a heading, with these. From the last one to the first: what is around a long
 * one is long, too, and the texts of all the elements around an article are not read one by one.
 */
function shortTexts(elements: NodeListOf<Element>): { readonly element: Element; readonly text: string }[] {
  const short: { element: Element; text: string }[] = [];
  let long: Element | null = null;
  for (let at = elements.length - 1; at >= 0; at -= 1) {
    const element = elements[at] as Element;
    if (contains(element, long)) continue;
    const text = textOf(element);
    if (text.length > LONGEST.tag) long = element;
    // Most blocks of a page are empty.
    else if (text !== '') short.push({ element, text });
  }
  return short.reverse();
}

/**
 * Whether an element is in a region that does not belong to the article; forms around it are recorded with the headings
 * they contain.
 */
function isForeign(element: Element, foreign: string, entry: number, forms: Map<Element, Set<number>>): boolean {
  let region = closestTo(element, foreign);
  while (region !== null) {
    const name = localNameOf(region);
    if (name === 'form') forms.set(region, (forms.get(region) ?? new Set()).add(entry));
    // A body with the class `has-comments` is no comment.
    else if (name !== 'body' && name !== 'html') return true;
    const outer = parentOf(region);
    region = outer === null ? null : closestTo(outer, foreign);
  }
  return false;
}

/** A heading whose text is a link to another page is an entry of a list. */
function isLink(element: Element, { words }: SaidHeading): boolean {
  const around = closestTo(element, 'a[href]');
  if (around !== null && !staysHere(around)) return true;
  return [...allWithin(element, 'a[href]')].some((link) => !staysHere(link) && normaliseHeading(textOf(link)).includes(words));
}

/**
 * Whether a link stays in the page: `#s1`, or the page's own address with such a fragment, as tools write it that give
 * headings an address.
 */
function staysHere(link: Element): boolean {
  if ((link.getAttribute('href') ?? '').startsWith('#')) return true;
  const { hash, host, pathname } = link as HTMLAnchorElement;
  const here = link.ownerDocument.defaultView?.location;
  return hash !== '' && host === here?.host && pathname === here.pathname;
}
