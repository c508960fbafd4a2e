import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Glossary } from '../../domain/post/glossary';
import type { Language } from '../../domain/language';
import { groupTerms, listHits, type TermGroup, type ListedTerm } from './groups';
import { focusRow } from './keys';
import { createSearch } from './search/search';

export type GlossaryFilter = 'all' | 'known';

export interface GlossaryState {
  readonly query: string;
  /** Sets the query to what is in the field. Opened terms are closed, since they would separate the found ones. */
  readonly type: (query: string) => void;
  readonly clear: () => void;
  readonly filter: GlossaryFilter;
  readonly choose: (filter: GlossaryFilter) => void;
  /** The terms by category; `null` during a search. */
  readonly groups: readonly TermGroup[] | null;
  readonly hits: readonly ListedTerm[];
  /** The query that was searched for instead of the typed one, or `null`. */
  readonly typed: string | null;
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** Opens a term and focuses its row; where it is not listed, the search and the filter are cleared first. */
  readonly goTo: (id: string) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** The state of the glossary view: query, filter, listed and opened terms. `known` are the terms that the reader knows now. */
export function useGlossary(
  glossary: Glossary,
  language: Language,
  known: readonly string[],
  field: RefObject<HTMLInputElement | null>,
  list: RefObject<HTMLElement | null>,
): GlossaryState {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<GlossaryFilter>('all');
  // Changed only when a filter is chosen: if a row disappeared as soon as its term is marked again, the focus would be lost.
  const [listed, setListed] = useState(() => allOf(glossary));
  const [opened, setOpened] = useState(NONE);
  const [goal, setGoal] = useState<string | null>(null);

  const rowOf = (id: string) => list.current?.querySelector<HTMLElement>(`[data-term="${id}"] .term-name`) ?? null;
  useLayoutEffect(() => {
    const row = goal === null ? null : rowOf(goal);
    if (row) focusRow(row, 'start');
    setGoal(null);
  }, [goal]);

  const clear = (): void => {
    setQuery('');
    if (field.current) field.current.value = '';
  };
  const choose = (next: GlossaryFilter): void => {
    setFilter(next);
    setListed(next === 'all' ? allOf(glossary) : new Set(known));
  };
  const isLookedFor = query.trim() !== '';
  const search = useMemo(() => createSearch(glossary, language), [glossary, language]);
  const { hits, typed } = useMemo(() => search(query), [search, query]);
  return {
    query,
    type: (next) => {
      setQuery(next);
      if (next !== '') setOpened(NONE);
    },
    clear,
    filter,
    choose,
    groups: isLookedFor ? null : groupTerms(glossary, language, (id) => listed.has(id)),
    hits: listHits(
      glossary,
      hits.filter(({ id }) => listed.has(id)),
    ),
    typed,
    isOpen: (id) => opened.has(id),
    toggle: (id) => setOpened((before) => (before.has(id) ? without(before, id) : new Set([...before, id]))),
    goTo: (id) => {
      setOpened((before) => new Set([...before, id]));
      if (rowOf(id) === null) {
        clear();
        choose('all');
      }
      setGoal(id);
    },
  };
}

function allOf({ cards }: Glossary): ReadonlySet<string> {
  return new Set(cards.map(({ id }) => id));
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((each) => each !== id));
}
