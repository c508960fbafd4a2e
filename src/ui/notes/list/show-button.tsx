import type { QuoteTarget } from '../../../domain/quotes/selectors';
import { readingTexts } from '../../../i18n/reading';
import { useShow } from './use-show';
import { useTexts } from '../../shared/texts';

/** Shows a note's passage in the post. */
export function ShowButton({ target, label }: { readonly target: QuoteTarget; readonly label: string }) {
  const { showInPost } = useTexts(readingTexts);
  const show = useShow();
  return (
    <button type="button" class="plain" aria-label={label} onClick={() => void show(target)}>
      {showInPost}
    </button>
  );
}
