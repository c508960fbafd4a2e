import { idOfIri } from '../domain/annotations/annotation';
import { BACKUP_FORMAT, type Backup } from '../domain/annotations/backup';
import type { PortableNote } from '../domain/notes/portable-note';
import { readPositions } from '../domain/reading/position';
import { readWatched } from '../domain/reading/watched';
import { failure, success, type Result } from '../domain/result';
import { readSettings } from '../domain/settings';
import { allowedExtras } from './extras';
import {
  importedBody,
  importedId,
  importedName,
  importedQuote,
  importedRange,
  importedTags,
  importedTerm,
  importedTime,
  LATER,
} from './imported-parts';
import { z } from './parts';

/** A backup; and for each part that cannot be read its number among the notes, and its line where that is known. */
export interface ReadBackup extends Backup {
  readonly unreadable: readonly { readonly item: number; readonly line: number | null }[];
}

export type BackupFailure =
  | { readonly reason: 'not-ours' | 'newer-format' }
  /** Not JSON, or cut off; with the line of the error, where the browser tells it. */
  | { readonly reason: 'broken'; readonly line: number | null };

const iri = z.pipe(
  z.string().check(z.maxLength(1_024)),
  z.transform((name, context) => {
    const id = importedId.safeParse(idOfIri(name));
    if (id.success) return id.data;
    context.issues.push({ code: 'custom', message: 'No id', input: name });
    return z.NEVER;
  }),
);

const textualBody = z.object({ type: z.literal('TextualBody'), value: z.string(), purpose: z.enum(['commenting', 'tagging']) });

const target = z.object({
  selector: z.object({ type: z.literal('TextQuoteSelector'), ...importedQuote }),
  'techand:readingPosition': z
    .object({ type: z.literal('TextPositionSelector'), ...importedRange })
    .check(z.refine(({ start, end }) => start <= end)),
});

/** Programs for JSON-LD write a list of one as its only item. https://www.w3.org/TR/json-ld11-api/#compaction-algorithms */
const listed = z.transform((value: unknown) => (Array.isArray(value) ? value : [value]));

function typed(name: string) {
  return z.pipe(listed, z.array(z.unknown()).check(z.refine((types) => types.includes(name))));
}

const annotation = z.object({
  id: iri,
  type: typed('Annotation'),
  created: importedTime,
  modified: importedTime,
  body: z._default(z.pipe(listed, z.array(textualBody)), []),
  target: z.union([z.string(), target]),
  'techand:post': importedName,
  'techand:section': importedName,
  'techand:term': z.exactOptional(importedTerm),
  'techand:deleted': z.exactOptional(importedTime),
  'techand:conflictOf': z.exactOptional(iri),
});

const later = z.object(LATER);

const collection = z.object({
  type: typed('AnnotationCollection'),
  'techand:format': z.int(),
  'techand:settings': z.optional(z.unknown()),
  'techand:watched': z.optional(z.unknown()),
  'techand:positions': z.optional(z.unknown()),
  first: z.object({ items: z.array(z.unknown()) }),
});

/** Notes between two calls of `tell`. */
const TOLD_AFTER = 1_000;

/** Reads a backup; `tell` is called with how much of it is read, from 0 to 1. A note that cannot be read does not affect the others. */
export function readBackup(text: string, tell: (share: number) => void = () => {}): Result<ReadBackup, BackupFailure> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failure({ reason: 'broken', line: lineOfError(error, text) });
  }
  const read = z.safeParse(collection, value);
  if (!read.success) return failure({ reason: isNewer(value) ? 'newer-format' : 'not-ours' });
  const { 'techand:format': format, first } = read.data;
  const settings = typeof read.data['techand:settings'] === 'object' ? read.data['techand:settings'] : undefined;
  if (format > BACKUP_FORMAT) return failure({ reason: 'newer-format' });
  const notes: PortableNote[] = [];
  const unreadable: { item: number; line: number | null }[] = [];
  first.items.forEach((item, at) => {
    if (at % TOLD_AFTER === 0) tell(at / first.items.length);
    const note = readAnnotation(item);
    if (note !== null) notes.push(note);
    else unreadable.push({ item: at + 1, line: unreadable.length < MOST_LINES ? lineOfItem(item, text) : null });
  });
  const extras = allowedExtras({
    settings: readSettings(settings === undefined ? null : withoutPrefix(settings)),
    marks: readWatched(listOf(read.data['techand:watched'])),
    positions: readPositions(listOf(read.data['techand:positions'])),
  });
  return success({
    notes,
    settings: settings === undefined ? null : extras.settings,
    watched: extras.marks,
    positions: extras.positions,
    unreadable,
  });
}

/** Lines are looked up for this many notes at most: each time the whole file is read. */
const MOST_LINES = 20;

function readAnnotation(item: unknown): PortableNote | null {
  const read = z.safeParse(annotation, item);
  const readLater = z.safeParse(later, withoutPrefix(item));
  if (!read.success || !readLater.success) return null;
  const { id, created, modified, body: bodies, target: of, ...own } = read.data;
  const texts = bodies.filter(({ purpose }) => purpose === 'commenting');
  const body = z.safeParse(importedBody, texts[0]?.value ?? '');
  const tags = z.safeParse(
    importedTags,
    bodies.flatMap(({ purpose, value }) => (purpose === 'tagging' ? [value] : [])),
  );
  if (!body.success || !tags.success || texts.length > 1) return null;
  return {
    id,
    post: own['techand:post'],
    section: own['techand:section'],
    body: body.data,
    target: typeof of === 'string' ? null : { quote: of.selector, position: of['techand:readingPosition'] },
    term: own['techand:term'] ?? null,
    tags: tags.data,
    createdAt: created,
    updatedAt: modified,
    deletedAt: own['techand:deleted'] ?? null,
    conflictOf: own['techand:conflictOf'] ?? null,
    ...readLater.data,
  };
}

function withoutPrefix(value: unknown): object {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => (name.startsWith('techand:') ? [[name.slice(8), each as unknown]] : [])),
  );
}

function listOf(value: unknown): readonly object[] {
  return Array.isArray(value) ? value.map(withoutPrefix) : [];
}

function isNewer(value: unknown): boolean {
  const format = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['techand:format'] : undefined;
  return typeof format === 'number' && format > BACKUP_FORMAT;
}

/** Chromium tells the position of the error, Firefox its line; both tell where the text ends too early. */
function lineOfError(error: unknown, text: string): number | null {
  const message = error instanceof Error ? error.message : '';
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  if (position !== undefined) return lineAt(text, Number(position));
  return /\bend\b/i.test(message) ? lineAt(text, text.length) : null;
}

/** The line of a note in a file as we wrote it; `null` where somebody reformatted the file. */
function lineOfItem(item: unknown, text: string): number | null {
  const written = stringify(item);
  const at = written === null ? -1 : text.indexOf(`\n${written}`);
  return at === -1 ? null : lineAt(text, at + 1);
}

function stringify(value: unknown): string | null {
  try {
    return JSON.stringify(value);
  } catch {
    // It is nested too deep: browsers read more levels than they write.
    return null;
  }
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
