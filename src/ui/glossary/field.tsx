import type { RefObject } from 'preact';
import type { GlossaryTexts } from '../../i18n/glossary';

interface GlossaryFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly texts: GlossaryTexts;
  readonly onQuery: (query: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClear: () => void;
}

/** The search field. Its value is never set from here: that would break the Hangul syllable that is being composed. */
export function GlossaryField({ field, query, texts, onQuery, onKeyDown, onClear }: GlossaryFieldProps) {
  return (
    <div class="glossary-field" role="search">
      <label class="only-heard" for="glossary-search">
        {texts.search}
      </label>
      <input
        ref={field}
        id="glossary-search"
        type="search"
        placeholder={texts.searchHint}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" class="glossary-clear" title={texts.clear} hidden={query === ''} onClick={onClear}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
          <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
        </svg>
      </button>
    </div>
  );
}
