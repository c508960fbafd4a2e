import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiTexts } from '../../i18n/ui';
import type { PopupPorts } from './popup-ports';

export interface PopupScope {
  readonly ports: PopupPorts;
  readonly texts: UiTexts;
  /** Says something in passing, to eye and ear. */
  readonly showToast: (text: string) => void;
  /** Says what was done and offers to undo it; what was done before stays undoable after it. */
  readonly showUndoToast: (text: string, undo: () => void) => void;
}

const Scope = createContext<PopupScope | null>(null);

export const PopupScopeProvider = Scope.Provider;

/** World and texts of the popup a part stands in. */
export function usePopup(): PopupScope {
  const scope = useContext(Scope);
  if (!scope) throw new Error('a part of the popup was drawn outside of it');
  return scope;
}
