/** The attribute of the page's root element that shows the companion's state; scripts and tests may read it. */
const NAME = 'data-techand';
/** Our values. An attribute of that name with another value is the page's own. */
const STATES: readonly (string | null)[] = ['ready', 'not-recognised'];

/** Values of the page that ours have replaced, by root element. */
const pageValues = new WeakMap<Element, string>();

/** Sets the state on the root element. `null` removes it and restores a value that the page itself had set. */
export function setRootState(root: Element, state: 'ready' | 'not-recognised' | null): void {
  const current = root.getAttribute(NAME);
  if (state !== null) {
    if (current !== null && !STATES.includes(current)) pageValues.set(root, current);
    root.setAttribute(NAME, state);
    return;
  }
  if (!STATES.includes(current)) return;
  const pageValue = pageValues.get(root);
  pageValues.delete(root);
  if (pageValue === undefined) root.removeAttribute(NAME);
  else root.setAttribute(NAME, pageValue);
}
