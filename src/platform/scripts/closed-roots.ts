import { browser } from 'wxt/browser';

/** The shadow root of an element of the page, a closed one too: extensions may look into it where scripts of the page may not. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // Firefox has it on the element, Chromium among its extension interfaces.
  const { openOrClosedShadowRoot } = element as { readonly openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  try {
    return browser.dom.openOrClosedShadowRoot(element as HTMLElement);
  } catch {
    // Of SVG elements, and asked by a script whose extension is gone, Chromium answers with an error.
    return element.shadowRoot;
  }
}
