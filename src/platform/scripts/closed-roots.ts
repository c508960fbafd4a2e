import { browser } from 'wxt/browser';

/** The shadow root of an element of the page, a closed one too: extensions may look into it where scripts of the page may not. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // Firefox has it on the element, Chromium among its extension interfaces.
  const { openOrClosedShadowRoot } = element as { readonly openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  try {
    return browser.dom.openOrClosedShadowRoot(element as HTMLElement);
  } catch {
    // Chromium throws for SVG elements, and in a script whose extension is gone.
    return element.shadowRoot;
  }
}
