import type { NoteWrite } from '../domain/notes';
import { success, type Result } from '../domain/result';
import type { UnsavedReason } from '../domain/unsaved';
import type { ExtensionHandlers } from '../messaging/server';
import type { Written } from '../storage/repository';
import type { BackgroundWorld } from './world';

type World = Pick<BackgroundWorld, 'unsaved' | 'markIcon' | 'clock'>;

/** Looks after words that could not be stored. */
export interface Unsaved {
  readonly handlers: Pick<ExtensionHandlers, 'note/forget-unsaved'>;
  /** Keeps a write that failed, and lets go of what one that was stored makes needless; resolves when that is done. */
  readonly follow: (write: NoteWrite, written: Result<Written, UnsavedReason>) => Promise<void>;
  /** Marks the toolbar icon while there is something to offer. */
  readonly mark: () => Promise<void>;
}

export function createUnsaved({ unsaved, markIcon, clock }: World, report: (where: string, error: unknown) => void): Unsaved {
  const mark = async (): Promise<void> => markIcon((await unsaved.list()).length > 0);
  return {
    handlers: {
      'note/forget-unsaved': async ({ id, editor }) => {
        await unsaved.forget(id, editor);
        return success(null);
      },
    },
    follow: async (write, written) => {
      try {
        if (written.ok) await unsaved.settle(write);
        // An editor that was opened and left without a word has nothing to lose.
        else if (write.body.trim() !== '') await unsaved.keep(write, written.failure, clock());
      } catch (error) {
        // Neither store takes it: the answer says so, and the words stay in the window.
        report('unsaved', error);
      }
    },
    mark,
  };
}
