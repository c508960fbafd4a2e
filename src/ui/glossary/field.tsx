import type { RefObject } from 'preact';
import type { GlossaryTexts } from '../../i18n/glossary';
import { SearchField } from '../shared/search-field';

interface GlossaryFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly texts: GlossaryTexts;
  readonly onQuery: (query: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClear: () => void;
}

export function GlossaryField({ texts, ...props }: GlossaryFieldProps) {
  return <SearchField id="glossary-search" texts={{ label: texts.search, hint: texts.searchHint, clear: texts.clear }} {...props} />;
}
