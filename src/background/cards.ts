import { failure, success } from '../domain/result';
import type { PageHandlers } from '../messaging/server';
import type { BackgroundWorld } from './world';

/** The cards of terms; the pages carry only their names. */
export function cardHandlers({ cardOf }: Pick<BackgroundWorld, 'cardOf'>): Pick<PageHandlers, 'term/card'> {
  return {
    'term/card': async ({ id }) => {
      const card = cardOf(id);
      return card === null ? failure('not-found') : success(card);
    },
  };
}
