import type { QuoteTarget } from '../../../domain/quotes/selectors';
import { uiTexts } from '../../../i18n/ui';
import { FoundText } from './found-text';
import { usePopup } from '../../shared/popup-context';

/** The quoted passage of the post; CSS shortens a long one, the text itself stays whole. */
export function Quote({ target }: { target: QuoteTarget }) {
  const { ports } = usePopup();
  const texts = uiTexts(ports.language);
  return (
    <blockquote class="quote" lang="ko" aria-label={texts.quote}>
      <p>
        <FoundText text={target.quote.exact} />
      </p>
    </blockquote>
  );
}
