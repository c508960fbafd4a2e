import type { Post } from '../../domain/post/post';
import { OURS, strayHosts } from './companion-element';
import { HIGHLIGHT_NAMES } from '../paint/highlight-names';
import { paintRanges } from '../paint/paint';
import { setRootState } from './root-state';

/** Marked the elements around terms in earlier versions; its value was the term's id. */
const TERM_ATTRIBUTE = 'data-techand-term';
/** What earlier versions put on the elements they made around terms. */
const ON_MARKS = new Set([TERM_ATTRIBUTE, 'role', 'tabindex', 'aria-haspopup', 'aria-description', 'aria-expanded']);

/**
 * The elements after which something of the companion stands now. Asked before a new script ends an old one: a bar that
 * takes the place of another moves nothing, although the page was painted long ago.
 */
export function mountPointsInUse(document: Document | undefined): ReadonlySet<Element> {
  const hosts = [...(document?.querySelectorAll(OURS) ?? [])];
  return new Set(hosts.flatMap((host) => host.previousElementSibling ?? []));
}

/**
 * Removes what another life of the companion left in a page: Firefox ends the scripts of an old version before they can
 * clean up, and a page saved while the companion was on holds its elements. What only bears a name of ours is the page's.
 */
export function removeLeftovers(document: Document, post: Pick<Post, 'terms'>): void {
  const hosts = strayHosts(document);
  // The marks of earlier versions, which never stood without a host.
  if (hosts.length > 0) for (const mark of document.querySelectorAll(`span[${TERM_ATTRIBUTE}]`)) if (isMark(mark, post)) unwrap(mark);
  for (const host of hosts) host.remove();
  // All that any version painted: Firefox cannot list the registry for an extension.
  for (const name of HIGHLIGHT_NAMES) paintRanges(document, name, []);
  setRootState(document.documentElement, null);
}

function isMark(element: Element, { terms }: Pick<Post, 'terms'>): boolean {
  const id = element.getAttribute(TERM_ATTRIBUTE);
  return terms.some((term) => term.id === id) && element.getAttributeNames().every((name) => ON_MARKS.has(name));
}

/** Gives a mark's text back to the node it was cut from: the text right before it, or else its own. */
function unwrap(mark: Element): void {
  const pieces = [mark.previousSibling, ...mark.childNodes, mark.nextSibling].filter((node) => node?.nodeType === Node.TEXT_NODE) as Text[];
  const [first, ...rest] = pieces;
  mark.replaceWith(...mark.childNodes);
  for (const piece of rest) {
    first?.appendData(piece.data);
    piece.remove();
  }
}
