import type { TermRule } from './glossary';
import type { Bilingual, Language } from '../language';
import { ELSEWHERE, type OutlineEntry, type SectionId } from './outline';
import type { Session } from './sessions';

/** What every part of the extension knows of a post. */
export interface PostFacts {
  /** Its number in the blog, e.g. `173`. Stored records, messages and file names say by it which post they belong to. */
  readonly id: string;
  readonly title: string;
  /** Its headings in document order, each of which opens a section; with the sessions that they present. */
  readonly outline: readonly OutlineEntry[];
}

/** A post as its own pages need it. */
export interface Post extends PostFacts {
  /** The number that an address of the blog gives its entry, or `null`; by it a page shows which post it is. */
  readonly numberOf: (address: string) => string | null;
  /** How the terms of its glossary are spelled; the cards are in `Glossary`. */
  readonly terms: readonly TermRule[];
  readonly markup: PostMarkup;
}

/** Selectors for what the blog's pages are made of. */
export interface PostMarkup {
  readonly headings: string;
  /** Blocks that may be a heading where a skin or an editor has flattened it. */
  readonly blocks: string;
  /** What scripts and tools add to a heading and is not part of its text. */
  readonly additions: string;
  /** Regions that may quote headings of the post without being the post. */
  readonly foreign: string;
  /** Inside the article, but part of the platform. */
  readonly furniture: string;
  /** Text in which no term is marked. */
  readonly quiet: string;
  /** Its pictures, and in one of them the caption. */
  readonly figures: string;
  readonly caption: string;
  /** The boxes about the authors: pictures in them are no figures of the post. */
  readonly authors: string;
  /** Where a page states its address: a link, and names of `meta` elements. */
  readonly address: string;
  readonly addressMetas: readonly string[];
  /** Where a page shows its title. */
  readonly titles: string;
}

/** What kind of page an address belongs to. */
export type AddressKind =
  /** The post's own. */
  | 'post'
  /** One capture of it in the web archive. */
  | 'archive'
  /** The same post under the blog's first name. */
  | 'native'
  /** A file of the reader's, perhaps a saved copy. */
  | 'file'
  /** Any other page of the web, lists of captures included. */
  | 'other'
  /** A page of the browser or of an extension, where no script can be started. */
  | 'browser';

/** A post as background and extension pages need it; its terms come with the glossary. */
export interface PostGuide extends PostFacts {
  /** The address that links lead to. */
  readonly url: string;
  /** ISO date. */
  readonly published: string;
  /** Match patterns of all addresses it has of its own: the content script runs there. */
  readonly patterns: readonly string[];
  /** Match pattern of the one site the extension asks for. */
  readonly site: string;
  readonly kindOfAddress: (address: string) => AddressKind;
  /** The names of the blog's company and of the event that the post is about, as texts say them. */
  readonly company: Bilingual;
  readonly event: Bilingual;
  /** The tracks of its sessions, in the order in which they are listed. */
  readonly tracks: readonly string[];
  /** All sessions that the post mentions, by their numbers, including those without a heading. */
  readonly sessions: readonly Session[];
}

/**
 * The post of records that name none: they were written while the extension knew only this post. This is a fact about
 * stored data, so it stays true whatever posts are added.
 */
export const POST_OF_UNNAMED = '173';

/** Whether a post has a section of this name. */
export function hasSection({ outline }: Pick<PostFacts, 'outline'>, section: unknown): section is SectionId {
  return outline.some(({ id }) => id === section);
}

/**
 * The section that a note is listed under: its own, or `ELSEWHERE` where the post does not have it or the note is of
 * another post.
 */
export function sectionIn(post: Pick<PostFacts, 'id' | 'outline'>, note: { readonly post: string; readonly section: string }): SectionId {
  return note.post === post.id && hasSection(post, note.section) ? note.section : ELSEWHERE;
}

/** All sections that notes may be listed under, in the order in which they are shown and written. */
export function sectionsOf({ outline }: Pick<PostFacts, 'outline'>): readonly SectionId[] {
  return [...outline.map(({ id }) => id), ELSEWHERE];
}

/** The section a post begins with. */
export function firstSectionOf({ outline }: Pick<PostFacts, 'outline'>): SectionId {
  return outline[0]?.id ?? ELSEWHERE;
}

/** The session that a section presents, or `null`. */
export function sessionOf({ outline }: Pick<PostFacts, 'outline'>, section: SectionId): Session | null {
  return outline.find(({ id }) => id === section)?.session ?? null;
}

/** A section's short name, for where there is little room. */
export function shortLabel({ outline }: Pick<PostFacts, 'outline'>, section: SectionId, language: Language): string {
  const entry = outline.find(({ id }) => id === section);
  return entry?.short?.[language] ?? entry?.text ?? '';
}
