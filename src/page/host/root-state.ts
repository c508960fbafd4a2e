/** The one thing said on the page's own root element. */
const NAME = 'data-techand';
/** What we say there. An attribute of that name with another value is the page's own. */
const STATES: readonly (string | null)[] = ['ready', 'not-recognised'];

/** Words of the page that ours stand in place of, by root element. */
const pageValues = new WeakMap<Element, string>();

/** Says a word on the root element; `null` takes it back, and what the page itself had said there stands again. */
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
