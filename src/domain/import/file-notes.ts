import type { Backup } from '../annotations/backup';
import { lettersOf } from '../markdown/letters';
import type { FileLines, MarkdownFile, MarkdownNote } from '../markdown/read-markdown';
import { PLAIN_LOOK, type PortableNote } from '../notes/portable-note';
import { MAX_BODY } from '../notes/limits';
import { tagKey, tagsIn } from '../notes/tags';
import { ELSEWHERE, type SectionId } from '../post/outline';
import { sectionIn, type PostFacts } from '../post/post';

/** What a file says of how a note was when it was exported. */
export interface ExportedState {
  /** `textDigest` of its text. */
  readonly digest: string | null;
  readonly revision: number | null;
  readonly updatedAt: number;
  readonly section: string;
}

/** A note as a file has it, of either format. */
export interface FileNote {
  /** `null` where the file does not say which note it is. */
  readonly id: string | null;
  /** The note that it becomes where there is none of this id. */
  readonly content: Omit<PortableNote, 'id'>;
  /** The text without the quote above it; what it is compared by. */
  readonly body: string;
  /** The letters of the quote above it. */
  readonly quote: string;
  /** The section it was moved to in the file; `null` where it stands as it was exported. */
  readonly movedTo: SectionId | null;
  /** `null` where the whole note is in the file (a backup), or nothing is known of the export. */
  readonly exported: ExportedState | null;
  readonly lines: FileLines | null;
}

/** What cannot be read, or not be taken. */
export interface UnreadablePart {
  readonly why: 'comment' | 'annotation' | 'too-long';
  readonly lines: FileLines | null;
}

/** A file as the plan needs it. */
export interface ImportFile {
  readonly kind: 'markdown' | 'backup';
  readonly notes: readonly FileNote[];
  readonly unreadable: readonly UnreadablePart[];
  /** The one section that the file was exported with; `null`: all. */
  readonly only: SectionId | null;
  /** When it was exported, in milliseconds since 1970; `null` where that is not known. */
  readonly exportedAt: number | null;
}

/** The notes of a Markdown file. A note without a comment is of the post, and as old as the import. */
export function fromMarkdown(file: MarkdownFile, post: Pick<PostFacts, 'id' | 'outline'>, now: number): ImportFile {
  const fits = file.notes.filter(({ whole }) => whole.length <= MAX_BODY);
  const tooLong = file.notes.filter(({ whole }) => whole.length > MAX_BODY);
  return {
    kind: 'markdown',
    notes: fits.map((note) => noteOf(note, post, now)),
    unreadable: [
      ...file.unreadable.map((lines) => ({ why: 'comment' as const, lines })),
      ...tooLong.map(({ lines }) => ({ why: 'too-long' as const, lines })),
    ],
    only: file.only,
    exportedAt: file.exportedAt,
  };
}

function noteOf(
  { identity, body, whole, quote, section, lines }: MarkdownNote,
  post: Pick<PostFacts, 'id' | 'outline'>,
  now: number,
): FileNote {
  if (identity === null) {
    const start = {
      post: post.id,
      section: section ?? ELSEWHERE,
      body: whole,
      target: null,
      term: null,
      tags: tagsIn(whole),
      ...PLAIN_LOOK,
    };
    const content = { ...start, createdAt: now, updatedAt: now, deletedAt: null, conflictOf: null };
    return { id: null, content, body, quote: lettersOf(quote ?? ''), movedTo: null, exported: null, lines };
  }
  const { id, post: of, tags, digest, revision, look, ...rest } = identity;
  const own = { post: of ?? post.id, section: identity.section };
  const movedTo = section === null || section === sectionIn(post, own) ? null : section;
  const content = { ...rest, ...own, ...look, section: movedTo ?? own.section, body, tags: withWritten(tags ?? [], body), deletedAt: null };
  return {
    id,
    content,
    body,
    quote: lettersOf(identity.target?.quote.exact ?? ''),
    movedTo,
    exported: { digest, revision, updatedAt: identity.updatedAt, section: identity.section },
    lines,
  };
}

/** The tags of a text; those that a note has beside its text stay. */
export function withWritten(tags: readonly string[], body: string): readonly string[] {
  const written = tagsIn(body);
  if (tags.length === 0) return written;
  const keys = new Set(tags.map(tagKey));
  return [...tags, ...written.filter((tag) => !keys.has(tagKey(tag)))];
}

/** The notes of a backup. */
export function fromBackup(backup: Backup & { readonly unreadable: readonly { readonly line: number | null }[] }): ImportFile {
  return {
    kind: 'backup',
    notes: backup.notes.map(({ id, ...content }) => ({
      id,
      content,
      body: content.body,
      quote: lettersOf(content.target?.quote.exact ?? ''),
      movedTo: null,
      exported: null,
      lines: null,
    })),
    unreadable: backup.unreadable.map(({ line }) => ({ why: 'annotation', lines: line === null ? null : { first: line, last: line } })),
    only: null,
    exportedAt: null,
  };
}
