import { failure, success } from '../../domain/result';
import { cardTexts } from '../../i18n/glossary/card';
import type { PageHandlers } from '../../messaging/server';
import type { BackgroundPorts } from '../ports';

const TEXTS = { ko: cardTexts('ko'), en: cardTexts('en') };

/** Answers with the cards of terms; pages load only their spellings. */
export function cardHandlers({ cardOf, cardStyles }: Pick<BackgroundPorts, 'cardOf' | 'cardStyles'>): Pick<PageHandlers, 'term/card'> {
  return {
    'term/card': async ({ id }) => {
      const card = cardOf(id);
      if (card === null) return failure('not-found');
      const related = card.related.flatMap((each) => cardOf(each) ?? []);
      // Only links and the search of the glossary need these two, so they are not sent.
      const { firstSection: _section, otherNames: _names, ...shown } = card;
      const relatedNames = related.map(({ name }) => name);
      return success({ ...shown, related: related.map((each) => each.id), relatedNames, styles: cardStyles, texts: TEXTS });
    },
  };
}
