import type { Glossary, TermCard } from '../../domain/post/glossary';
import type { Language } from '../../domain/language';
import type { TermHit } from './search/search';

export interface ListedTerm {
  readonly card: TermCard;
  readonly hit: TermHit | null;
}

export interface TermGroup {
  readonly id: string;
  readonly name: string;
  readonly terms: readonly ListedTerm[];
}

/** Groups the wanted terms by category and sorts them by name; empty categories are left out, and one that the glossary does not name gets its id as its name. */
export function groupTerms(glossary: Glossary, language: Language, isWanted: (id: string) => boolean): readonly TermGroup[] {
  const { compare } = new Intl.Collator(language);
  const cards = glossary.cards.filter(({ id }) => isWanted(id)).toSorted((one, other) => compare(one.name[language], other.name[language]));
  const known = new Map(glossary.categories.map(({ id, name }) => [id, name[language]]));
  const ids = new Set([...known.keys(), ...cards.map(({ category }) => category)]);
  return [...ids]
    .map((id) => ({
      id,
      name: known.get(id) ?? id,
      terms: cards.filter(({ category }) => category === id).map((card) => ({ card, hit: null })),
    }))
    .filter(({ terms }) => terms.length > 0);
}

/** The found terms with their cards, in the order of the hits. */
export function listHits({ cardOf }: Glossary, hits: readonly TermHit[]): readonly ListedTerm[] {
  return hits.flatMap((hit) => {
    const card = cardOf(hit.id);
    return card === null ? [] : [{ card, hit }];
  });
}
