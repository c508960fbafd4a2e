import { NOTE_COLOURS, type NoteColour } from '../../domain/notes/colours';
import { colourNames } from '../../i18n/colours';
import { noteRowTexts } from '../../i18n/note-row';
import { usePopup } from './popup-context';
import { useTexts } from './texts';

interface ColourChoiceProps {
  readonly colour: NoteColour;
  readonly onChoose: (colour: NoteColour) => void;
}

/** The colours of a highlight as one group of buttons; the one it has is pressed. */
export function ColourChoice({ colour, onChoose }: ColourChoiceProps) {
  const { ports } = usePopup();
  const names = useTexts(colourNames);
  const { colour: label } = useTexts(noteRowTexts);
  return (
    <span class="colour-choice" role="group" aria-label={label}>
      {NOTE_COLOURS.map((each) => (
        <button
          key={each}
          type="button"
          class="colour"
          data-colour={each}
          aria-pressed={each === colour}
          aria-label={names[each]}
          title={names[each]}
          onClick={() => {
            onChoose(each);
            // The next highlight begins with it.
            void ports.settings.change({ colour: each });
          }}
        >
          <span class="colour-name">{names[each]}</span>
        </button>
      ))}
    </span>
  );
}
