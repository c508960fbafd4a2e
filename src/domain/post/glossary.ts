import type { Drawing } from './drawing';
import type { Bilingual, Language } from '../language';
import type { SectionId } from './outline';

/** A term that the reader may look up. The content script loads these; cards stay with the background. */
export interface TermRule {
  /** Id as in the public interface, e.g. `text2sql`. */
  readonly id: string;
  /** Spellings that count as the term; a space means none, one or several, a hyphen for itself or a space. */
  readonly aliases: readonly string[];
  /** Endings besides particles: the verbs 하, 되, 시키, 스럽 in any form; 화 with or without one of them; any other one is a noun (팀). */
  readonly tails?: readonly string[];
  /** Latin aliases of one word are compared without regard to case only where this is set, those of several always. */
  readonly ignoreCase?: boolean;
  /** May come directly after a number: 512토큰. */
  readonly isCounter?: boolean;
  /** An alias is also a stem (시리다, 'to ache with cold'): after it the copula keeps its 이, so that 시리고 is the verb. */
  readonly isStem?: boolean;
  /**
   * Phrases in which an alias, written `*`, is not the term but a name, a product or an everyday word: `* 박스`. They only
   * affect this rule.
   */
  readonly notWithin?: readonly string[];
}

export interface TermReference {
  readonly url: string;
  readonly title: string;
  readonly language: Language;
}

/** What a card shows. Plain text, no markup. */
export interface TermCard {
  readonly id: string;
  readonly name: Bilingual;
  /** Id of a category of the glossary. */
  readonly category: string;
  /** The section of its first occurrence; a link into the post leads there. */
  readonly firstSection: SectionId;
  /**
   * Other names of the term that are not marked in the post: as it is said in Korean, abbreviations, everyday words. The
   * search of the glossary finds them.
   */
  readonly otherNames?: readonly string[];
  /** Two sentences at most. */
  readonly definition: Bilingual;
  /** What the post itself adds. */
  readonly inPost?: Bilingual;
  /** One dated line on what changed after December 2022. */
  readonly since?: Bilingual;
  readonly references: readonly TermReference[];
  readonly related: readonly string[];
  /** Where a picture explains it better than words. */
  readonly drawing?: Drawing;
}

/** What is said around a card's words: labels, and what its buttons do. */
type CardText = 'references' | 'inPost' | 'since' | 'related' | 'back' | 'createTermNote' | 'know' | 'undo' | 'nowKnown' | 'nowBack';

/**
 * A card as it is sent to a page: with the names of its related terms, in the same order. Most readers of a page never open
 * one, so what else it takes to show one comes with it.
 */
export interface SentCard extends Omit<TermCard, 'firstSection' | 'otherNames'> {
  readonly relatedNames: readonly Bilingual[];
  /** The style sheet of its content. */
  readonly styles: string;
  readonly texts: Readonly<Record<Language, Readonly<Record<CardText, string>>>>;
}

/** The terms of a post with their cards, for the background and extension pages. */
export interface Glossary {
  readonly terms: readonly TermRule[];
  readonly cards: readonly TermCard[];
  /** `null` where no term has this id. */
  readonly cardOf: (id: string) => TermCard | null;
  /** The categories in the order in which they are listed. */
  readonly categories: readonly { readonly id: string; readonly name: Bilingual }[];
}
