import type { SafetyCopy } from '../storage/safety-copy';
import type { NoteChange, Publish } from './publish';

/** Whatever is told as committed is copied too; nobody waits for that, and what fails is reported and tried again. */
export function withSafetyCopy(publish: Publish, copy: SafetyCopy, report: (where: string, error: unknown) => void): Publish {
  return (changes) => {
    publish(changes);
    follow(changes).catch((error: unknown) => report('safety copy', error));
  };

  async function follow(changes: readonly NoteChange[]): Promise<void> {
    const kept = changes.flatMap(({ after }) => (after === null ? [] : [after]));
    const erased = changes.flatMap(({ before, after }) => (after === null ? [before.id] : []));
    if (kept.length > 0) await copy.keep(kept);
    if (erased.length > 0) await copy.drop(erased);
  }
}
