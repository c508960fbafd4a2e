import { failure, success } from '../../domain/result';
import type { PageHandlers } from '../../messaging/server';
import type { BackgroundPorts } from '../ports';

/** The cards of terms; the pages carry only their names. */
export function cardHandlers({ cardOf }: Pick<BackgroundPorts, 'cardOf'>): Pick<PageHandlers, 'term/card'> {
  return {
    'term/card': async ({ id }) => {
      const card = cardOf(id);
      if (card === null) return failure('not-found');
      const related = card.related.flatMap((each) => cardOf(each) ?? []);
      // What only links and the search need stays here.
      const { firstSection: _section, otherNames: _names, ...shown } = card;
      return success({ ...shown, related: related.map((each) => each.id), relatedNames: related.map(({ name }) => name) });
    },
  };
}
