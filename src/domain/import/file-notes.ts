import type { Backup } from '../annotations/backup';
import { lettersOf } from '../markdown/letters';
import type { FileLines, MarkdownFile, MarkdownNote } from '../markdown/read-markdown';
import { LATER_DEFAULTS, type PortableNote } from '../notes/portable-note';
import { MAX_BODY } from '../notes/limits';
import { MAX_TAGS, tagKey, tagsIn } from '../notes/tags';
import { ELSEWHERE, type SectionId } from '../post/outline';
import { sectionIn, type PostFacts } from '../post/post';

/** What a file says about a note at the time of its export. */
export interface ExportedState {
  /** `textDigest` of its text. */
  readonly digest: string | null;
  readonly revision: number | null;
  readonly updatedAt: number;
  readonly section: string;
}

/** A note as it would be created; `id: null` where it gets one only then. */
export type NewNote = Omit<PortableNote, 'id'> & { readonly id: string | null };

/** A note in a file of either format. */
export interface FileNote {
  /** `null` where the file does not say which note it is. */
  readonly id: string | null;
  /** The note that is created where no note with this id is stored; with the same id. */
  readonly content: NewNote;
  /** The text without the quote above it; used to compare. */
  readonly body: string;
  /** The letters and digits of the quote above it. */
  readonly quote: string;
  /** The section it was moved to in the file; `null` where it was not moved. */
  readonly movedTo: SectionId | null;
  /** `null` for a backup, which has the whole note, and where nothing is known about the export. */
  readonly exported: ExportedState | null;
  readonly lines: FileLines | null;
  /** The file was cut off in the middle of it. */
  readonly isCut?: true;
}

/** A part of a file that cannot be read, or must not be imported. */
export interface UnreadablePart {
  readonly why: 'comment' | 'annotation' | 'too-long' | 'cut';
  /** The note that it is, where that can be told. */
  readonly id: string | null;
  readonly lines: FileLines | null;
}

/** A file in the form that the plan needs. */
export interface ImportFile {
  readonly kind: 'markdown' | 'backup';
  readonly notes: readonly FileNote[];
  readonly unreadable: readonly UnreadablePart[];
  /** The one section that was exported; `null`: all of them. */
  readonly only: SectionId | null;
  /** Time of the export, in milliseconds since 1970; `null` where it is not known. */
  readonly exportedAt: number | null;
  /** How many notes were exported into it; `null` where it does not say. */
  readonly count: number | null;
}

/**
 * The notes of a Markdown file. A note without a comment belongs to the post and is created at the time of the import: the
 * last one then, each other a millisecond before the next, since lists and exports have the older note first.
 */
export function fromMarkdown(file: MarkdownFile, post: Pick<PostFacts, 'id' | 'outline'>, now: number): ImportFile {
  const isLong = ({ identity, body, whole }: MarkdownNote): boolean => (identity === null ? whole : body).length > MAX_BODY;
  const fits = file.notes.filter((note) => !isLong(note));
  let byHand = fits.filter(({ identity }) => identity === null).length;
  const tooLong = file.notes.filter(isLong);
  return {
    kind: 'markdown',
    notes: fits.map((note) => {
      if (note.identity === null) byHand -= 1;
      return noteOf(note, post, now - byHand);
    }),
    unreadable: [
      ...file.unreadable.map(({ id, lines }) => ({ why: 'comment' as const, id, lines })),
      ...tooLong.map(({ identity, lines }) => ({ why: 'too-long' as const, id: identity?.id ?? null, lines })),
    ],
    only: file.only,
    exportedAt: file.exportedAt,
    count: file.count,
  };
}

function noteOf(
  { identity, body, whole, quote, section, lines, isCut }: MarkdownNote,
  post: Pick<PostFacts, 'id' | 'outline'>,
  now: number,
): FileNote {
  if (identity === null) {
    // Member by member: objects that are spread take a multiple of the time and memory, and there may be 200,000 of them.
    const content = {
      id: null,
      post: post.id,
      section: section ?? ELSEWHERE,
      body: whole,
      target: null,
      term: null,
      tags: tagsIn(whole),
      colour: LATER_DEFAULTS.colour,
      figure: LATER_DEFAULTS.figure,
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
      conflictOf: null,
    };
    const read = { id: null, content, body, quote: lettersOf(quote ?? ''), movedTo: null, exported: null, lines };
    return isCut === true ? { ...read, isCut } : read;
  }
  const { id, target, term, tags, createdAt, updatedAt, conflictOf, digest, revision, later } = identity;
  const own = { post: identity.post ?? post.id, section: identity.section };
  const movedTo = section === null || section === sectionIn(post, own) ? null : section;
  const content = {
    id,
    post: own.post,
    section: movedTo ?? own.section,
    body,
    target,
    term,
    tags: withWritten(tags ?? [], body),
    colour: later.colour,
    figure: later.figure,
    createdAt,
    updatedAt,
    deletedAt: null,
    conflictOf,
  };
  return {
    id,
    content,
    body,
    quote: lettersOf(target?.quote.exact ?? ''),
    movedTo,
    exported: { digest, revision, updatedAt, section: own.section },
    lines,
  };
}

/** As many as a file may name and a text may have: a note with more could not be stored. The others still stand in the text. */
const MOST_TAGS = 2 * MAX_TAGS;

/** The given tags, and the tags in the text that are not among them. */
export function withWritten(tags: readonly string[], body: string): readonly string[] {
  const written = tagsIn(body);
  if (tags.length === 0) return written;
  const keys = new Set(tags.map(tagKey));
  return [...tags, ...written.filter((tag) => !keys.has(tagKey(tag)))].slice(0, MOST_TAGS);
}

/** The notes of a backup. */
export function fromBackup(backup: Backup & { readonly unreadable: readonly { readonly line: number | null }[] }): ImportFile {
  return {
    kind: 'backup',
    notes: backup.notes.map((content) => ({
      id: content.id,
      content,
      body: content.body,
      quote: lettersOf(content.target?.quote.exact ?? ''),
      movedTo: null,
      exported: null,
      lines: null,
    })),
    unreadable: backup.unreadable.map(({ line }) => ({
      why: 'annotation',
      id: null,
      lines: line === null ? null : { first: line, last: line },
    })),
    only: null,
    exportedAt: null,
    count: null,
  };
}
