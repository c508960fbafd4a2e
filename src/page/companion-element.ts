/** The one element name under which everything of ours stands in a page. */
export const COMPANION_TAG = 'techand-companion';

/** Marks the elements around terms; its value is the term's id. */
export const TERM_ATTRIBUTE = 'data-techand-term';

export function isOurs(node: Node): boolean {
  return node.nodeName.toLowerCase() === COMPANION_TAG;
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
  const element = document.createElement(COMPANION_TAG);
  element.dataset['part'] = part;
  element.dataset['theme'] = theme;
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [BASE, ...styles].map((css) => styleSheet(document, css));
  return { element, root };
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
