import { ANNO_CONTEXT, annotationOf, OWN_CONTEXT, ownMembers } from './annotation';
import { writeTime } from '../time/file-time';
import { localDate } from '../time/local-time';
import type { PortableNote } from '../notes/portable-note';
import type { Note } from '../notes/notes';
import type { PostGuide } from '../post/post';
import type { ReadingPosition } from '../reading/position';
import type { WatchedMark } from '../reading/watched';
import type { Settings } from '../settings';
import { textDigest } from '../text/text-digest';

/** The number of the file's format, see docs/formats.md. */
export const BACKUP_FORMAT = 1;

/** What a backup holds. */
export interface Backup {
  /** Those in the trash and conflict copies, too. */
  readonly notes: readonly PortableNote[];
  /** `null` where the file has none. */
  readonly settings: Settings | null;
  readonly watched: readonly WatchedMark[];
  /** Where the reader stopped, one a post. */
  readonly positions: readonly ReadingPosition[];
}

/** One note of the file, written. */
export interface WrittenAnnotation {
  readonly id: string;
  readonly text: string;
}

export interface BackupFacts {
  readonly post: Pick<PostGuide, 'id' | 'url' | 'title'>;
  readonly settings: Settings;
  readonly watched: readonly WatchedMark[];
  readonly positions: readonly ReadingPosition[];
  /** Milliseconds since 1970. */
  readonly exportedAt: number;
}

/** Writes some notes; so a file can be written while the next ones are being read. */
export function writeAnnotations(notes: readonly Note[], post: BackupFacts['post']): readonly WrittenAnnotation[] {
  return notes.map((note) => ({ id: note.id, text: JSON.stringify(annotationOf(note, post)) }));
}

/**
 * The pieces of the whole file, to be joined: an `AnnotationCollection` with its one page, an annotation a line, by their
 * ids. The same notes give the same text, but for the time of the export.
 */
export function joinBackup(
  written: readonly WrittenAnnotation[],
  { post, settings, watched, positions, exportedAt }: BackupFacts,
): readonly string[] {
  const sorted = written.toSorted(({ id: one }, { id: other }) => (one < other ? -1 : one === other ? 0 : 1));
  const digest = textDigest(sorted.map(({ text }) => textDigest(text)).join(' '));
  const collection = urnOf(`collection ${digest}`);
  const head = {
    '@context': [ANNO_CONTEXT, OWN_CONTEXT],
    id: collection,
    type: 'AnnotationCollection',
    label: post.title,
    total: sorted.length,
    generator: { id: 'techand:companion', type: 'Software', name: 'Tech& Companion' },
    generated: writeTime(exportedAt),
    ...ownMembers({
      format: BACKUP_FORMAT,
      post: post.id,
      settings: ownMembers(settings),
      watched: watched.map(ownMembers),
      positions: positions.map(ownMembers),
    }),
  };
  const page = { id: urnOf(`page ${digest}`), type: 'AnnotationPage', partOf: collection, startIndex: 0 };
  const members = Object.entries(head).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`);
  const begin = JSON.stringify(page).slice(0, -1);
  return [
    '{\n',
    ...members,
    `"first": ${begin},"items":[\n`,
    ...sorted.flatMap(({ text }, at) => [at === 0 ? '' : ',\n', text]),
    '\n]}\n}\n',
  ];
}

/** `techand-173-backup-2026-01-31.json`, by the post and the reader's own day. */
export function backupFileName(post: string, now: Date): string {
  return `techand-${post}-backup-${localDate(now)}.json`;
}

/** A UUID (version 8) that is the same for the same words. */
function urnOf(words: string): string {
  const hex = [1, 2, 3].map((seed) => parseInt(textDigest(words, seed), 36).toString(16).padStart(14, '0')).join('');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(12, 15)}-8${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
}
