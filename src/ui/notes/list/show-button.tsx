import { readingTexts } from '../../../i18n/reading';
import { useShow, type NoteLocation } from './use-show';
import { useTexts } from '../../shared/texts';

/** Shows a note's passage or figure in the post. */
export function ShowButton({ note, label }: { readonly note: NoteLocation; readonly label: string }) {
  const { showInPost } = useTexts(readingTexts);
  const show = useShow();
  return (
    <button type="button" class="plain" aria-label={label} onClick={() => void show(note)}>
      {showInPost}
    </button>
  );
}
