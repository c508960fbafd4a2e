import type { QuoteTarget } from '../../../domain/quotes/selectors';
import { readingTexts } from '../../../i18n/reading';
import { usePopup } from '../../shared/popup-context';
import { useShow } from './use-show';

/** Shows a note's passage in the post. */
export function ShowButton({ target, label }: { readonly target: QuoteTarget; readonly label: string }) {
  const { ports } = usePopup();
  const show = useShow();
  return (
    <button type="button" class="plain" aria-label={label} onClick={() => void show(target)}>
      {readingTexts(ports.language).showInPost}
    </button>
  );
}
