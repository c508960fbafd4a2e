import type { BackgroundPorts } from '../ports';
import type { NoteChange } from '../note-change';
import type { PageNotesState } from '../highlights/page-side';
import type { TabChannels } from '../tabs/tab-channels';

/** Tells everybody what was committed; never rejects and is not waited for by the one who wrote. */
export type Publish = (changes: readonly NoteChange[]) => void;

/** Extension pages hear of every change, with who wrote it; tabs only of what they paint and count. */
export function createPublisher({ broadcast }: Pick<BackgroundPorts, 'broadcast'>, side: PageNotesState, channels: TabChannels): Publish {
  return (changes) => {
    if (changes.length === 0) return;
    broadcast({
      type: 'notes/changed',
      changes: changes.map((change) => ({ id: (change.after ?? change.before).id, editor: writerOf(change) })),
    });
    const news = side.take(changes);
    if (news !== null) channels.tell(news);
  };
}

/** Who made a change by writing; `null` where it was moved, deleted or put back. */
function writerOf({ before, after }: NoteChange): string | null {
  if (after === null || (before?.editor === after.editor && before.sequence === after.sequence)) return null;
  return after.editor;
}
