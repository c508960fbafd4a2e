import type { TermCard } from '../../../domain/post/glossary';
import type { Bilingual, Language } from '../../../domain/language';
import type { TextRange } from '../../../domain/text/text-range';
import { rangeAt, readInitials, readTyped, type Letters } from '../../search/letters';

/** A term prepared for searching. */
export interface Entry {
  readonly id: string;
  readonly idLetters: Letters;
  readonly names: readonly Source[];
  readonly aliases: readonly Source[];
  readonly initials: { readonly name: Source; readonly aliases: readonly Source[] };
  /** Prepared at the first search in them, since they are long. */
  readonly explanations: () => readonly Source[];
}

/** One text of a term; spellings have no language of their own. */
export interface Source {
  readonly letters: Letters;
  readonly language: Language | null;
}

/** Prepares a term. Texts in the reader's language come first, and win where both languages match. */
export function readEntry(card: TermCard, aliases: readonly string[], reader: Language): Entry {
  const texts = [card.definition, card.inPost, card.since].filter((text) => text !== undefined);
  let explanations: readonly Source[] | null = null;
  return {
    id: card.id,
    idLetters: readTyped(card.id),
    names: inBoth(card.name, reader),
    aliases: aliases.map((alias) => ({ letters: readTyped(alias), language: null })),
    initials: {
      name: { letters: readInitials(card.name.ko), language: 'ko' },
      aliases: aliases.map((alias) => ({ letters: readInitials(alias), language: null })),
    },
    explanations: () => (explanations ??= texts.flatMap((text) => inBoth(text, reader))),
  };
}

function inBoth(text: Bilingual, reader: Language): readonly Source[] {
  const languages: readonly Language[] = reader === 'ko' ? ['ko', 'en'] : ['en', 'ko'];
  return languages.map((language) => ({ letters: readTyped(text[language]), language }));
}

/** Where in a text something was found: at its beginning, at the beginning of a word, or inside a word. */
export const POSITIONS = ['begins', 'word-begins', 'inside'] as const;

export interface Finding extends Source {
  readonly range: TextRange;
  readonly position: (typeof POSITIONS)[number];
}

/** Finds letters in a text, at the best position; a single letter is found only at the beginning of a word. */
export function findLetters(source: Source, wanted: string): Finding | null {
  const { letters } = source;
  let best: Finding | null = null;
  for (const start of letters.starts) {
    const range = rangeAt(letters, start, wanted);
    if (range === null) continue;
    if (start === 0) return { ...source, range, position: 'begins' };
    if (letters.wordStarts.has(start)) {
      if (best?.position !== 'word-begins') best = { ...source, range, position: 'word-begins' };
    } else if (wanted.length > 1) best ??= { ...source, range, position: 'inside' };
  }
  return best;
}
