import type { ComponentChildren } from 'preact';
import type { Language } from '../../domain/language';
import type { Occurrence } from '../../domain/occurrences';
import type { PageTexts } from '../../i18n/page';
import { shortLabel } from '../../post/labels';

export interface TermPlacesProps {
  /** The term's places in the article, in order. */
  readonly places: readonly Occurrence[];
  /** The place the card is open over. */
  readonly here: Occurrence;
  readonly isListing: boolean;
  /** The language the card is read in now. */
  readonly shown: Language;
  readonly texts: PageTexts;
  readonly onList: () => void;
  readonly onJump: (place: Occurrence) => void;
  /** The controls that stand beside the one that lists the places. */
  readonly children: ComponentChildren;
}

/** The card's row of controls: how often the article names the term, and under it, when asked, the way to each place. */
export function TermPlaces({ places, here, isListing, shown, texts, onList, onJump, children }: TermPlacesProps) {
  return (
    <>
      <div class="foot">
        {places.some((place) => place !== here) && (
          <button type="button" aria-expanded={isListing} onClick={onList}>
            {texts.times(places.length)}
          </button>
        )}
        {children}
      </div>
      {isListing && (
        <ul class="places">
          {places.map((place, at) => (
            <li key={place.start}>
              <button type="button" aria-current={place === here} onClick={() => onJump(place)}>
                <span class="number">{at + 1}</span>
                {shortLabel(place.section, shown)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
