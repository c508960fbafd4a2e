/**
 * Lets the reader's next Tab go on from an element that takes no focus itself, such as a paragraph. The attribute it needs
 * for that is off again before anybody can see it.
 */
export function passFocus(element: HTMLElement): void {
  const had = element.getAttribute('tabindex');
  if (had === null) element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
  if (had === null) element.removeAttribute('tabindex');
}
