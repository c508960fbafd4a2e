import type { QuoteTarget } from '../../../domain/quotes/selectors';
import { usePopup } from '../../shared/popup-context';

/** The quoted words of the post; long ones are cut by the style, not in the text. */
export function Quote({ target }: { target: QuoteTarget }) {
  const { texts } = usePopup();
  return <blockquote class="quote" lang="ko" aria-label={texts.quote}>{target.quote.exact}</blockquote>;
}
