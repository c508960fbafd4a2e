import { readingTexts } from '../../../i18n/reading';
import { usePopup } from '../../shared/popup-context';
import { useShow, type PlaceOfNote } from './use-show';

/** Shows a note's passage or figure in the post. */
export function ShowButton({ note, label }: { readonly note: PlaceOfNote; readonly label: string }) {
  const { ports } = usePopup();
  const show = useShow();
  return (
    <button type="button" class="plain" aria-label={label} onClick={() => void show(note)}>
      {readingTexts(ports.language).showInPost}
    </button>
  );
}
