import type { RefObject } from 'preact';
import { glossaryTexts } from '../../i18n/glossary';
import { SearchField } from '../shared/search-field';
import { useTexts } from '../shared/texts';

interface GlossaryFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClear: () => void;
}

export function GlossaryField(props: GlossaryFieldProps) {
  const texts = useTexts(glossaryTexts);
  return <SearchField id="glossary-search" labels={{ label: texts.search, hint: texts.searchHint, clear: texts.clear }} {...props} />;
}
