import { noteRowTexts } from '../../../i18n/note-row';
import { useTexts } from '../../shared/texts';

/** The figure that a note was created from; its caption is shown below as the quote. */
export function FigureLine({ figure }: { readonly figure: number }) {
  const texts = useTexts(noteRowTexts);
  return <p class="quiet">{texts.figure(figure)}</p>;
}
