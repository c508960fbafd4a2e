import { failure, success } from '../domain/result';
import type { PageHandlers } from '../messaging/server';
import type { BackgroundWorld } from './world';

/** The cards of terms; the pages carry only their names. */
export function cardHandlers({ cardOf }: Pick<BackgroundWorld, 'cardOf'>): Pick<PageHandlers, 'term/card' | 'term/descriptions'> {
  return {
    'term/card': async ({ id }) => {
      const card = cardOf(id);
      if (card === null) return failure('not-found');
      const related = card.related.flatMap((each) => cardOf(each) ?? []);
      return success({ ...card, related: related.map((each) => each.id), relatedNames: related.map(({ name }) => name) });
    },
    'term/descriptions': async ({ ids, language }) =>
      success(
        Object.fromEntries(
          ids.flatMap((id) => {
            const definition = cardOf(id)?.definition[language];
            return definition === undefined ? [] : [[id, firstSentence(definition)]];
          }),
        ),
      ),
  };
}

function firstSentence(text: string): string {
  return /^.+?[.?](?=\s|$)/su.exec(text)?.[0] ?? text;
}
