import type { PreviewNews, PreviewRequest } from '../../domain/import/preview';
import type { ImportFile } from '../../domain/import/file-notes';
import { planImport, type StoredState } from '../../domain/import/plan';
import type { PlanEntry } from '../../domain/import/plan-entry';
import type { PostFacts } from '../../domain/post/post';
import { readImport } from '../../schema/imported';
import type { NoteReader } from './reading';

/** Entries that are told at once: a page takes them over in some hundredths of a second. */
const PIECE = 500;

/** How the work is divided: reading the file takes longest, then comparing it, then handing the plan over. */
const READ = 0.6;
const COMPARED = 0.8;

export interface PreviewContext {
  readonly post: Pick<PostFacts, 'id' | 'outline'>;
  /** The heading of notes of unknown sections, in every language. */
  readonly elsewhere: readonly string[];
  readonly reader: Pick<NoteReader, 'importState'>;
  readonly tell: (news: PreviewNews) => void;
}

/** Reads a file, compares it with the stored notes, and tells what an import would do. Stores nothing. */
export async function previewImport({ content, now }: PreviewRequest, { post, elsewhere, reader, tell }: PreviewContext): Promise<void> {
  const share = (of: number): void => tell({ kind: 'share', share: of });
  // The database is read by the browser while the file is read here.
  const reading = reader.importState();
  const read = readImport(content, { post, elsewhere, now, tell: (part) => share(part * READ) });
  if (!read.ok) return tell({ kind: 'failure', failure: read.failure });
  const { file, settings, watched, positions, declared } = read.value;
  share(READ);
  const state = await reading;
  if (!state.ok) return tell({ kind: 'failure', failure: { reason: 'no-notes' } });
  const plan = planImport(file, state.value, post);
  share(COMPARED);
  for (let at = 0; at < plan.length; at += PIECE) {
    tell({ kind: 'entries', entries: plan.slice(at, at + PIECE) });
    share(COMPARED + (1 - COMPARED) * (at / plan.length));
  }
  const lacking = file.kind === 'backup' ? countLacking(file, plan, state.value) : 0;
  tell({ kind: 'end', file: { kind: file.kind, notes: file.notes.length, declared, lacking, settings, watched, positions } });
}

/** How many notes that are here a backup lacks. Where it has parts that cannot be read, nothing is known of those: then none. */
function countLacking(file: ImportFile, plan: readonly PlanEntry[], { notes, newer }: StoredState): number {
  if (file.unreadable.length > 0) return 0;
  const found = new Set([
    ...file.notes.flatMap(({ id }) => (id === null ? [] : [id])),
    ...plan.flatMap((entry) => ('stored' in entry ? [entry.stored.id] : [])),
  ]);
  return [...notes.map(({ id }) => id), ...newer].filter((id) => !found.has(id)).length;
}
