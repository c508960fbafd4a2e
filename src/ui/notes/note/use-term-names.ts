import { useCallback, useState } from 'preact/hooks';
import type { Note } from '../../../domain/notes/notes';
import type { Glossary } from '../../../domain/post/glossary';
import type { Language } from '../../../domain/language';
import { useMounted } from '../../shared/lifecycle';

type LoadGlossary = () => Promise<Pick<Glossary, 'cardOf'>>;

/** Names of terms; the glossary is loaded only when a listed note has a term. */
export function useTermNames(notes: readonly Note[], language: Language, load: LoadGlossary): (id: string) => string {
  const isWanted = notes.some(({ term }) => term !== null);
  const [cards, setCards] = useState<Awaited<ReturnType<LoadGlossary>> | null>(null);

  useMounted(
    (signal) => {
      if (!isWanted || cards !== null) return;
      // An update of the extension deletes the old version's files while a popup is open: then terms have no names.
      load().then(
        (loaded) => !signal.aborted && setCards(loaded),
        () => {},
      );
    },
    [isWanted],
  );

  return useCallback((id) => cards?.cardOf(id)?.name[language] ?? '', [cards, language]);
}
