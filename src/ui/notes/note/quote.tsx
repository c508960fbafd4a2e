import type { NoteColour } from '../../../domain/notes/colours';
import type { QuoteTarget } from '../../../domain/quotes/selectors';
import { colourNames } from '../../../i18n/colours';
import { uiTexts } from '../../../i18n/ui';
import { FoundText } from './found-text';
import { useTexts } from '../../shared/texts';

interface QuoteProps {
  readonly target: QuoteTarget;
  readonly colour: NoteColour;
  /** Called when the quote is pressed; there is a button for the same, which the keyboard reaches. */
  readonly onPress?: () => void;
}

/** The quoted passage of the post; CSS shortens a long one, the text itself stays whole. */
export function Quote({ target, colour, onPress }: QuoteProps) {
  const texts = useTexts(uiTexts);
  const name = useTexts(colourNames)[colour];
  return (
    <blockquote
      class="quote"
      lang="ko"
      aria-label={`${texts.quote}, ${name}`}
      data-colour={colour}
      data-colour-name={name}
      data-pressable={onPress !== undefined}
      onClick={({ currentTarget }) => {
        // Not for a press that ends a selection of its words.
        if (currentTarget.ownerDocument.getSelection()?.isCollapsed !== false) onPress?.();
      }}
    >
      <p>
        <FoundText text={target.quote.exact} />
      </p>
    </blockquote>
  );
}
