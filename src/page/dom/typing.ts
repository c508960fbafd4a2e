import { closestTo, documentOf, localNameOf, nodeTypeOf } from './unclobbered';

/** Reads the shadow root of an element, closed ones too where the browser lets a content script look into them. */
export type ShadowRootReader = (element: Element) => ShadowRoot | null;

/** Inputs that take no letters. */
const PRESSED = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);
/** Roles whose elements take letters, or use them in their own way, e.g. to find an entry by its first letter. */
const TAKES_LETTERS = 'textbox searchbox combobox spinbutton listbox menu menubar tree treegrid grid application'
  .split(' ')
  .map((role) => `[role="${role}"]`)
  .join(', ');

/**
 * Whether a key belongs to something that is being written or chosen, so that it is no shortcut of ours. Checked before
 * any key without a modifier is used. A field in a shadow root of the page is not the `event.target`, so the active
 * elements are read down to it.
 */
export function isTyping(event: KeyboardEvent, shadowRootOf: ShadowRootReader): boolean {
  // Behind a modal dialog of the page everything else is inert, so all keys are the dialog's.
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
  // Inherited: the focused element may be deep inside of what is edited.
  if ((element as HTMLElement).isContentEditable || closestTo(element, TAKES_LETTERS) !== null) return true;
  return (element as { editContext?: unknown }).editContext instanceof Object;
}
