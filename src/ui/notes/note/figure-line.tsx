import { noteRowTexts } from '../../../i18n/note-row';
import { usePopup } from '../../shared/popup-context';

/** The figure that a note was created from; its caption stands below as the quote. */
export function FigureLine({ figure }: { readonly figure: number }) {
  const { ports } = usePopup();
  return <p class="quiet">{noteRowTexts(ports.language).figure(figure)}</p>;
}
