import type { Glossary } from '../../../domain/post/glossary';
import type { Language } from '../../../domain/language';
import { findLetters, POSITIONS, readEntry, type Entry, type Finding, type Source } from './entry';
import type { TextRange } from '../../../domain/text/text-range';
import { foldQuery, onlyLetters } from '../../search/letters';
import { createTypoSearch, type Typo } from './typos';
import { wordsWithoutEnding } from '../../search/words';
import { onOtherKeyboard } from '../../search/hangul-keyboard';

/** How a term was found, the best match first. */
export type HitKind = (typeof KINDS)[number];
const KINDS = ['name-begins', 'word-begins', 'alias-begins', 'inside', 'initials', 'explanation', 'typo'] as const;

export interface TermHit {
  readonly id: string;
  readonly kind: HitKind;
  /** The found part of each name. */
  readonly names: Readonly<Record<Language, TextRange | null>>;
  /** Where no name has a match: the spelling (without a language) or the explanation that has. */
  readonly beside: { readonly text: string; readonly range: TextRange; readonly language: Language | null } | null;
}

export interface SearchResult {
  /** The best match first. */
  readonly hits: readonly TermHit[];
  /** The query that was searched for instead, where there is one: typed with the other layout, without its particle, or without a typing error. */
  readonly typed: string | null;
}

export type Search = (query: string) => SearchResult;

/** Searches names, spellings and explanations in both languages; a match in both is shown in the reader's language. */
export function createSearch({ cards, terms }: Pick<Glossary, 'cards' | 'terms'>, reader: Language): Search {
  const entries = cards.map((card) => {
    const aliases = terms.find(({ id }) => id === card.id)?.aliases ?? [];
    return readEntry(card, [...aliases, ...(card.otherNames ?? [])], reader);
  });
  const hitsOf = (query: string, among: 'names' | 'all' = 'all'): readonly TermHit[] => {
    const wanted = foldQuery(query);
    if (wanted === '') return [];
    return entries
      .flatMap((entry) => findIn(entry, wanted, among) ?? [])
      .toSorted((one, other) => Number(other.isWhole) - Number(one.isWhole) || one.order - other.order || one.length - other.length)
      .map(({ hit }) => hit);
  };
  /** A query that is only in explanations may be a name with a particle: 토큰이란. */
  const resultOf = (query: string): SearchResult | null => {
    const hits = hitsOf(query);
    if (hits.some(({ kind }) => kind !== 'explanation')) return { hits, typed: null };
    for (const word of wordsWithoutEnding(query)) {
      const named = hitsOf(word, 'names');
      if (named.length > 0) return { hits: [...named, ...hits.filter(({ id }) => named.every((hit) => hit.id !== id))], typed: word };
    }
    return hits.length > 0 ? { hits, typed: null } : null;
  };
  const findTypos = createTypoSearch(entries);
  const typosOf = (query: string): SearchResult | null => {
    const typos = findTypos(query);
    const [first] = typos;
    return first === undefined ? null : { hits: typos.map(hitOfTypo), typed: first.text };
  };
  return (query) => {
    const found = resultOf(query);
    if (found !== null) return found;
    const other = foldQuery(query).length < FEWEST ? query : onOtherKeyboard(query);
    // Searched without signs, as everywhere: they would keep jamo apart that are one syllable. Shown with its spaces.
    const typed = other === query ? null : resultOf(onOtherKeyboard(onlyLetters(query)));
    if (typed !== null) return { hits: typed.hits, typed: typed.typed ?? other };
    return typosOf(query) ?? { hits: [], typed: null };
  };
}

/** With fewer letters a query in the other layout matches by accident. */
const FEWEST = 3;

/** A spelling is shown, since it differs from what was typed; a name is shown anyway. */
function hitOfTypo({
  id,
  source: {
    language,
    letters: { text },
  },
}: Typo): TermHit {
  return {
    id,
    kind: 'typo',
    names: { ko: null, en: null },
    beside: language === null ? { text, range: { start: 0, end: text.length }, language } : null,
  };
}

interface Candidate {
  readonly kind: HitKind;
  readonly finding: Finding;
  /** Whether the text in which it was found is shown in the term's row anyway. */
  readonly isName: boolean;
}

interface Found {
  readonly hit: TermHit;
  readonly order: number;
  /** The query is a whole name or spelling of the term: then this term is listed first. */
  readonly isWhole: boolean;
  /** The length of the text in which it was found: of two texts with the same beginning the shorter one is listed first. */
  readonly length: number;
}

function findIn(entry: Entry, wanted: string, among: 'names' | 'all'): Found | null {
  const names = findAll(entry.names, wanted);
  const [best] = candidatesIn(entry, names, wanted, among).toSorted((one, other) => orderOf(one) - orderOf(other));
  if (best === undefined) return null;
  const { finding, kind, isName } = best;
  const shown = kind === 'initials' && isName ? [finding] : names;
  const rangeIn = (wantedLanguage: Language): TextRange | null => shown.find(({ language }) => language === wantedLanguage)?.range ?? null;
  const {
    letters: { text },
    range,
    language,
  } = finding;
  return {
    hit: {
      id: entry.id,
      kind,
      names: { ko: rangeIn('ko'), en: rangeIn('en') },
      beside: isName || shown.length > 0 ? null : { text, range, language },
    },
    order: orderOf(best),
    isWhole: [...entry.names, ...entry.aliases].some(({ letters }) => letters.letters === wanted),
    length: finding.letters.letters.length,
  };
}

/** Searches initials only where names and spellings have no match, and explanations only where both have none. */
function candidatesIn(entry: Entry, names: readonly Finding[], wanted: string, among: 'names' | 'all'): readonly Candidate[] {
  const spelled = [
    ...names.map((finding): Candidate => ({ kind: KIND_OF_NAME[finding.position], finding, isName: true })),
    ...findAll([{ letters: entry.idLetters, language: null }], wanted).map((finding) => ofAlias(finding, true)),
    ...findAll(entry.aliases, wanted).map((finding) => ofAlias(finding, false)),
  ];
  if (spelled.length > 0) return spelled;
  if (INITIALS.test(wanted)) return candidatesByInitials(entry, wanted);
  if (wanted.length < ENOUGH || among === 'names') return [];
  const explained = findAll(entry.explanations(), wanted).filter(({ position }) => position !== 'inside');
  return explained.map((finding): Candidate => ({ kind: 'explanation', finding, isName: false }));
}

/** Spellings are searched only where the name has no match: often they are the name with a space in it. */
function candidatesByInitials({ initials }: Entry, wanted: string): readonly Candidate[] {
  const inName = findAll([initials.name], wanted).map((finding): Candidate => ({ kind: 'initials', finding, isName: true }));
  if (inName.length > 0) return inName;
  return findAll(initials.aliases, wanted).map((finding): Candidate => ({ kind: 'initials', finding, isName: false }));
}

const KIND_OF_NAME = { begins: 'name-begins', 'word-begins': 'word-begins', inside: 'inside' } as const;

/** A query of initial consonants: two or more letters, Latin ones allowed: `ㅋㅍㄴㅌ`, `ㄱㅅdom`. */
const INITIALS = /^(?=.*[ㄱ-ㅎ])[ㄱ-ㅎ\da-z]{2,}$/;

/** Letters that a query needs for a search in explanations: about one and a half Korean syllables, or three Latin letters. */
const ENOUGH = 3;

function ofAlias(finding: Finding, isName: boolean): Candidate {
  return { kind: finding.position === 'begins' ? 'alias-begins' : 'inside', finding, isName };
}

function findAll(sources: readonly Source[], wanted: string): Finding[] {
  return sources.flatMap((source) => findLetters(source, wanted) ?? []);
}

function orderOf({ kind, finding }: Candidate): number {
  return KINDS.indexOf(kind) * POSITIONS.length + POSITIONS.indexOf(finding.position);
}
