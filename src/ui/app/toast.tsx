import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { uiTexts } from '../../i18n/ui';
import { useTexts } from '../shared/texts';

export interface ToastContent {
  readonly id: number;
  readonly text: string;
  readonly offersUndo: boolean;
}

export interface ToastState {
  readonly toast: ToastContent | null;
  readonly showToast: (text: string) => void;
  /** Says what was done and offers to undo it: by the toast's button while it is shown, by `Ctrl/Cmd+Z` while the popup is open. */
  readonly showUndoToast: (text: string, undo: () => void) => void;
  /** Undoes the last step that was not undone yet; `false` where there is none. */
  readonly undo: () => boolean;
  readonly dismiss: () => void;
}

/** How long a toast is shown, in milliseconds; it stays while the pointer or the focus is on it. */
const SHOWN_MS = 8000;
/** How many steps can be undone. */
const MOST_STEPS = 50;

/** One toast at a time: a later one replaces it. The steps that can be undone are remembered. */
export function useToast(): ToastState {
  const [toast, setToast] = useState<ToastContent | null>(null);
  const steps = useRef<(() => void)[]>([]);
  /** The next toast says that a step was undone: it offers to undo the step before that one, too. */
  const isUndoing = useRef(false);

  const show = useCallback((text: string, offersUndo: boolean) => {
    isUndoing.current = false;
    setToast((before) => ({ id: (before?.id ?? 0) + 1, text, offersUndo }));
  }, []);
  const showToast = useCallback((text: string) => show(text, isUndoing.current && steps.current.length > 0), [show]);
  const showUndoToast = useCallback(
    (text: string, undo: () => void) => {
      steps.current = [...steps.current, undo].slice(-MOST_STEPS);
      show(text, true);
    },
    [show],
  );
  const dismiss = useCallback(() => setToast(null), []);
  const undo = useCallback(() => {
    const step = steps.current.pop();
    if (!step) return false;
    isUndoing.current = true;
    setToast(null);
    step();
    return true;
  }, []);
  return { toast, showToast, showUndoToast, undo, dismiss };
}

/** Draws the toast in a live region that is always in the page, as screen readers need it. `Ctrl/Cmd+Z` outside of text fields undoes. */
export function Toast({ toast, undo, dismiss }: Pick<ToastState, 'toast' | 'undo' | 'dismiss'>) {
  const texts = useTexts(uiTexts);
  const [isHeld, setHeld] = useState(false);
  const element = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!toast || isHeld) return;
    const timer = setTimeout(dismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, isHeld, dismiss]);

  // This is for the element that is focused now; for later ones the page has a scroll padding.
  useEffect(() => {
    if (toast && element.current) uncoverFocus(element.current);
  }, [toast]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isUndoKey(event) && !isTextField(event.target) && undo()) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo]);

  const undoByHand = (): void => {
    setHeld(false);
    undo();
  };

  return (
    <div
      ref={element}
      class="toast-area"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {toast && (
        <div class="toast" key={toast.id}>
          <span>{toast.text}</span>
          {toast.offersUndo && (
            <button type="button" class="plain" aria-keyshortcuts="Control+Z Meta+Z" onClick={undoByHand}>
              {texts.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** Scrolls the focused element into view where `cover` lies over it. */
function uncoverFocus(cover: HTMLElement): void {
  const focused = cover.ownerDocument.querySelector(':focus-visible');
  const { top, bottom } = cover.getBoundingClientRect();
  const box = focused?.getBoundingClientRect();
  if (box && box.bottom > top && box.top < bottom) focused?.scrollIntoView({ block: 'nearest' });
}

function isUndoKey(event: KeyboardEvent): boolean {
  return event.code === 'KeyZ' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.isComposing;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('textarea, input, select');
}
