import fc from 'fast-check';
import { firstChoice, writesFor, type Choice, type ImportWrite } from '../../../src/domain/import/choices';
import { fromBackup, fromMarkdown, type ImportFile } from '../../../src/domain/import/file-notes';
import { planImport, type StoredState } from '../../../src/domain/import/plan';
import type { PlanEntry } from '../../../src/domain/import/plan-entry';
import type { StoredExtras } from '../../../src/domain/annotations/extras';
import { joinBackup, writeAnnotations } from '../../../src/domain/annotations/backup';
import { readMarkdown } from '../../../src/domain/markdown/read-markdown';
import { NOTE_COLOURS } from '../../../src/domain/notes/colours';
import type { Note } from '../../../src/domain/notes/notes';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { textDigest } from '../../../src/domain/text/text-digest';
import { tagsIn } from '../../../src/domain/notes/tags';
import { POST_GUIDE } from '../../../src/post/guide';
import { readBackup } from '../../../src/schema/imported-backup';
import { OUTLINE_IDS } from '../../fixtures/outline-ids';
import { anyMarkdown } from '../markdown/any-markdown';
import { exported, READING } from '../markdown/exported';
import { nastyText } from '../markdown/nasty-text';
import { buildNote, buildTarget } from '../notes/build-note';

/** Later than every export of the tests. */
export const NOW = Date.UTC(2027, 0, 1);

export const EXPORTED_AT = Date.UTC(2026, 0, 2, 3, 4, 5);

export function stored(notes: readonly Note[], erased: readonly string[] = []): StoredState {
  return { notes, tombstones: erased.map((id) => ({ id })), newer: new Set() };
}

export function markdownFile(text: string): ImportFile {
  const read = readMarkdown(text, READING);
  if (!read.ok) throw new Error(read.failure);
  return fromMarkdown(read.value, POST_GUIDE, NOW);
}

/** A backup of these notes, and of what else is given. */
export function backupOf(notes: readonly Note[], extras: Partial<StoredExtras> = {}): string {
  const { settings = DEFAULT_SETTINGS, marks = [], positions = [] } = extras;
  const facts = { post: POST_GUIDE, settings, watched: marks, positions, exportedAt: EXPORTED_AT };
  return joinBackup(writeAnnotations(notes, POST_GUIDE), facts).join('');
}

export function backupFile(text: string): ImportFile {
  const read = readBackup(text);
  if (!read.ok) throw new Error(read.failure.reason);
  return fromBackup(read.value);
}

export function planOf(file: ImportFile, state: StoredState): readonly PlanEntry[] {
  return planImport(file, state, POST_GUIDE);
}

/** The plan of a Markdown text. */
export function planFor(text: string, notes: readonly Note[], erased: readonly string[] = []): readonly PlanEntry[] {
  return planOf(markdownFile(text), stored(notes, erased));
}

/** The export of these notes after other texts were written in the file; the comments are those of the exported notes. */
export function editedFile(notes: readonly Note[], texts: ReadonlyMap<string, string>): string {
  const file = exported(notes.map((note) => withText(note, texts.get(note.id) ?? note.body)));
  return notes.reduce(
    (text, { id, body }) => text.replace(new RegExp(`({"id":"${id}".*"digest":")[0-9a-z]+`), `$1${textDigest(body)}`),
    file,
  );
}

export function withText(note: Note, body: string): Note {
  return { ...note, body, tags: tagsIn(body) };
}

export function kindsOf(plan: readonly PlanEntry[]): readonly string[] {
  return plan.map(({ kind }) => kind);
}

export function writesOf(plan: readonly PlanEntry[], choiceOf: (entry: PlanEntry) => Choice = firstChoice): readonly ImportWrite[] {
  return writesFor(plan, { choiceOf, now: NOW });
}

/** What a database holds after these writes; it follows the rule that storage has, and expects that every write fits. */
export function applied(notes: readonly Note[], writes: readonly ImportWrite[]): readonly Note[] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  for (const { id, base, next } of writes) {
    const before = byId.get(id);
    if ((before?.revision ?? null) !== base) throw new Error(`${id} has another revision.`);
    if (next === null) byId.delete(id);
    else {
      const revision = (base ?? 0) + 1;
      byId.set(id, { ...next, revision, editor: 'import', sequence: 1, updatedAt: before === undefined ? next.updatedAt : NOW });
    }
  }
  return [...byId.values()];
}

/** Notes with ids of their own, as the extension stores them: their tags are those of their texts. */
export function anyNotes(most = 8): fc.Arbitrary<readonly Note[]> {
  return fc.uniqueArray(anyNote(), { maxLength: most, selector: ({ id }) => id });
}

export function anyNote(): fc.Arbitrary<Note> {
  return fc
    .record({
      id: fc.uuid(),
      section: fc.constantFrom(...OUTLINE_IDS, 'a-section-of-tomorrow'),
      body: anyText(),
      target: fc.option(fc.tuple(fc.nat(9_000), nastyText()).map(([start, exact]) => buildTarget(start, exact))),
      term: fc.option(fc.constantFrom('text2sql', 'svelte')),
      figure: fc.option(fc.integer({ min: 1, max: 99 })),
      colour: fc.constantFrom(...NOTE_COLOURS),
      createdAt: fc.integer({ min: 0, max: EXPORTED_AT }),
      updatedAt: fc.integer({ min: 0, max: EXPORTED_AT }),
      revision: fc.integer({ min: 1, max: 9 }),
      conflictOf: fc.option(fc.uuid()),
    })
    .map((note) => buildNote({ ...note, tags: tagsIn(note.body) }));
}

export function anyText(): fc.Arbitrary<string> {
  return fc.oneof(nastyText(), anyMarkdown());
}

/** What files carry of a note, by id. */
export function contents(notes: readonly Note[]): readonly object[] {
  return notes
    .map(({ revision: _revision, editor: _editor, sequence: _sequence, ...content }) => content)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
