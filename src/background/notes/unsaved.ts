import type { NoteWrite } from '../../domain/notes/notes';
import { success, type Result } from '../../domain/result';
import { isNeedless, isOvertaken, readUnsaved, unsavedKey, type UnsavedReason, type UnsavedWrite } from '../../domain/notes/unsaved';
import type { ExtensionHandlers } from '../../messaging/server';
import type { BackgroundPorts } from '../ports';
import type { WorkQueue } from '../work-queue';

type Ports = Pick<BackgroundPorts, 'session' | 'clock'>;

/** Remembers text that could not be stored, so that it can be offered again. */
export interface Unsaved {
  readonly handlers: Pick<ExtensionHandlers, 'note/forget-unsaved'>;
  /**
   * Saves a write that failed, and forgets the saved ones that a successful write makes unnecessary; resolves when that
   * is done.
   */
  readonly afterWrite: (write: NoteWrite, written: Result<unknown, UnsavedReason>) => Promise<void>;
  /** Looks whether unsaved text is there to be offered; called at the start and after each change. */
  readonly look: () => Promise<void>;
  /** What was seen at the last look. */
  readonly isAny: () => Promise<boolean>;
}

export function createUnsaved({ session, clock }: Ports, queue: WorkQueue, report: (where: string, error: unknown) => void): Unsaved {
  /** False: nothing is saved, so a successful write need not look for anything to forget. `null`: not known yet. */
  let isAny: boolean | null = null;

  const list = async () => readUnsaved(await session.readAll());
  const look = async (): Promise<boolean> => (isAny = (await list()).length > 0);
  const save = (unsaved: UnsavedWrite): Promise<void> =>
    queue('unsaved', 'reader', async () => {
      const key = unsavedKey(unsaved.write);
      isAny = true;
      if (!isOvertaken(await session.read(key), unsaved)) await session.write(key, unsaved);
    });
  const forget = (isMeant: (unsaved: UnsavedWrite) => boolean): Promise<void> =>
    queue('unsaved', 'reader', async () => {
      const keys = (await list()).flatMap(([key, unsaved]) => (isMeant(unsaved) ? [key] : []));
      if (keys.length > 0) await session.remove(keys);
    });

  return {
    handlers: {
      'note/forget-unsaved': async ({ id, editor }) => {
        await forget(({ write }) => write.id === id && write.editor === editor);
        return success(null);
      },
    },
    afterWrite: async (write, written) => {
      try {
        if (written.ok) {
          if (isAny !== false) await forget((unsaved) => isNeedless(unsaved, write));
          // An editor that was opened and closed without text has nothing to lose.
        } else if (write.body.trim() !== '') await save({ write, reason: written.failure, at: clock() });
      } catch (error) {
        // The session's store is full too: the answer to the window says so, and the text stays in the window.
        report('unsaved', error);
      }
    },
    look: async () => void (await look()),
    isAny: async () => isAny ?? look(),
  };
}
