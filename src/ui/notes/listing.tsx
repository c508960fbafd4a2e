import type { Note } from '../../domain/notes/notes';
import type { SectionId } from '../../domain/post/outline';
import { listingTexts } from '../../i18n/listing';
import { trashTexts } from '../../i18n/trash';
import { uiTexts } from '../../i18n/ui';
import type { EditingSession } from './editing/editing-session';
import { ExportButton } from './export/button';
import { ImportButton } from './export/import-button';
import { NoteList } from './list/list';
import { ListingLine } from './filter/listing-line';
import { neighbourOf } from './list/rows';
import type { Editing } from './list/use-editing';
import { QuarantineLine } from './offers/quarantine-line';
import { NoteSearchField, SEARCH_FIELD_ID } from './search/field';
import type { StoredNotes } from './stored/use-stored-notes';
import type { ListedNotes } from './use-listed-notes';
import { useTexts } from '../shared/texts';

export const TRASH_BUTTON_ID = 'open-trash';

interface NoteListingProps {
  readonly session: EditingSession;
  readonly stored: StoredNotes;
  readonly listed: ListedNotes;
  readonly openInField: ReadonlySet<string>;
  /** The section that the reader is in; `null` where that is not to be shown. */
  readonly reading: SectionId | null;
  readonly editing: Editing | null;
  /** The row whose button is focused when it is drawn. */
  readonly focusOn: string | null;
  readonly onFocus: (id: string | null) => void;
  readonly onEdit: (note: Note) => void;
  readonly onDone: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onTrash: () => void;
  /** Called to leave the search for the field in which a note is written. */
  readonly onLeave: () => void;
}

/** The stored notes with their number, the search, and the line that orders and filters them. */
export function NoteListing(props: NoteListingProps) {
  const { session, stored, listed, focusOn, onFocus, onEdit } = props;
  const texts = useTexts(uiTexts);
  const own = useTexts(listingTexts);
  const trash = useTexts(trashTexts);
  const { rows, search, count, isPart } = listed;
  // While only the first notes are read, it is known how many there are, but not how many of them a search finds.
  const all = stored.total ?? 0;
  const isCounted = all > 0 && !(isPart && stored.state === 'reading');
  const first = (): Note | null => rows.find((row) => row.kind === 'note')?.note ?? null;

  const goBy = (id: string, by: 1 | -1): void => {
    const next = neighbourOf(rows, id, by);
    if (next === null && by === -1) document.querySelector<HTMLElement>(`#${SEARCH_FIELD_ID}`)?.focus();
    else onFocus(next ?? id);
  };

  return (
    <section class="note-listing" aria-labelledby="notes-heading">
      <div class="list-head">
        <h2 id="notes-heading">{texts.list.heading}</h2>
        {isCounted && isPart && (
          <span class="quiet count">
            <span aria-hidden="true">{own.share(count, all)}</span>
            <span class="visually-hidden">{own.countOf(count, all)}</span>
          </span>
        )}
        {!(isCounted && isPart) && <span class="quiet count">{isCounted && texts.list.count(all)}</span>}
        <button type="button" class="plain" id={TRASH_BUTTON_ID} onClick={props.onTrash}>
          {trash.open}
        </button>
        <ImportButton />
        <ExportButton session={session} stored={stored} />
      </div>
      {listed.all.length > 0 && (
        <div class="note-finding">
          <NoteSearchField
            search={search}
            found={count}
            onDown={() => onFocus(first()?.id ?? null)}
            onOpen={() => {
              const note = first();
              if (note !== null) onEdit(note);
            }}
            onLeave={props.onLeave}
          />
          {listed.all.length > 1 && <ListingLine state={listed.listing} />}
        </div>
      )}
      <NoteList
        stored={stored}
        rows={rows}
        order={listed.listing.listing.order}
        openInField={props.openInField}
        reading={props.reading}
        none={listed.none}
        editing={props.editing}
        focusOn={focusOn}
        onFocused={() => onFocus(null)}
        onEdit={onEdit}
        onDone={props.onDone}
        onRemove={props.onRemove}
        onArrow={goBy}
      />
      <QuarantineLine />
    </section>
  );
}
