/** Tries for a second: Firefox draws its popup hidden at first, and nothing in it can take the focus then. */
const MAX_FRAMES = 60;

/** Puts the caret at the end of a field as soon as the field can have it, unless the reader went elsewhere meanwhile. */
export function takeFocus(field: HTMLTextAreaElement, signal: AbortSignal): void {
  const { ownerDocument } = field;
  let frames = 0;
  const attempt = (): void => {
    if (signal.aborted) return;
    field.focus();
    frames += 1;
    const isLost = ownerDocument.activeElement === ownerDocument.body || ownerDocument.activeElement === null;
    if (isLost && frames < MAX_FRAMES) ownerDocument.defaultView?.requestAnimationFrame(attempt);
  };
  attempt();
  field.setSelectionRange(field.value.length, field.value.length);
}
