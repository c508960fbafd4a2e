import type { WindowPort } from '../../src/ui/shared/window-port';
import type { WindowKind } from '../../src/platform/windows/window-kind';
import type { Model } from './model';

/** One window of each size: the first is the popup. */
export const WINDOW_KINDS: readonly WindowKind[] = ['popup', 'side-panel', 'notes-page'];

export function openAll({ open }: Model): void {
  for (const at of WINDOW_KINDS.keys()) open(at);
}

export function closeAll({ close }: Model): void {
  for (const at of WINDOW_KINDS.keys()) close(at);
}

/** What the open windows of one browser know of each other. */
export interface Windows {
  /** The port of one more window; what it writes on is known to the others until it is closed. */
  readonly portOf: (kind: WindowKind, isClosed: () => boolean) => WindowPort;
}

export function connectWindows(): Windows {
  const writing = new Set<{ readonly kind: WindowKind; readonly noteId: string; readonly isClosed: () => boolean }>();
  let left: WindowPort['left'] = {};
  return {
    portOf: (kind, isClosed) => ({
      kind,
      left: { ...left },
      remember: (remembered) => {
        left = { ...left, ...remembered };
      },
      others: WINDOW_KINDS.filter((other) => other !== kind),
      isNoteRequest: () => false,
      open: () => {},
      reload: () => {},
      sayWriting: (noteId, signal) => {
        const entry = { kind, noteId, isClosed };
        writing.add(entry);
        signal.addEventListener('abort', () => writing.delete(entry));
      },
      writtenElsewhere: async () => [...writing].filter((each) => each.kind !== kind && !each.isClosed()).map(({ noteId }) => noteId),
    }),
  };
}
