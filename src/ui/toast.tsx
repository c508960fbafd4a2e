import { useCallback, useEffect, useState } from 'preact/hooks';
import { usePopup } from './popup-context';

export interface ToastContent {
  readonly id: number;
  readonly text: string;
  readonly undos: readonly (() => void)[];
}

/** Long enough to read and reach; it waits while pointer or focus rest on it. */
const SHOWN_MS = 8000;

/** The one thing said in passing; a later one takes its place. */
export function useToast() {
  const [toast, setToast] = useState<ToastContent | null>(null);
  const show = useCallback((text: string) => {
    setToast((before) => ({ id: (before?.id ?? 0) + 1, text, undos: [] }));
  }, []);
  const showUndoable = useCallback((describe: (count: number) => string, undo: () => void) => {
    setToast((before) => {
      const undos = [...(before?.undos ?? []), undo];
      return { id: (before?.id ?? 0) + 1, text: describe(undos.length), undos };
    });
  }, []);
  const dismiss = useCallback(() => setToast(null), []);
  return { toast, show, showUndoable, dismiss };
}

/** Draws the toast in a live region that always stands. `Ctrl/Cmd+Z` outside of text fields undoes, too. */
export function Toast({ toast, dismiss }: { toast: ToastContent | null; dismiss: () => void }) {
  const { texts } = usePopup();
  const [isHeld, setHeld] = useState(false);

  useEffect(() => {
    if (!toast || isHeld) return;
    const timer = setTimeout(dismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, isHeld, dismiss]);

  const undo = (): void => {
    setHeld(false);
    dismiss();
    for (const undoOne of toast?.undos ?? []) undoOne();
  };

  useEffect(() => {
    if (!toast || toast.undos.length === 0) return;
    const onKey = (event: KeyboardEvent): void => {
      if (!isUndoKey(event) || isTextField(event.target)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return (
    <div
      class="toast-place"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {toast && (
        <div class="toast" key={toast.id}>
          <span>{toast.text}</span>
          {toast.undos.length > 0 && (
            <button type="button" class="plain" aria-keyshortcuts="Control+Z Meta+Z" onClick={undo}>
              {texts.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function isUndoKey(event: KeyboardEvent): boolean {
  return event.code === 'KeyZ' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.isComposing;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('textarea, input, select');
}
