import { documentOf, hasAttribute, isVisible, localNameOf, parentOf } from '../dom/unclobbered';

/** How an element is placed in the text around it. */
export interface TextFlow {
  /** Its text continues the line before it; else it starts and ends a line. */
  readonly isInline: boolean;
  /** Nothing in it is shown. */
  readonly isHidden: boolean;
  /** It shows no text of its own, though an element in it may (`visibility`). */
  readonly isUnseen: boolean;
}

/** Names of elements of articles that are blocks, whatever a page's styles say. The styles of rarer ones are read. */
const BLOCK = new Set([
  'blockquote',
  'div',
  'figcaption',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'table',
  'tbody',
  'td',
  'th',
  'tr',
  'ul',
]);
/** Names of elements of articles that continue a line, unless a class or style of their own may say otherwise. */
const INLINE = new Set(['a', 'b', 'br', 'code', 'em', 'font', 'i', 'img', 'span', 'strong', 'sub', 'sup', 'u']);
const UNSEEN = /^(?:hidden|collapse)$/;
const SHOWN = { isHidden: false, isUnseen: false };

/**
 * Tells how each element below `root` is placed in the text, by the page's styles: a reader's tool may wrap words in
 * elements of any name (`<b-r>`), and a page may make lines of `span`s and hide the text of its footnotes. Without styles
 * the names decide. This reads styles only and never causes a layout. A style is read only where the name and
 * `checkVisibility()` leave a doubt, because the first reading of all 216 elements of the post takes 1.5 ms.
 */
export function readFlow(root: Element): (element: Element) => TextFlow {
  const view = documentOf(root).defaultView;
  // An article that is hidden as a whole, e.g. until the page's fonts are loaded, is read all the same.
  const isShown = !UNSEEN.test(view?.getComputedStyle(root).visibility ?? '');
  return (element) => {
    const name = localNameOf(element);
    const isBlock = BLOCK.has(name);
    const isPlain = isBlock || (INLINE.has(name) && !hasAttribute(element, 'class') && !hasAttribute(element, 'style'));
    if (isPlain && isVisible(element, { visibilityProperty: true })) return { isInline: !isBlock, ...SHOWN };
    const style = view?.getComputedStyle(element);
    const display = style?.display ?? '';
    const isUnseen = isShown && UNSEEN.test(style?.visibility ?? '');
    if (style === undefined || display === '' || isPlain) return { isInline: !isBlock, isHidden: display === 'none', isUnseen };
    const isInline = /^(?:inline|ruby|contents)/.test(display) || isInRow(element, style, view);
    return { isInline, isHidden: display === 'none', isUnseen };
  };
}

/** Whether a block of the browser is none for the reader: a float (a first letter over three lines) or a part of a flex row. */
function isInRow(element: Element, style: CSSStyleDeclaration, view: Window | null): boolean {
  const parent = parentOf(element);
  if (/left|right|inline/.test(style.float) || /absolute|fixed/.test(style.position)) return true;
  return parent !== null && /flex|grid/.test(view?.getComputedStyle(parent).display ?? '');
}
