/** @jsxImportSource #elements */
import type { Occurrence } from '../../../domain/terms/occurrences';
import type { PageTexts } from '../../../i18n/page';
import type { SectionTerm } from '../../feature';

export interface SectionTermsProps {
  /** The terms of the listed section, in the order of their first occurrences. */
  readonly terms: readonly SectionTerm[];
  readonly isOpen: boolean;
  readonly texts: PageTexts;
  readonly onToggle: () => void;
  readonly onTerm: (occurrence: Occurrence) => void;
}

/**
 * The terms of the current section, as buttons that open their cards. Screen readers do not know the painted marks, and in
 * forced colours they are not painted.
 */
export function SectionTerms({ terms, isOpen, texts, onToggle, onTerm }: SectionTermsProps) {
  if (terms.length === 0) return null;
  return (
    <div class="terms">
      <button type="button" class="terms-toggle" aria-expanded={isOpen} aria-controls="techand-section-terms" onClick={onToggle}>
        {texts.sectionTerms(terms.length)}
      </button>
      <ul id="techand-section-terms" tabIndex={-1} hidden={!isOpen}>
        {isOpen &&
          terms.map(({ occurrence, word }) => (
            <li key={occurrence.id}>
              <button type="button" onClick={() => onTerm(occurrence)}>
                {word()}
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}
