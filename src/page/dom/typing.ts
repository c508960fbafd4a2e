import { closestTo, documentOf, localNameOf, nodeTypeOf } from './unclobbered';

/** Reads the shadow root of an element, closed ones too where the browser lets a content script look into them. */
export type ShadowRootReader = (element: Element) => ShadowRoot | null;

/** Inputs that take no letters. */
const PRESSED = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);
/** Roles whose elements take letters, or have a use of their own for them, e.g. finding an entry by its first one. */
const TAKES_LETTERS = ['textbox', 'searchbox', 'combobox', 'spinbutton', 'listbox', 'application'].map((role) => `[role="${role}"]`).join(', ');

/**
 * Whether a key belongs to something that is being written or chosen, so that it is no shortcut of ours. Asked before any key
 * without a modifier is taken. A field in a shadow root of the page is no `event.target`: the path is followed down to it.
 */
export function isTyping(event: KeyboardEvent, shadowRootOf: ShadowRootReader): boolean {
  // All else is inert behind a modal dialog of the page: keys are its own.
  if (event.isComposing || document.querySelector('dialog:modal')) return true;
  const [target] = event.composedPath();
  for (let at = isElement(target) ? target : null; at !== null; at = shadowRootOf(at)?.activeElement ?? null) {
    if (takesLetters(at)) return true;
  }
  return false;
}

function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'nodeType' in target && nodeTypeOf(target as Node) === 1;
}

function takesLetters(element: Element): boolean {
  const name = localNameOf(element);
  if (name === 'input') return !PRESSED.has((element as HTMLInputElement).type);
  if (name === 'textarea' || name === 'select' || documentOf(element).designMode === 'on') return true;
  // Inherited: the element with the focus may stand deep inside of what is edited.
  if ((element as HTMLElement).isContentEditable || closestTo(element, TAKES_LETTERS) !== null) return true;
  return (element as { editContext?: unknown }).editContext instanceof Object;
}
