import { useLayoutEffect, useRef } from 'preact/hooks';
import { noteSearchTexts } from '../../../i18n/note-search';
import { SearchField } from '../../shared/search-field';
import type { NoteSearch } from './use-note-search';
import { useTexts } from '../../shared/texts';

interface NoteSearchFieldProps {
  readonly search: NoteSearch;
  /** How many notes are listed. */
  readonly found: number;
  /** Called to move the focus to the first note of the list. */
  readonly onDown: () => void;
  /** Called to open the first note that was found. */
  readonly onOpen: () => void;
  /** Called by Escape in an empty field. */
  readonly onLeave: () => void;
}

export const SEARCH_FIELD_ID = 'note-search';

/** The search field above the notes. Its value is set from here only to clear it: that would break a syllable that is being composed. */
export function NoteSearchField({ search, found, onDown, onOpen, onLeave }: NoteSearchFieldProps) {
  const texts = useTexts(noteSearchTexts);
  const field = useRef<HTMLInputElement>(null);
  useSearchKeys(field);

  const clear = (): void => {
    if (field.current !== null) field.current.value = '';
    search.type('');
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.code === 'ArrowDown') onDown();
    else if (event.code === 'Escape' && search.typed !== '') clear();
    else if (event.code === 'Escape') onLeave();
    else if (search.query !== null && (event.code === 'Enter' || event.code === 'NumpadEnter')) onOpen();
    else return;
    event.preventDefault();
  };

  return (
    <div class="note-search">
      <SearchField
        id={SEARCH_FIELD_ID}
        field={field}
        query={search.typed}
        labels={texts}
        onQuery={search.type}
        onKeyDown={onKeyDown}
        onClear={clear}
        onFocus={search.prepare}
      />
      <p class="quiet search-status" role="status">
        {search.instead !== null && texts.instead(search.instead)}
        {search.query !== null && <span class="visually-hidden"> {texts.found(found)}</span>}
      </p>
    </div>
  );
}

/** `/` outside of fields, and Ctrl+F or Cmd+F anywhere in the view, move the focus to the search field. */
function useSearchKeys(field: { readonly current: HTMLInputElement | null }): void {
  useLayoutEffect(() => {
    const document = field.current?.ownerDocument;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.altKey || event.shiftKey || field.current === null) return;
      const isFind = event.code === 'KeyF' && (event.ctrlKey || event.metaKey);
      const isSlash = event.code === 'Slash' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
      // The field of a tab that is not shown takes no focus.
      if ((!isFind && !isSlash) || field.current.closest('[hidden]') !== null) return;
      event.preventDefault();
      field.current.focus();
      field.current.select();
    };
    document?.addEventListener('keydown', onKeyDown);
    return () => document?.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);
}
