import { isLike, localNameOf, nodeTypeOf } from '../dom/unclobbered';

/** The one element name under which everything of ours stands in a page. */
const COMPANION_TAG = 'techand-companion';
/** Its stand-in where the page has made an element of that name its own. */
const SPARE_TAG = 'techand-companion-spare';
const TAGS: readonly string[] = [COMPANION_TAG, SPARE_TAG];

/** Selects hosts of ours, and what looks like one; an element that the page itself has defined is the page's. */
export const OURS = TAGS.map((tag) => `${tag}[data-part]:not(:defined)`).join(', ');

/** Every part that any version put into a page. */
const PARTS: ReadonlySet<string | undefined> = new Set(['session-bar', 'contents', 'card', 'place', 'selection']);

/** Hosts that this script made, wherever they are now. */
const made = new WeakSet<Node>();
/** What gives each of them its styles where it has none. */
const dressing = new WeakMap<Node, () => void>();

export function isOurs(node: Node): boolean {
  if (made.has(node)) return true;
  return nodeTypeOf(node) === 1 && TAGS.includes(localNameOf(node as Element)) && isLike(node as Element, OURS);
}

/** Whether this script made it: a copy of a host is none. */
export function isMade(node: Node): boolean {
  return made.has(node);
}

/** The hosts of this script that stand in the page. */
export function ownHosts(document: Document): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(TAGS.join(', '))].filter(isMade);
}

/** Hosts in the page that this script did not make: of a page that was saved, of an earlier script, copied by the page. */
export function strayHosts(document: Document): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(OURS)].filter((host) => !made.has(host) && PARTS.has(host.dataset['part']));
}

/** Removes copies that the page made of hosts of ours, as it does by writing its HTML anew: what stands inside is not copied. */
export function sweepCopies(document: Document): void {
  for (const stray of strayHosts(document)) if (stray.shadowRoot === null) stray.remove();
}

export interface CompanionHost {
  readonly element: HTMLElement;
  /** The shadow root's content goes here. */
  readonly root: ShadowRoot;
}

/** What every host is, whatever the page's styles say to unknown elements; its scheme is the page's, not the system's. */
const BASE = `:host{all:initial;user-select:none}
:host([data-theme=light]){color-scheme:only light}
:host([data-theme=dark]){color-scheme:only dark}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{:host{display:none!important}}`;

/** Makes a mount point: a plain element with an open shadow root that wears the given styles. */
export function createHost(document: Document, part: string, styles: readonly string[], theme: 'light' | 'dark'): CompanionHost {
  const host = ownElement(document);
  if (host === null) throw new TypeError('the page has taken the names of our elements');
  const { element, root } = host;
  made.add(element);
  element.dataset['part'] = part;
  element.dataset['theme'] = theme;
  const dress = (): void => {
    root.adoptedStyleSheets = [BASE, ...styles].map((css) => styleSheet(document, css));
  };
  dress();
  dressing.set(element, () => root.adoptedStyleSheets.length > 0 || dress());
  return { element, root };
}

/** Gives their styles back to hosts of this script that were in another document meanwhile: a page that adopts them there strips them. */
export function dressAgain(document: Document): void {
  for (const host of ownHosts(document)) dressing.get(host)?.();
}

/** Whether a mount point can be made at all: not in a page that has taken both names. */
export function canHost(document: Document): boolean {
  return ownElement(document) !== null;
}

/** An element that is nobody else's; one that the page defined runs the page's code and may have a root, or want none. */
function ownElement(document: Document): CompanionHost | null {
  for (const tag of TAGS) {
    const element = document.createElement(tag);
    if (isLike(element, ':defined')) continue;
    try {
      return { element, root: element.attachShadow({ mode: 'open' }) };
    } catch {
      // Defined by a class that threw as it was made: the page's all the same.
    }
  }
  return null;
}

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** One constructed stylesheet a text and document: seven bars share theirs. */
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
