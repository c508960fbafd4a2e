import { useCallback, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Note } from '../../domain/notes/notes';
import { tagTexts } from '../../i18n/tags';
import { trashTexts } from '../../i18n/trash';
import { ExportButton } from './export/button';
import { KnownTagsProvider, type KnownTags } from './tags/use-tag-completion';
import { openEditingSession } from './editing/editing-session';
import { mergeNotes, type PostOrder } from './stored/groups';
import { NoteFilter } from './list/filter';
import { NoteField, NOTE_FIELD_ID } from './draft/field';
import { NoteList } from './list/list';
import { neighbourOf, rowsOf } from './list/rows';
import { NoteSearchField } from './search/field';
import { useNoteSearch } from './search/use-note-search';
import { sectionTitle } from './stored/sections';
import { useTermNames } from './note/use-term-names';
import { sectionIn } from '../../domain/post/post';
import { uiTexts } from '../../i18n/ui';
import { usePopup } from '../shared/popup-context';
import { QuarantineLine } from './offers/quarantine-line';
import { countTags } from './tags/choices';
import { RecoveryOffer } from './offers/recovery-offer';
import { RowScopeProvider } from './note/row-scope';
import { TrashSection } from './trash/section';
import { UnsavedNotes } from './editing/unsaved-notes';
import { UnsavedOffer } from './offers/unsaved-offer';
import { useDraft } from './draft/use-draft';
import { useEditUndo } from './editing/use-edit-undo';
import { useEditing } from './list/use-editing';
import type { PageState } from '../page-status/use-page-report';
import { useMissing } from './list/use-missing';
import { useNoteFilter } from './list/use-note-filter';
import { useOffers } from './offers/use-offers';
import { useRows } from './list/use-rows';
import { useStoredNotes, type StoredNotes } from './stored/use-stored-notes';
import { useTrash } from './trash/use-trash';

const TRASH_BUTTON_ID = 'open-trash';

/** The field for a note, and below it all notes or the trash. */
export function NotesView({ page }: { page: PageState }) {
  const { ports } = usePopup();
  const texts = uiTexts(ports.language);
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
  const offers = useOffers(ports.notes);
  const [isTrashOpen, setTrashOpen] = useState(false);
  const trash = useTrash(stored, setFocusOn);

  const draftId = draft.editor.note().id;
  const copyId = editing.current && editing.current.editor.note().id !== editing.current.rowId ? editing.current.editor.note().id : null;
  const edited = editing.current?.before ?? null;
  const listed = useSame(
    useMemo(
      () =>
        withEdited(
          stored.notes.filter(({ id }) => id !== draftId && id !== copyId),
          edited,
          ports.post,
        ),
      [stored.notes, draftId, copyId, edited],
    ),
  );
  const missing = useMissing(ports.tab, page, listed);
  const nameOfTerm = useTermNames(stored.notes, ports.language, ports.loadGlossary);
  const names = useMemo(
    () => ({
      ofSection: (note: Note) => sectionTitle(ports.post, sectionIn(ports.post, note), texts),
      ofTerm: ({ term }: Note) => (term === null ? '' : nameOfTerm(term)),
    }),
    [nameOfTerm],
  );
  const [found, search] = useNoteSearch(listed, names, edited?.id ?? null);
  const [shown, filter] = useNoteFilter(found, missing);
  const fields = [draft.editor, ...(editing.current === null ? [] : [editing.current.editor])];
  const rowScope = useRows(session, stored, missing, search.query, nameOfTerm, (edit) => void offerUndo(edit), fields);
  const knownTags = useKnown(listed);
  const unsaved = session.unsaved().filter((editor) => editor !== draft.editor && editor !== editing.current?.editor);
  const focusField = (): void => view.current?.querySelector<HTMLElement>(`#${NOTE_FIELD_ID}`)?.focus();

  const leaveTrash = (): void => {
    setTrashOpen(false);
    setTimeout(() => view.current?.querySelector<HTMLElement>(`#${TRASH_BUTTON_ID}`)?.focus());
  };

  // What was written is said before what is deleted: undoing goes back from the last thing done.
  const removeRow = async (id: string): Promise<void> => {
    const next = neighbourOf(rowsOf(shown, ports.post), id);
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
        <div class="notes" ref={view} data-opening={draft.isOpening || !offers.isKnown}>
          <NoteField
            draft={draft.editor}
            isSectionPending={draft.isSectionPending}
            onChoose={draft.choose}
            onNew={() => (isBlank(draft.editor.note()) ? focusField() : void draft.startNext())}
            onRemove={async () => {
              await draft.startNext();
              await trash(draft.editor.note().id);
            }}
          />
          {unsaved.length > 0 && <UnsavedNotes editors={unsaved} />}
          <UnsavedOffer writes={offers.unsaved.filter(({ write }) => !session.isOwn(write.editor))} onStored={stored.merge} />
          <RecoveryOffer recoverable={offers.recoverable} onDecided={offers.setRecoverable} />
          {isTrashOpen ? (
            <TrashSection onRestored={(note) => stored.merge([note])} onBack={leaveTrash} />
          ) : (
            <section class="note-listing" aria-labelledby="notes-heading">
              <div class="list-head">
                <h2 id="notes-heading">{texts.list.heading}</h2>
                <span class="quiet count">{listed.length > 0 && countOf(shown.length, listed.length)}</span>
                <button type="button" class="plain" id={TRASH_BUTTON_ID} onClick={() => setTrashOpen(true)}>
                  {trashTexts(ports.language).open}
                </button>
                <ExportButton session={session} stored={stored} />
              </div>
              {listed.length > 0 && (
                <NoteSearchField
                  search={search}
                  found={shown.length}
                  onDown={() => setFocusOn(neighbourOf(rowsOf(shown, ports.post), null))}
                />
              )}
              <NoteFilter filter={filter} />
              <NoteList
                stored={stored}
                notes={shown}
                isFiltered={shown.length < listed.length}
                searched={found.length === 0 && search.query !== null ? search.typed.trim() : null}
                isDraftSaved={draft.editor.note().base > 0}
                editing={editing.current}
                focusOn={focusOn}
                onFocused={() => setFocusOn(null)}
                onEdit={editing.start}
                onDone={(id) => {
                  void editing.stop();
                  setFocusOn(id);
                }}
                onRemove={(id) => void removeRow(id)}
                onArrow={(id, by) => setFocusOn(neighbourOf(rowsOf(shown, ports.post), id, by) ?? id)}
              />
              <QuarantineLine />
            </section>
          )}
        </div>
      </RowScopeProvider>
    </KnownTagsProvider>
  );

  function countOf(some: number, all: number): string {
    return some === all ? texts.list.count(all) : tagTexts(ports.language).countOf(some, all);
  }
}

/** Counts tags when a `#` is typed, not at each change of the list; always the same function, so that fields are not drawn again. */
function useKnown(notes: readonly Note[]): KnownTags {
  const latest = useRef(notes);
  latest.current = notes;
  return useCallback((exceptNote) => countTags(latest.current.filter(({ id }) => id !== exceptNote)), []);
}

/** Returns the same array while its notes are the same, so that typing in the field draws no row again. */
function useSame(notes: readonly Note[]): readonly Note[] {
  const before = useRef(notes);
  const isSame = before.current.length === notes.length && before.current.every((note, at) => note === notes[at]);
  if (!isSame) before.current = notes;
  return before.current;
}

/** Adds the note that is being edited, which another window may have deleted: the reader's text must not disappear. */
function withEdited(notes: readonly Note[], edited: Note | null, post: PostOrder): readonly Note[] {
  return edited === null || notes.some(({ id }) => id === edited.id) ? notes : mergeNotes(notes, [edited], post);
}

function isBlank({ body, target }: { body: string; target: unknown }): boolean {
  return body.trim() === '' && target === null;
}
