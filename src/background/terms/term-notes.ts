import type { TermCard } from '../../domain/post/glossary';
import type { Language } from '../../domain/language';
import { failure } from '../../domain/result';
import type { PageHandlers } from '../../messaging/server';
import type { NoteKeeper } from '../notes/keep-note';
import { originOf } from '../work-queue';
import type { BackgroundPorts } from '../ports';

/** Terms kept as notes. The page says which term; what is written comes from the card here. */
export function termNoteHandlers({ cardOf }: Pick<BackgroundPorts, 'cardOf'>, { keepNote }: NoteKeeper): Pick<PageHandlers, 'term/keep'> {
  return {
    'term/keep': async ({ id, post, section, language }, sender) => {
      const card = cardOf(id);
      if (card === null) return failure('not-found');
      const body = wordsOf(card, language);
      // Asked for twice, a note in which nothing was written yet is opened again.
      return keepNote(
        originOf(sender),
        { post, section, body, target: null, term: id },
        { post, term: id },
        (note) => note.section === section && note.body === body && note.tags.length === 0,
      );
    },
  };
}

function wordsOf({ name, definition }: TermCard, language: Language): string {
  return `${name[language]}: ${definition[language]}`;
}
