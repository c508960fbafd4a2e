import type { BackgroundPorts } from '../ports';
import type { NoteChange } from '../note-change';
import type { PageNotesState } from '../highlights/page-notes-state';
import type { TabChannels } from '../tabs/tab-channels';

/** Tells extension pages and tabs what was committed. It never rejects, and the writer does not wait for it. */
export type Publish = (changes: readonly NoteChange[]) => void;

/** Extension pages are told of every change and of who wrote it, tabs only of changes to what they paint and count. */
export function createPublisher(
  { broadcast }: Pick<BackgroundPorts, 'broadcast'>,
  pageNotes: PageNotesState,
  channels: TabChannels,
  countChanged: () => void,
): Publish {
  return (changes) => {
    if (changes.length === 0) return;
    broadcast({
      type: 'notes/changed',
      changes: changes.map((change) => ({ id: (change.after ?? change.before).id, editor: writerOf(change) })),
    });
    const news = pageNotes.take(changes);
    if (news === null) return;
    channels.tell(news);
    if (Object.values(news.counts).some((more) => more !== 0)) countChanged();
  };
}

/** The editor that made a change by writing; `null` where the note was moved, deleted or restored. */
function writerOf({ before, after }: NoteChange): string | null {
  if (after === null || (before?.editor === after.editor && before.sequence === after.sequence)) return null;
  return after.editor;
}
