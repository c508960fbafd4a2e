import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/domain/notes/notes';
import { POST_GUIDE } from '../../src/post/guide';
import { importWrites } from '../../src/schema/import-writes';
import { readImport } from '../../src/schema/imported';
import { applied, backupOf, NOW, planOf, stored, writesOf } from '../domain/import/planning';
import { exported, READING } from '../domain/markdown/exported';
import { buildNote, buildTarget } from '../domain/notes/build-note';

const note = buildNote({ section: 'intro', target: buildTarget() });
const other = buildNote({ id: '22222222-2222-4222-8222-222222222222', section: 'intro', body: '다른 글', createdAt: 2_000 });
const CONTEXT = { post: POST_GUIDE, elsewhere: READING.elsewhere, now: NOW };

function importedFrom(text: string): { readonly notes: readonly Note[]; readonly unreadable: number } {
  const read = readImport(text, CONTEXT);
  if (!read.ok) throw new Error(read.failure.reason);
  const writes = writesOf(planOf(read.value.file, stored([])));
  // As the page sends them to the background.
  expect(importWrites.safeParse(writes).success).toBe(true);
  return { notes: applied([], writes), unreadable: read.value.file.unreadable.length };
}

/** A file of the first format, with one note that is changed like this, and another one. */
function firstFormat(changes: object): string {
  const items = [{ ...note, ...changes }, other].map(
    ({ body, ...record }) => `- 1970-01-01 09:00\n  \n  ${body}\n  \n  <!-- techand-note ${JSON.stringify(record)} -->\n`,
  );
  return `# 제목\n\n## 시작하며\n\n${items.join('\n')}`;
}

describe('a note of a file that could not be stored', () => {
  it.each<[string, object]>([
    ['a figure', { figure: 5_000 }],
    ['a term', { term: '가'.repeat(5_000) }],
    ['a day', { createdAt: 8.7e15 }],
    ['a day beyond all numbers', { updatedAt: 1e300 }],
    ['a section', { section: 'x'.repeat(100) }],
    ['a passage', { target: buildTarget(1, '가'.repeat(70_000)) }],
    ['offsets', { target: { ...buildTarget(), position: { type: 'TextPositionSelector', start: 5, end: 2 } } }],
    ['the note it is a copy of', { conflictOf: 'x' }],
    ['tags', { tags: Array.from({ length: 100 }, (_, at) => `t${at}`) }],
  ])('for %s is told by itself, and the others come in', (_what, changes) => {
    const { notes, unreadable } = importedFrom(firstFormat(changes));
    expect([notes.map(({ id }) => id), unreadable]).toEqual([[other.id], 1]);
  });

  it('is none for many tags beside those in its text', () => {
    const tags = Array.from({ length: 64 }, (_, at) => `beside${at}`);
    const body = Array.from({ length: 32 }, (_, at) => `#written${at}`).join(' ');
    expect(importedFrom(exported([{ ...note, tags, body }, other])).notes).toHaveLength(2);
  });
});

describe('half of a character', () => {
  it.each<[string, string]>([
    ['in a backup', backupOf([note]).replace('"techand:post":"173"', '"techand:post":"\\ud800"')],
    ['in a comment', exported([note]).replace('{"id"', '{"post":"\\ud800","id"')],
    ['in a comment of the first format', firstFormat({ post: '\ud800' })],
  ])('%s does not stop the backups of what came in', (_where, text) => {
    const { notes } = importedFrom(text);
    expect(notes[0]?.post).toBe('\uFFFD');
    expect(backupOf([...notes, { ...note, post: '\ud800' }])).toContain('techand:post-%EF%BF%BD');
  });
});

describe('a file that begins with a bracket', () => {
  it.each(['[[내 공책]]', '{{title}}', '[링크](https://a.kr)', '[ ] 할 일'])('%s is Markdown', (line) => {
    const read = readImport(`${line}\n\n${exported([note])}`, CONTEXT);
    expect(read).toMatchObject({ ok: true, value: { file: { kind: 'markdown' } } });
  });

  it.each(['{', '{\n  "', '[{"', '[]', '{}'])('%s is JSON', (text) => {
    expect(['broken', 'not-ours']).toContain((readImport(text, CONTEXT) as { failure: { reason: string } }).failure.reason);
  });
});
