import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

interface SearchFieldProps {
  readonly id: string;
  readonly field: RefObject<HTMLInputElement | null>;
  /** What is in the field: without it there is nothing to clear. */
  readonly query: string;
  readonly labels: { readonly label: string; readonly hint: string; readonly clear: string };
  readonly onQuery: (query: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClear: () => void;
  readonly onFocus?: () => void;
}

/** A search field. Its value is never set from here: that would break the Hangul syllable that is being composed. */
export function SearchField({ id, field, query, labels, onQuery, onKeyDown, onClear, onFocus }: SearchFieldProps) {
  // What was searched for before the field was drawn anew, e.g. on the way back from the trash.
  const [before] = useState(query);
  return (
    <div class="search-field" role="search">
      <label class="visually-hidden" for={id}>
        {labels.label}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        defaultValue={before}
        placeholder={labels.hint}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        onFocus={onFocus}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" class="search-clear" title={labels.clear} hidden={query === ''} onClick={onClear}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
          <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
        </svg>
      </button>
    </div>
  );
}
