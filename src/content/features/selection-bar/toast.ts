import { onAbort, reported } from '../../../page/dom/reported';

/** How long a toast is shown, in milliseconds. */
const TOAST_SHOWN = 5000;

/** Shows a message for a moment. With `isForScreenReaders` only screen readers get it, because it can be seen in the page already. */
export type ShowToast = (text: string, isForScreenReaders?: boolean) => void;

/** Makes the element of the toasts below `root`. */
export function createToast(root: ShadowRoot, signal: AbortSignal): ShowToast {
  const { ownerDocument } = root;
  const toast = ownerDocument.createElement('p');
  toast.setAttribute('role', 'status');
  root.append(toast);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onAbort(signal, () => clearTimeout(timer));
  return (text, isForScreenReaders = false) => {
    clearTimeout(timer);
    toast.className = isForScreenReaders ? 'unseen' : '';
    toast.textContent = text;
    timer = setTimeout(
      reported(() => toast.replaceChildren()),
      TOAST_SHOWN,
    );
  };
}
