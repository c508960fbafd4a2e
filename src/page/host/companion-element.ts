import { matchesSelector, localNameOf, nodeTypeOf } from '../dom/unclobbered';

/** The name of every element that we put into a page. */
const COMPANION_TAG = 'techand-companion';
/** Used instead where the page has defined an element with that name. */
const SPARE_TAG = 'techand-companion-spare';
const TAGS: readonly string[] = [COMPANION_TAG, SPARE_TAG];

/** Selects our hosts, and copies of them; an element that the page itself has defined is the page's. */
export const OURS = TAGS.map((tag) => `${tag}[data-part]:not(:defined)`).join(', ');

/** Every part that any version has put into a page. These names are seen by other scripts, so they stay. */
const PARTS: ReadonlySet<string | undefined> = new Set(['session-bar', 'contents', 'card', 'place', 'selection']);

/** Hosts that this script made, wherever they are now. */
const made = new WeakSet<Node>();
/** The names under which this script made hosts. If the page defines such an element later, copies of ours become that. */
const usedTags = new Set<string>();
/** The function that gives each host its styles again where it has lost them. */
const styleRestorers = new WeakMap<Node, () => void>();

export function isOurs(node: Node): boolean {
  if (made.has(node)) return true;
  return nodeTypeOf(node) === 1 && TAGS.includes(localNameOf(node as Element)) && matchesSelector(node as Element, OURS);
}

/** Whether this script made it; a copy of a host does not count. */
export function isMade(node: Node): boolean {
  return made.has(node);
}

/** The hosts of this script in the page. */
export function ownHosts(document: Document): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(TAGS.join(', '))].filter(isMade);
}

/**
 * Hosts in the page that this script did not make: those of a saved page or of an earlier script, and copies made by the
 * page.
 */
export function strayHosts(document: Document): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(TAGS.join(', '))].filter(
    (host) => !made.has(host) && PARTS.has(host.dataset['part']) && (matchesSelector(host, OURS) || usedTags.has(host.localName)),
  );
}

/**
 * Removes copies that the page made of our hosts, e.g. by writing its HTML anew: the content of a shadow root is not
 * copied.
 */
export function sweepCopies(document: Document): void {
  // A copy that has become an element of the page may have got a shadow root by it.
  for (const stray of strayHosts(document)) if (stray.shadowRoot === null || matchesSelector(stray, ':defined')) stray.remove();
}

export interface CompanionHost {
  readonly element: HTMLElement;
  /** The shadow root's content goes here. */
  readonly root: ShadowRoot;
}

export interface DressedHost extends CompanionHost {
  /** Gives it other styles: those that are needed later are read by the browser only then. */
  readonly setStyles: (styles: readonly string[]) => void;
}

/**
 * The style of every host, whatever the page's styles say about unknown elements. Its colour scheme is the page's, not
 * the system's; its direction is that of our languages (`all` leaves the page's). What buttons and links have in common in all
 * of our parts stands here, once.
 */
const BASE = `:host{all:initial;direction:ltr;user-select:none}
:host([data-theme=light]){color-scheme:only light}
:host([data-theme=dark]){color-scheme:only dark}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}
button{border:0;background:none;font:inherit;cursor:pointer}
a:hover{text-decoration:underline;text-underline-offset:3px}
@media print{:host{display:none!important}}`;

/** Makes a host: a plain element with an open shadow root that has the given styles. */
export function createHost(document: Document, part: string, styles: readonly string[], theme: 'light' | 'dark'): DressedHost {
  const host = ownElement(document);
  if (host === null) throw new Error('no name left');
  const { element, root } = host;
  made.add(element);
  usedTags.add(element.localName);
  element.dataset['part'] = part;
  element.dataset['theme'] = theme;
  const setStyles = (given: readonly string[]): void => {
    root.adoptedStyleSheets = [BASE, ...given].map((css) => styleSheet(document, css));
    styleRestorers.set(element, () => root.adoptedStyleSheets.length > 0 || setStyles(given));
  };
  setStyles(styles);
  return { element, root, setStyles };
}

/** Restores the styles of hosts that were in another document meanwhile: adopting them into it removes their style sheets. */
export function restoreStyles(document: Document): void {
  for (const host of ownHosts(document)) styleRestorers.get(host)?.();
}

/** Whether a host can be made: not in a page that has defined both names. */
export function canHost(document: Document): boolean {
  return ownElement(document) !== null;
}

/**
 * A new element that the page has not defined; one that it has defined runs the page's code and may already have a shadow
 * root, or forbid one.
 */
function ownElement(document: Document): CompanionHost | null {
  for (const tag of TAGS) {
    const element = document.createElement(tag);
    if (matchesSelector(element, ':defined')) continue;
    try {
      return { element, root: element.attachShadow({ mode: 'open' }) };
    } catch {
      // The page has defined it by a class whose constructor throws.
    }
  }
  return null;
}

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** One constructed style sheet per text and document: seven bars share theirs. */
function styleSheet(document: Document, css: string): CSSStyleSheet {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  const existing = known.get(css);
  if (existing !== undefined) return existing;
  const view = document.defaultView ?? globalThis;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  known.set(css, sheet);
  return sheet;
}
