import { documentOf, hasAttribute, isVisible, localNameOf, parentOf } from '../dom/unclobbered';

/** How an element stands among the text around it. */
export interface TextFlow {
  /** Its text goes on in the line of what stands before it; else it begins and ends a line. */
  readonly isInline: boolean;
  /** Nothing below it is shown. */
  readonly isHidden: boolean;
  /** It shows no text of its own, though an element in it may (`visibility`). */
  readonly isUnseen: boolean;
}

/** Names that are blocks by themselves, whatever a page makes of them. */
const BLOCK = new Set([
  'address', 'article', 'aside', 'blockquote', 'caption', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption',
  'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'legend', 'li', 'main', 'nav', 'ol', 'p', 'pre',
  'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
]);
/** Names that go on in the line, unless a class or style of their own may say otherwise. */
const INLINE = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img', 'ins', 'kbd', 'label', 'mark', 'q',
  'rb', 'ruby', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr',
]);
const UNSEEN = /^(?:hidden|collapse)$/;
const SHOWN = { isHidden: false, isUnseen: false };

/**
 * Tells how each element below `root` stands in the text, as the page's styles have it: a reader's tool wraps words in elements
 * of any name (`<b-r>`), a page makes lines of `span`s and hides its footnotes' words. Where there are no styles names decide.
 * Needs styles alone, never a layout; a style is asked for only where name and `checkVisibility()` leave a doubt, since the
 * first asking of all 216 elements of the post takes 1.5 ms.
 */
export function readFlow(root: Element): (element: Element) => TextFlow {
  const view = documentOf(root).defaultView;
  // An article that is hidden as a whole, until the page's fonts have come perhaps, is read all the same.
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

/** A float (a first letter over three lines) and a part of a flex row are blocks to the browser, but none to the reader. */
function isInRow(element: Element, style: CSSStyleDeclaration, view: Window | null): boolean {
  const parent = parentOf(element);
  if (/left|right|inline/.test(style.float) || /absolute|fixed/.test(style.position)) return true;
  return parent !== null && /flex|grid/.test(view?.getComputedStyle(parent).display ?? '');
}
