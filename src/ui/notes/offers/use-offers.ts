import { useCallback, useState } from 'preact/hooks';
import type { Recoverable } from '../../../domain/backup/recoverable';
import type { UnsavedWrite } from '../../../domain/notes/unsaved';
import type { Preloaded, NotesPort } from '../../shared/popup-ports';
import { useMounted } from '../../shared/lifecycle';

export interface Offers {
  /** Both lists are loaded; the popup is shown only then, so that offers do not move what is below them. */
  readonly isKnown: boolean;
  readonly unsaved: readonly UnsavedWrite[];
  readonly recoverable: readonly Recoverable[];
  readonly setRecoverable: (recoverable: readonly Recoverable[]) => void;
}

/** Texts that could not be saved in this browser session, and notes that only the safety copy has. */
export function useOffers(port: NotesPort, preloaded: Pick<Preloaded, 'unsaved' | 'compared'>): Offers {
  const [unsaved, setUnsaved] = useState<readonly UnsavedWrite[] | null>(preloaded.unsaved ?? null);
  const [recoverable, setRecoverable] = useState<readonly Recoverable[] | null>(
    preloaded.compared === undefined ? null : (preloaded.compared ?? []),
  );

  const compare = useCallback(async (): Promise<void> => {
    const last = preloaded.compared === undefined ? await port.lastCompared() : preloaded.compared;
    if (preloaded.compared === undefined) setRecoverable(last ?? []);
    // `null` where the background has not compared yet, shortly after the browser started. It may take long; the popup does not wait.
    const reply = last === null ? await port.ask('notes/compare', {}) : null;
    if (reply?.ok) setRecoverable(reply.value.recoverable);
  }, [port]);

  useMounted(
    (signal) => {
      const list = async (): Promise<void> => {
        const listed = await port.listUnsaved();
        if (!signal.aborted) setUnsaved(listed);
      };
      port.onUnsavedChanged(() => void list(), signal);
      if (preloaded.unsaved === undefined) void list();
      void compare();
    },
    [port],
  );

  return { isKnown: unsaved !== null && recoverable !== null, unsaved: unsaved ?? [], recoverable: recoverable ?? [], setRecoverable };
}
