import type { ImportFailure } from '../domain/import/failure';
import { fromBackup, fromMarkdown, type ImportFile } from '../domain/import/file-notes';
import { readMarkdown } from '../domain/markdown/read-markdown';
import type { PostFacts } from '../domain/post/post';
import type { ReadingPosition } from '../domain/reading/position';
import type { WatchedMark } from '../domain/reading/watched';
import { failure, success, type Result } from '../domain/result';
import type { Settings } from '../domain/settings';
import { readBackup } from './imported-backup';
import { readImportedFile, readImportedText, type ImportedText } from './imported-file';
import { readNoteIdentity } from './imported-markdown';

/** The content of a file, checked. */
export interface ReadImport {
  readonly file: ImportFile;
  /** `null` where the file has none, e.g. a Markdown file. */
  readonly settings: Settings | null;
  readonly watched: readonly WatchedMark[];
  readonly positions: readonly ReadingPosition[];
  /** How many notes the file says it has, if that is more than were found: it was cut off, or items were deleted. */
  readonly declared: number | null;
}

export interface ImportContext {
  readonly post: Pick<PostFacts, 'id' | 'outline'>;
  /** The heading of notes of unknown sections, in every language. */
  readonly elsewhere: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Called now and then with how much of the file is read, from 0 to 1. */
  readonly tell?: (share: number) => void;
}

/** Reads a file or pasted text, in either format. Never throws; stores nothing. */
export function readImport(source: Uint8Array | string, context: ImportContext): Result<ReadImport, ImportFailure> {
  const read = typeof source === 'string' ? readImportedText(source) : readImportedFile(source);
  return read.ok ? readText(read.value, context) : read;
}

function readText(
  { kind, text }: ImportedText,
  { post, elsewhere, now, tell = () => {} }: ImportContext,
): Result<ReadImport, ImportFailure> {
  if (kind === 'backup') {
    const backup = readBackup(text, tell);
    if (!backup.ok) return backup;
    const { settings, watched, positions } = backup.value;
    return success({ file: fromBackup(backup.value), settings, watched, positions, declared: null });
  }
  const markdown = readMarkdown(text, { post, elsewhere, readIdentity: readNoteIdentity, tell });
  if (!markdown.ok) return failure({ reason: markdown.failure });
  const { count, found } = markdown.value;
  const declared = count !== null && count > found ? count : null;
  return success({ file: fromMarkdown(markdown.value, post, now), settings: null, watched: [], positions: [], declared });
}
