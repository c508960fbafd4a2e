import type { NoteDesk } from './note-desk';
import { isWorthShowing } from './note-groups';
import { usePopup } from './popup-context';
import type { StoredNotes } from './use-stored-notes';

/** Downloads every note as one Markdown file; the text still on its way is waited for. */
export function ExportButton({ desk, stored }: { desk: NoteDesk; stored: StoredNotes }) {
  const { world, texts, show } = usePopup();
  const isEmpty = stored.notes.length === 0;

  const exportNotes = async (): Promise<void> => {
    await desk.settled();
    const result = await world.listNotes();
    if (!result.ok) {
      show(texts.notExported);
      return;
    }
    const notes = result.value.notes.filter(isWorthShowing);
    world.download(world.exportNotes(notes, world.clock()));
    show(texts.exported(notes.length));
  };

  // Kept in the tab order while there is nothing to export, so that the reason is heard.
  return (
    <button
      type="button"
      class="button"
      aria-disabled={isEmpty}
      {...(isEmpty ? { 'aria-describedby': 'notes-empty' } : {})}
      onClick={() => {
        if (!isEmpty) void exportNotes();
      }}
    >
      {texts.exportMarkdown}
    </button>
  );
}
