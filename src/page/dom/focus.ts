/** The element that has the focus, inside open shadow roots as well. */
export function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/**
 * Makes the reader's next Tab continue from an element that takes no focus itself, such as a paragraph. The attribute
 * that this needs is removed at once.
 */
export function passFocus(element: HTMLElement): void {
  const had = element.getAttribute('tabindex');
  if (had === null) element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
  if (had === null) element.removeAttribute('tabindex');
}
