import { useCallback, useState } from 'preact/hooks';
import type { Recoverable } from '../../../domain/backup/recoverable';
import type { UnsavedWrite } from '../../../domain/notes/unsaved';
import type { NotesPort } from '../../shared/popup-ports';
import { useMounted } from '../../shared/use-mounted';

export interface Offers {
  /** Both lists were looked at: what is offered stands from the first paint on. */
  readonly isKnown: boolean;
  readonly unsaved: readonly UnsavedWrite[];
  readonly recoverable: readonly Recoverable[];
  readonly setRecoverable: (recoverable: readonly Recoverable[]) => void;
}

/** What could not be saved in this session, and what the safety copy has that the database lacks. */
export function useOffers(port: NotesPort): Offers {
  const [unsaved, setUnsaved] = useState<readonly UnsavedWrite[] | null>(null);
  const [recoverable, setRecoverable] = useState<readonly Recoverable[] | null>(null);

  const compare = useCallback(async (): Promise<void> => {
    const last = await port.lastCompared();
    setRecoverable(last ?? []);
    // Only where the session is so young that none was made; it may take long, and is not waited for.
    const reply = last === null ? await port.ask('notes/compare', {}) : null;
    if (reply?.ok) setRecoverable(reply.value.recoverable);
  }, [port]);

  useMounted((signal) => {
    const list = async (): Promise<void> => {
      const listed = await port.listUnsaved();
      if (!signal.aborted) setUnsaved(listed);
    };
    port.onUnsavedChanged(() => void list(), signal);
    void list();
    void compare();
  }, [port]);

  return { isKnown: unsaved !== null && recoverable !== null, unsaved: unsaved ?? [], recoverable: recoverable ?? [], setRecoverable };
}
