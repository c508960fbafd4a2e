import type { Post } from '../../domain/post/post';
import { OURS, strayHosts } from './companion-element';
import { HIGHLIGHT_NAMES } from '../paint/highlight-names';
import { paintRanges } from '../paint/paint';
import { setRootState } from './root-state';

/** The attribute of the elements around terms in earlier versions; its value was the term's id. */
const TERM_ATTRIBUTE = 'data-techand-term';
/** All attributes that earlier versions set on those elements. */
const ON_MARKS = new Set([TERM_ATTRIBUTE, 'role', 'tabindex', 'aria-haspopup', 'aria-description', 'aria-expanded']);

/**
 * The elements that have one of our hosts directly after them. Read before a new script ends an old one: a bar that
 * replaces another one moves nothing, although the page was painted long ago.
 */
export function mountPointsInUse(document: Document | undefined): ReadonlySet<Element> {
  const hosts = [...(document?.querySelectorAll(OURS) ?? [])];
  return new Set(hosts.flatMap((host) => host.previousElementSibling ?? []));
}

/**
 * Removes what another run of the companion left in a page: Firefox ends the scripts of an old version before they can
 * clean up, and a page that was saved while the companion was on contains its elements. An element that only has one of
 * our names is the page's and stays.
 */
export function removeLeftovers(document: Document, post: Pick<Post, 'terms'>): void {
  const hosts = strayHosts(document);
  // Marks of earlier versions never existed without a host.
  if (hosts.length > 0) for (const mark of document.querySelectorAll(`span[${TERM_ATTRIBUTE}]`)) if (isMark(mark, post)) unwrap(mark);
  for (const host of hosts) host.remove();
  // All names that any version painted under: Firefox does not let an extension list the registry.
  for (const name of HIGHLIGHT_NAMES) paintRanges(document, name, []);
  setRootState(document.documentElement, null);
}

function isMark(element: Element, { terms }: Pick<Post, 'terms'>): boolean {
  const id = element.getAttribute(TERM_ATTRIBUTE);
  return terms.some((term) => term.id === id) && element.getAttributeNames().every((name) => ON_MARKS.has(name));
}

/** Removes a mark and joins its text to the node it was cut from: the text directly before it, or else its own first text. */
function unwrap(mark: Element): void {
  const pieces = [mark.previousSibling, ...mark.childNodes, mark.nextSibling].filter((node) => node?.nodeType === Node.TEXT_NODE) as Text[];
  const [first, ...rest] = pieces;
  mark.replaceWith(...mark.childNodes);
  for (const piece of rest) {
    first?.appendData(piece.data);
    piece.remove();
  }
}
