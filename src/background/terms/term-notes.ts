import { DEFAULT_COLOUR } from '../../domain/notes/colours';
import type { TermCard } from '../../domain/post/glossary';
import type { Language } from '../../domain/language';
import { failure } from '../../domain/result';
import type { PageHandlers } from '../../messaging/server';
import { requesterOf, type NoteCreator } from '../notes/create-note';
import type { BackgroundPorts } from '../ports';

/** Creates notes from terms. The page says only which term; the text comes from the card here. */
export function termNoteHandlers(
  { cardOf }: Pick<BackgroundPorts, 'cardOf'>,
  { createAndOpen }: NoteCreator,
): Pick<PageHandlers, 'term/create-note'> {
  return {
    'term/create-note': async ({ id, post, section, language }, sender) => {
      const card = cardOf(id);
      if (card === null) return failure('not-found');
      const body = textOf(card, language);
      // If the reader asks twice, a note that was not changed yet is opened again.
      return createAndOpen(requesterOf(sender), {
        start: { post, section, body, target: null, term: id, figure: null, colour: DEFAULT_COLOUR },
        subject: { post, term: id },
        isSame: (note) => note.section === section && note.body === body && note.tags.length === 0,
      });
    },
  };
}

function textOf({ name, definition }: TermCard, language: Language): string {
  return `${name[language]}: ${definition[language]}`;
}
