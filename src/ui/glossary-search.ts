import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import type { TermCard, TermRule } from '../domain/glossary';
import type { Language } from '../domain/language';
import { findLetters, PLACES, readEntry, type Entry, type Finding, type Source } from './glossary-entry';
import { foldQuery, type Span } from './glossary-letters';

/** How a term was found, the closest first. */
export type HitKind = (typeof KINDS)[number];
const KINDS = ['name-begins', 'word-begins', 'alias-begins', 'inside', 'initials', 'explanation'] as const;

export interface TermHit {
  readonly id: string;
  readonly kind: HitKind;
  /** What of each name was found. */
  readonly names: Readonly<Record<Language, Span | null>>;
  /** Where no name holds it: the spelling (without a language) or the explanation that does. */
  readonly beside: { readonly text: string; readonly span: Span; readonly language: Language | null } | null;
}

export interface SearchResult {
  /** The closest first. */
  readonly hits: readonly TermHit[];
  /** What was looked for instead, where the query was typed in the other state of the keyboard. */
  readonly typed: string | null;
}

export type Search = (query: string) => SearchResult;

/** A search over names, spellings and explanations in both languages; what both hold is shown in the reader's. */
export function createSearch(cards: readonly TermCard[], rules: readonly TermRule[], reader: Language): Search {
  const entries = cards.map((card) => readEntry(card, rules.find(({ id }) => id === card.id)?.aliases ?? [], reader));
  const hitsOf = (query: string): readonly TermHit[] => {
    const wanted = foldQuery(query);
    if (wanted === '') return [];
    return entries
      .flatMap((entry) => findIn(entry, wanted) ?? [])
      .toSorted((one, other) => Number(other.isWhole) - Number(one.isWhole) || one.order - other.order || one.length - other.length)
      .map(({ hit }) => hit);
  };
  return (query) => {
    const hits = hitsOf(query);
    if (hits.length > 0) return { hits, typed: null };
    const typed = foldQuery(query).length < FEWEST ? query : onOtherKeyboard(query);
    const others = typed === query ? [] : hitsOf(typed);
    return { hits: others, typed: others.length > 0 ? typed : null };
  };
}

/** Fewer letters are something else by accident. */
const FEWEST = 3;

/** `ㅅㄷㅌㅅ` is `text` typed in the Hangul state of the keyboard, `akdlzmfh` 마이크로 in the Latin one. */
function onOtherKeyboard(query: string): string {
  return /\p{sc=Hangul}/u.test(query) ? convertHangulToQwerty(query.normalize('NFC')) : convertQwertyToHangul(query);
}

interface Candidate {
  readonly kind: HitKind;
  readonly finding: Finding;
  /** Whether the text it was found in stands in the term's row anyway. */
  readonly isName: boolean;
}

interface Found {
  readonly hit: TermHit;
  readonly order: number;
  /** One of the term's names or spellings is this and nothing more: then it is meant, whatever it is called in full. */
  readonly isWhole: boolean;
  /** Of the text it was found in: of two that begin alike the shorter one is meant. */
  readonly length: number;
}

function findIn(entry: Entry, wanted: string): Found | null {
  const names = findAll(entry.names, wanted);
  const [best] = candidatesIn(entry, names, wanted).toSorted((one, other) => orderOf(one) - orderOf(other));
  if (best === undefined) return null;
  const { finding, kind, isName } = best;
  const shown = kind === 'initials' && isName ? [finding] : names;
  const spanIn = (wantedLanguage: Language): Span | null => shown.find(({ language }) => language === wantedLanguage)?.span ?? null;
  const { letters: { text }, span, language } = finding;
  return {
    hit: {
      id: entry.id,
      kind,
      names: { ko: spanIn('ko'), en: spanIn('en') },
      beside: isName || shown.length > 0 ? null : { text, span, language },
    },
    order: orderOf(best),
    isWhole: [...entry.names, ...entry.aliases].some(({ letters }) => letters.letters === wanted),
    length: finding.letters.letters.length,
  };
}

/** Each further kind is looked for only where the ones before found nothing. */
function candidatesIn(entry: Entry, names: readonly Finding[], wanted: string): readonly Candidate[] {
  const spelled = [
    ...names.map((finding): Candidate => ({ kind: KIND_OF_NAME[finding.place], finding, isName: true })),
    ...findAll([{ letters: entry.idLetters, language: null }], wanted).map((finding) => ofAlias(finding, true)),
    ...findAll(entry.aliases, wanted).map((finding) => ofAlias(finding, false)),
  ];
  if (spelled.length > 0) return spelled;
  if (INITIALS.test(wanted)) return candidatesByInitials(entry, wanted);
  if (wanted.length < ENOUGH) return [];
  const explained = findAll(entry.explanations(), wanted).filter(({ place }) => place !== 'inside');
  return explained.map((finding): Candidate => ({ kind: 'explanation', finding, isName: false }));
}

/** Spellings count where the name itself does not have them: they often are the same word with a space in it. */
function candidatesByInitials({ initials }: Entry, wanted: string): readonly Candidate[] {
  const inName = findAll([initials.name], wanted).map((finding): Candidate => ({ kind: 'initials', finding, isName: true }));
  if (inName.length > 0) return inName;
  return findAll(initials.aliases, wanted).map((finding): Candidate => ({ kind: 'initials', finding, isName: false }));
}

const KIND_OF_NAME = { begins: 'name-begins', 'word-begins': 'word-begins', inside: 'inside' } as const;

/** Consonants, two or more letters, Latin ones in between: `ㅋㅍㄴㅌ`, `ㄱㅅdom`. */
const INITIALS = /^(?=.*[ㄱ-ㅎ])[ㄱ-ㅎ\da-z]{2,}$/;

/** Letters that a word of an explanation has to share: a syllable and the beginning of the next, or three of Latin. */
const ENOUGH = 3;

function ofAlias(finding: Finding, isName: boolean): Candidate {
  return { kind: finding.place === 'begins' ? 'alias-begins' : 'inside', finding, isName };
}

function findAll(sources: readonly Source[], wanted: string): Finding[] {
  return sources.flatMap((source) => findLetters(source, wanted) ?? []);
}

function orderOf({ kind, finding }: Candidate): number {
  return KINDS.indexOf(kind) * PLACES.length + PLACES.indexOf(finding.place);
}
