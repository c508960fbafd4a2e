/** How long a toast is shown, in milliseconds. */
const TOAST_SHOWN = 5000;

/** Shows a message for a moment. With `isOnlyHeard` only screen readers get it, because it can be seen in the page already. */
export type Say = (text: string, isOnlyHeard?: boolean) => void;

/** Makes the element of the toasts below `root`. */
export function createToast(root: ShadowRoot, signal: AbortSignal): Say {
  const { ownerDocument } = root;
  const toast = ownerDocument.createElement('p');
  toast.setAttribute('role', 'status');
  root.append(toast);
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (text, isOnlyHeard = false) => {
    clearTimeout(timer);
    toast.className = isOnlyHeard ? 'unseen' : '';
    toast.textContent = text;
    timer = setTimeout(() => toast.replaceChildren(), TOAST_SHOWN);
  };
}
