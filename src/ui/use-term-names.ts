import { useCallback, useState } from 'preact/hooks';
import type { Note } from '../domain/notes';
import type { TermCard } from '../domain/glossary';
import type { Language } from '../domain/language';
import { useMounted } from './use-mounted';

type LoadCards = () => Promise<{ readonly cardOf: (id: string) => TermCard | null }>;

const loadCards: LoadCards = () => import('../post/cards');

/** Names of terms; the glossary is fetched where the first note with a term is listed. */
export function useTermNames(notes: readonly Note[], language: Language, load: LoadCards = loadCards): (id: string) => string {
  const isWanted = notes.some(({ term }) => term !== null);
  const [cards, setCards] = useState<Awaited<ReturnType<LoadCards>> | null>(null);

  useMounted((signal) => {
    if (!isWanted || cards !== null) return;
    // An update of the extension takes the old version's files away under an open popup: then the notes have no names.
    load().then((loaded) => !signal.aborted && setCards(loaded), () => {});
  }, [isWanted]);

  return useCallback((id) => cards?.cardOf(id)?.name[language] ?? '', [cards, language]);
}
