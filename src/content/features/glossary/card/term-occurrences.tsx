/** @jsxImportSource #elements */
import type { Language } from '../../../../domain/language';
import type { Occurrence } from '../../../../domain/terms/occurrences';
import type { SectionId } from '../../../../domain/post/outline';
import { shortLabel, type PostFacts } from '../../../../domain/post/post';
import type { WordInContext } from '../../../../domain/terms/word-in-context';

export interface TermOccurrencesProps {
  readonly post: PostFacts;
  /** The term's occurrences in the article, in order. */
  readonly occurrences: readonly Occurrence[];
  /** The occurrence that the card belongs to. */
  readonly here: Occurrence;
  /** The language of the card now. */
  readonly shown: Language;
  /** The language of the article's text, from the page's `lang`. */
  readonly articleLanguage: string;
  readonly contextOf: (occurrence: Occurrence) => WordInContext;
  readonly onJump: (occurrence: Occurrence) => void;
}

/** Buttons for a term's occurrences, each with the text around it, grouped by section. */
export function TermOccurrences({ post, occurrences, here, shown, articleLanguage, contextOf, onJump }: TermOccurrencesProps) {
  return (
    <div class="occurrences">
      {bySection(occurrences).map(([section, inSection]) => (
        <section key={section} aria-labelledby={`techand-occurrences-${section}`}>
          <h3 id={`techand-occurrences-${section}`}>{shortLabel(post, section, shown)}</h3>
          <ul lang={articleLanguage}>
            {inSection.map((occurrence) => (
              <li key={occurrence.start}>
                <button type="button" aria-current={occurrence === here} onClick={() => onJump(occurrence)}>
                  <Around {...contextOf(occurrence)} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Around({ before, word, after }: WordInContext) {
  return (
    <>
      {before}
      <b>{word}</b>
      {after}
    </>
  );
}

function bySection(occurrences: readonly Occurrence[]): [SectionId, Occurrence[]][] {
  const groups = new Map<SectionId, Occurrence[]>();
  for (const occurrence of occurrences) groups.set(occurrence.section, [...(groups.get(occurrence.section) ?? []), occurrence]);
  return [...groups];
}
