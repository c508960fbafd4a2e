/** The one thing said on the page's own root element. */
const NAME = 'data-techand';
/** What we say there. An attribute of that name with another value is the page's own. */
const WORDS: readonly (string | null)[] = ['ready', 'not-recognised'];

/** Words of the page that ours stand in place of, by root element. */
const before = new WeakMap<Element, string>();

/** Says a word on the root element; `null` takes it back, and what the page itself had said there stands again. */
export function sayOnRoot(root: Element, word: 'ready' | 'not-recognised' | null): void {
  const said = root.getAttribute(NAME);
  if (word !== null) {
    if (said !== null && !WORDS.includes(said)) before.set(root, said);
    root.setAttribute(NAME, word);
    return;
  }
  if (!WORDS.includes(said)) return;
  const own = before.get(root);
  before.delete(root);
  if (own === undefined) root.removeAttribute(NAME);
  else root.setAttribute(NAME, own);
}
