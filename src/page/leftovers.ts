import { COMPANION_TAG, TERM_ATTRIBUTE } from './companion-element';
import { paintRanges } from './paint';

/** What any version ever painted in the page's highlight registry; Firefox cannot list it for an extension. */
const HIGHLIGHTS = ['techand-note', 'techand-note-pointed', 'techand-term'];

/**
 * The elements after which something of the companion stands now. Asked before a new script ends an old one: a bar that
 * takes the place of another moves nothing, although the page was painted long ago.
 */
export function heldPlaces(document: Document | undefined): ReadonlySet<Element> {
  const hosts = [...(document?.querySelectorAll(COMPANION_TAG) ?? [])];
  return new Set(hosts.flatMap((host) => host.previousElementSibling ?? []));
}

/**
 * Removes what another life of the companion left in a page: Firefox ends the scripts of an old version before they can
 * clean up, and a page saved while the companion was on holds its elements.
 */
export function removeLeftovers(document: Document): void {
  for (const host of document.querySelectorAll(COMPANION_TAG)) host.remove();
  for (const mark of document.querySelectorAll(`[${TERM_ATTRIBUTE}]`)) unwrap(mark);
  for (const name of HIGHLIGHTS) paintRanges(document, name, []);
  delete document.documentElement.dataset['techand'];
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
