import type { TermCard } from '../../domain/post/glossary';
import type { Language } from '../../domain/language';
import { failure } from '../../domain/result';
import type { PageHandlers } from '../../messaging/server';
import type { NoteCreator } from '../notes/create-note';
import { originOf } from '../work-queue';
import type { BackgroundPorts } from '../ports';

/** Terms kept as notes. The page says which term; what is written comes from the card here. */
export function termNoteHandlers({ cardOf }: Pick<BackgroundPorts, 'cardOf'>, { createNote }: NoteCreator): Pick<PageHandlers, 'term/create-note'> {
  return {
    'term/create-note': async ({ id, post, section, language }, sender) => {
      const card = cardOf(id);
      if (card === null) return failure('not-found');
      const body = textOf(card, language);
      // Asked for twice, a note in which nothing was written yet is opened again.
      return createNote(
        originOf(sender),
        { post, section, body, target: null, term: id },
        { post, term: id },
        (note) => note.section === section && note.body === body && note.tags.length === 0,
      );
    },
  };
}

function textOf({ name, definition }: TermCard, language: Language): string {
  return `${name[language]}: ${definition[language]}`;
}
