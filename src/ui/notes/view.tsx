import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Note, NoteContent } from '../../domain/notes/notes';
import { KnownTagsProvider, type KnownTags } from './tags/use-tag-completion';
import { openEditingSession } from './editing/editing-session';
import { NoteField, NOTE_FIELD_ID } from './draft/field';
import { neighbourOf } from './list/rows';
import { NoteListing, TRASH_BUTTON_ID } from './listing';
import { BackupOffer, useBackupOffer } from '../backup/offer';
import { usePopup } from '../shared/popup-context';
import { countTags } from './tags/choices';
import { RecoveryOffer } from './offers/recovery-offer';
import { RowScopeProvider } from './note/row-scope';
import { TrashSection } from './trash/section';
import { UnsavedNotes } from './editing/unsaved-notes';
import { UnsavedOffer } from './offers/unsaved-offer';
import { useDraft } from './draft/use-draft';
import { useEditUndo, type Edit } from './editing/use-edit-undo';
import { useEditing } from './list/use-editing';
import type { PageState } from '../page-status/use-page-report';
import { useListedNotes } from './use-listed-notes';
import { useOffers } from './offers/use-offers';
import { useRows } from './list/use-rows';
import { useStoredNotes, type StoredNotes } from './stored/use-stored-notes';
import { useTrash } from './trash/use-trash';

/** The field for a note, and below it all notes or the trash. */
export function NotesView({ page }: { page: PageState }) {
  const { ports } = usePopup();
  const view = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const merge = useRef<StoredNotes['merge']>(() => {});
  const session = useMemo(
    () => openEditingSession(ports, { onStored: (notes) => merge.current(notes), onChanged: () => redraw(undefined) }),
    [ports],
  );
  const stored = useStoredNotes(ports, session);
  merge.current = stored.merge;
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const offerUndo = useEditUndo(session, setFocusOn);
  const draft = useDraft(ports, session, stored, page, offerUndo);
  const editing = useEditing(session, offerUndo);
  const offers = useOffers(ports.notes, ports.preloaded);
  const [backupDue, closeBackupOffer] = useBackupOffer(ports);
  const [isTrashOpen, setTrashOpen] = useState(false);
  const trash = useTrash(stored, setFocusOn);

  const listed = useListedNotes(stored, editing.current, page);
  const draftId = draft.editor.note().id;
  const editedId = editing.current?.editor.note().id;
  // If the reader asks in the page for a note whose row is being edited, editing goes on in the field; both have the same editor.
  useEffect(() => {
    if (editing.current?.rowId === draftId) void editing.stop();
  }, [draftId]);
  // Notes that are open in a field; the row that is itself a field says nothing about it.
  const openInField = new Set([draftId, ...(editedId === undefined || editedId === editing.current?.rowId ? [] : [editedId])]);
  const fields = [draft.editor, ...(editing.current === null ? [] : [editing.current.editor])];
  const moved = (edit: Edit): void => {
    void offerUndo(edit);
    // The row may be under another heading now, where it is drawn anew.
    setFocusOn(edit.made()?.after.id ?? null);
  };
  const rowScope = useRows(session, stored, listed.missing, listed.search.query, listed.nameOfTerm, moved, fields);
  const knownTags = useKnown(listed.all);
  const unsaved = session.unsaved().filter((editor) => editor !== draft.editor && editor !== editing.current?.editor);
  const focusField = (): void => view.current?.querySelector<HTMLElement>(`#${NOTE_FIELD_ID}`)?.focus();

  /** A note that is open in a field is written on there. */
  const edit = (note: Note): void => {
    if (note.id === draftId) focusField();
    else if (openInField.has(note.id)) view.current?.querySelector<HTMLElement>('.note-list textarea')?.focus();
    else editing.start(note);
  };

  const leaveTrash = (): void => {
    setTrashOpen(false);
    setTimeout(() => view.current?.querySelector<HTMLElement>(`#${TRASH_BUTTON_ID}`)?.focus());
  };

  // The toast about the text comes before the one about the deletion, since the last step is undone first.
  const removeDraft = async (): Promise<void> => {
    const { id } = draft.editor.note();
    await draft.startNext();
    await trash(id);
  };
  const removeRow = async (id: string): Promise<void> => {
    const next = neighbourOf(listed.rows, id);
    if (id === draftId) await draft.startNext();
    const field = editing.current?.rowId === id ? editing.current.editor : null;
    if (field !== null) await editing.stop();
    // What the field shows may be saved in a note of its own by now, beside what another window wrote into this one.
    const shownId = field?.note().id ?? id;
    if (!(await trash(shownId))) return setFocusOn(shownId);
    if (next) setFocusOn(next);
    else focusField();
  };

  return (
    <KnownTagsProvider value={knownTags}>
      <RowScopeProvider value={rowScope}>
        <div class="notes" ref={view} data-opening={draft.isOpening || !offers.isKnown || backupDue === undefined}>
          <div class="note-writing">
            <NoteField
              draft={draft.editor}
              isSectionPending={draft.isSectionPending}
              onChoose={draft.choose}
              onNew={() => (isBlank(draft.editor.note()) ? focusField() : void draft.startNext())}
              onRemove={() => void removeDraft()}
            />
            {unsaved.length > 0 && <UnsavedNotes editors={unsaved} />}
            <UnsavedOffer writes={offers.unsaved.filter(({ write }) => !session.isOwn(write.editor))} onStored={stored.merge} />
            <RecoveryOffer recoverable={offers.recoverable} onDecided={offers.setRecoverable} />
            {backupDue != null && <BackupOffer notes={backupDue} before={session.allWritten} onClose={closeBackupOffer} />}
          </div>
          {isTrashOpen ? (
            <TrashSection onRestored={(note) => stored.merge([note])} onBack={leaveTrash} />
          ) : (
            <NoteListing
              session={session}
              stored={stored}
              listed={listed}
              openInField={openInField}
              reading={page?.state === 'recognised' && ports.window.kind !== 'popup' ? page.section : null}
              editing={editing.current}
              focusOn={focusOn}
              onFocus={setFocusOn}
              onEdit={edit}
              onDone={(id) => {
                void editing.stop();
                setFocusOn(id);
              }}
              onRemove={(id) => void removeRow(id)}
              onTrash={() => setTrashOpen(true)}
              onLeave={focusField}
            />
          )}
        </div>
      </RowScopeProvider>
    </KnownTagsProvider>
  );
}

/** Counts tags when a `#` is typed, not at each change of the list; always the same function, so that fields are not drawn again. */
function useKnown(notes: readonly Note[]): KnownTags {
  const latest = useRef(notes);
  latest.current = notes;
  return useCallback((exceptNote) => countTags(latest.current.filter(({ id }) => id !== exceptNote)), []);
}

function isBlank({ body, target, figure }: NoteContent): boolean {
  return body.trim() === '' && target === null && figure === null;
}
