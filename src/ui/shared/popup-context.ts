import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PopupPorts } from './popup-ports';

export interface PopupScope {
  readonly ports: PopupPorts;
  /** Shows a toast, which screen readers announce. */
  readonly showToast: (text: string) => void;
  /** Shows a toast that offers to undo a step; earlier steps can still be undone after it. */
  readonly showUndoToast: (text: string, undo: () => void) => void;
}

const Scope = createContext<PopupScope | null>(null);

export const PopupScopeProvider = Scope.Provider;

/** The ports and toasts of the popup that a part belongs to. */
export function usePopup(): PopupScope {
  const scope = useContext(Scope);
  if (!scope) throw new Error('a part of the popup was drawn outside of it');
  return scope;
}
