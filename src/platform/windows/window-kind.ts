/**
 * In which of its three sizes the extension's window is: the popup of the toolbar button, the panel that the browser draws
 * beside the page (Firefox calls it a sidebar), or a page in a tab of its own. Each HTML file says it of itself, see
 * `entrypoints/`: a width tells nothing, since a popup on a phone fills the screen.
 */
export type WindowKind = 'popup' | 'side-panel' | 'notes-page';

const KINDS: readonly string[] = ['popup', 'side-panel', 'notes-page'] satisfies readonly WindowKind[];

/** Reads `<html data-window="side-panel">`; a page that says nothing is a popup. */
export function windowKindOf(document: Document): WindowKind {
  const said = document.documentElement.dataset['window'] ?? '';
  return KINDS.includes(said) ? (said as WindowKind) : 'popup';
}
