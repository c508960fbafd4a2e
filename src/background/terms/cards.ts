import { failure, success } from '../../domain/result';
import type { PageHandlers } from '../../messaging/server';
import type { BackgroundPorts } from '../ports';

/** Answers with the cards of terms; pages load only their spellings. */
export function cardHandlers({ cardOf }: Pick<BackgroundPorts, 'cardOf'>): Pick<PageHandlers, 'term/card'> {
  return {
    'term/card': async ({ id }) => {
      const card = cardOf(id);
      if (card === null) return failure('not-found');
      const related = card.related.flatMap((each) => cardOf(each) ?? []);
      // Only links and the search of the glossary need these two, so they are not sent.
      const { firstSection: _section, otherNames: _names, ...shown } = card;
      return success({ ...shown, related: related.map((each) => each.id), relatedNames: related.map(({ name }) => name) });
    },
  };
}
