import { useMemo, useRef } from 'preact/hooks';
import type { Note } from '../../domain/notes/notes';
import { sectionIn } from '../../domain/post/post';
import { listingTexts } from '../../i18n/listing';
import { uiTexts } from '../../i18n/ui';
import type { PageState } from '../page-status/use-page-report';
import { usePopup } from '../shared/popup-context';
import { isNarrowed } from './filter/listing';
import { rowsOf, type NoteListRow } from './list/rows';
import type { Editing } from './list/use-editing';
import { useListing, type ListingState } from './filter/use-listing';
import { useMissing } from './list/use-missing';
import { useTermNames } from './note/use-term-names';
import { useNoteSearch, type NoteSearch } from './search/use-note-search';
import { mergeNotes, type PostOrder } from './stored/groups';
import { sectionTitle } from './stored/sections';
import type { StoredNotes } from './stored/use-stored-notes';
import { useTexts } from '../shared/texts';

/** The notes as they are listed: searched, filtered and in order. */
export interface ListedNotes {
  /** All notes, and the one that is being edited even if another window deleted it. */
  readonly all: readonly Note[];
  readonly rows: readonly NoteListRow[];
  /** How many are listed. */
  readonly count: number;
  /** Whether a search or a filter leaves some out. */
  readonly isPart: boolean;
  /** Why nothing is listed, with what to do; `null` where there are no notes to list. */
  readonly none: string | null;
  readonly search: NoteSearch;
  readonly listing: ListingState;
  readonly missing: ReadonlySet<string>;
  readonly nameOfTerm: (id: string) => string;
}

export function useListedNotes(stored: StoredNotes, editing: Editing | null, page: PageState): ListedNotes {
  const { ports } = usePopup();
  const { language, post } = ports;
  const texts = useTexts(listingTexts);
  const ui = useTexts(uiTexts);
  const edited = editing?.before ?? null;
  const all = useSame(useMemo(() => withEdited(stored.notes, edited, post), [stored.notes, edited]));
  const missing = useMissing(ports.tab, page, all);
  const nameOfTerm = useTermNames(stored.notes, language, ports.loadGlossary);
  const names = useMemo(() => {
    const titles = new Map<string, string>();
    const titleOf = (section: string): string => {
      const title = titles.get(section) ?? sectionTitle(post, section, ui);
      titles.set(section, title);
      return title;
    };
    return {
      ofSection: (note: Note) => titleOf(sectionIn(post, note)),
      ofTerm: ({ term }: Note) => (term === null ? '' : nameOfTerm(term)),
    };
  }, [nameOfTerm]);
  const [found, search] = useNoteSearch(all, names, edited?.id ?? null, stored.state === 'ready');
  const [shown, listing] = useListing({ all, found, missing, editedId: edited?.id ?? null, post });
  const { order } = listing.listing;
  const rows = useMemo(() => rowsOf(shown, post, order), [shown, post, order]);
  const isFiltered = isNarrowed(listing.listing);
  const typed = search.query === null ? null : search.typed.trim();
  const none = typed === null ? texts.noneChosen : isFiltered ? texts.noneFoundHere(typed) : texts.noneFound(typed);
  return {
    all,
    rows,
    count: shown.length,
    isPart: isFiltered || typed !== null,
    none: all.length > 0 ? none : null,
    search,
    listing,
    missing,
    nameOfTerm,
  };
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
