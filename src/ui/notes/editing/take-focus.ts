/**
 * Puts the caret at the end of a field, and again when the window gets the focus without passing it on: Firefox draws
 * its popup before it focuses it, and from the second opening on forgets what had the focus inside.
 */
export function takeFocus(field: HTMLTextAreaElement, signal: AbortSignal): void {
  const { ownerDocument } = field;
  const window = ownerDocument.defaultView;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);

  const focusIfLost = (): void => {
    const { activeElement, body } = ownerDocument;
    if (!signal.aborted && (activeElement === null || activeElement === body)) field.focus();
  };
  // The window's own focus comes first, that of what is inside follows it.
  window?.addEventListener('focus', () => setTimeout(focusIfLost), { signal });
}
