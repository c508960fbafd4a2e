import type { Language } from '../../../../domain/language';
import type { Occurrence } from '../../../../domain/terms/occurrences';
import type { SectionId } from '../../../../domain/post/outline';
import { shortLabel, type PostFacts } from '../../../../domain/post/post';
import type { WordInContext } from '../../../../domain/terms/word-in-context';

export interface TermPlacesProps {
  readonly post: PostFacts;
  /** The term's places in the article, in order. */
  readonly places: readonly Occurrence[];
  /** The place the card is open over. */
  readonly here: Occurrence;
  /** The language the card is read in now. */
  readonly shown: Language;
  /** The language of the words around a place, as the page tells it. */
  readonly articleLanguage: string;
  readonly contextOf: (place: Occurrence) => WordInContext;
  readonly onJump: (place: Occurrence) => void;
}

/** The way to each of a term's places, told by the words around it, under the sections they stand in. */
export function TermPlaces({ post, places, here, shown, articleLanguage, contextOf, onJump }: TermPlacesProps) {
  return (
    <div class="places">
      {bySection(places).map(([section, inSection]) => (
        <section key={section} aria-labelledby={`techand-places-${section}`}>
          <h3 id={`techand-places-${section}`}>{shortLabel(post, section, shown)}</h3>
          <ul lang={articleLanguage}>
            {inSection.map((place) => (
              <li key={place.start}>
                <button type="button" aria-current={place === here} onClick={() => onJump(place)}>
                  <Around {...contextOf(place)} />
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

function bySection(places: readonly Occurrence[]): [SectionId, Occurrence[]][] {
  const groups = new Map<SectionId, Occurrence[]>();
  for (const place of places) groups.set(place.section, [...(groups.get(place.section) ?? []), place]);
  return [...groups];
}
