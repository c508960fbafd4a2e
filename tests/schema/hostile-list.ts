import { POST_GUIDE } from '../../src/post/guide';
import { planImport, type StoredState } from '../../src/domain/import/plan';
import { detailOf } from '../../src/domain/import/failure';
import { importTexts } from '../../src/i18n/pages/import';
import { MAX_FILE } from '../../src/schema/imported-file';
import { readImport } from '../../src/schema/imported';
import type { Note } from '../../src/domain/notes/notes';
import { buildNote, buildTarget } from '../domain/notes/build-note';
import { backupOf, NOW, stored, writesOf } from '../domain/import/planning';
import { exported } from '../domain/markdown/exported';

/** A file that somebody made by mistake or on purpose. */
export interface HostileFile {
  readonly name: string;
  readonly source: () => Uint8Array | string;
  /** What is stored when it is imported; `NOTES` where this is left out. */
  readonly here?: StoredState;
  /** It takes seconds, so the long run alone reads it. */
  readonly isLarge?: true;
}

export const CONTEXT = { post: POST_GUIDE, elsewhere: ['글의 다른 곳', 'Elsewhere in the post'], now: NOW };

export function idAt(at: number): string {
  return `33333333-3333-4333-8333-${String(at).padStart(12, '0')}`;
}

export const NOTES: readonly Note[] = [
  buildNote({ body: '한글 본문 #태그', tags: ['태그'], target: buildTarget() }),
  buildNote({ id: idAt(2), body: '둘째', section: 's2' }),
];
const MARKDOWN = exported(NOTES);
const BACKUP = backupOf(NOTES);

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (each) => each.charCodeAt(0));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export function utf16(text: string, isLittle: boolean, mark: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return Uint8Array.from(
    (mark ? [0xfeff, ...units] : units).flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

const many = (count: number): readonly Note[] =>
  Array.from({ length: count }, (_, at) => buildNote({ id: idAt(1_000 + at), body: `글 ${at}` }));
const below = (text: string): string => `## 시작하며\n\n${text}`;
const SCRIPT = '<script>alert(1)</script> [a](javascript:alert(1)) <img src=x onerror=alert(1)>';
const SCRIPTED = [buildNote({ id: idAt(7), body: SCRIPT, target: buildTarget(1, SCRIPT), tags: ['a'] })];
const FAR = [buildNote({ id: idAt(8), createdAt: 8.64e15, updatedAt: -8.64e15 })];
const ODD_KEYS = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';
const TRASHED = stored(NOTES.map((note) => ({ ...note, deletedAt: NOW, revision: 2 })));
const ERASED = stored(
  [],
  NOTES.map(({ id }) => id),
);

/** Hangul in EUC-KR, as Windows wrote it: `시작하며`, `한글`. */
export const EUC_KR = Uint8Array.from([
  0x23, 0x23, 0x20, 0xbd, 0xc3, 0xc0, 0xdb, 0xc7, 0xcf, 0xb8, 0xe7, 0x0a, 0x0a, 0x2d, 0x20, 0xc7, 0xd1, 0xb1, 0xdb,
]);

export const HOSTILE_FILES: readonly HostileFile[] = [
  { name: 'a shopping list', source: () => '# 장보기\n\n- 우유\n- 빵\n' },
  { name: 'other JSON', source: () => '{"a": [1, 2]}' },
  { name: 'empty', source: () => new Uint8Array() },
  { name: 'spaces', source: () => ' \n\t\n' },
  { name: 'a web page', source: () => '<!DOCTYPE html>\n<html lang="ko"><body>## 시작하며</body></html>' },
  { name: 'a picture', source: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48]) },
  { name: 'an archive', source: () => Uint8Array.from({ length: 4_096 }, (_, at) => ((at * at * 31) % 254) + 1) },
  { name: 'of another post', source: () => MARKDOWN.replace('post: "173"', 'post: "174"') },
  { name: 'of a later version', source: () => BACKUP.replace('"techand:format": 1', '"techand:format": 2') },
  { name: 'UTF-16 with its mark', source: () => utf16(MARKDOWN, true, true) },
  { name: 'UTF-16 without it', source: () => utf16(MARKDOWN, false, false) },
  { name: 'EUC-KR', source: () => EUC_KR },
  { name: 'Latin-1', source: () => latin1('Ceci est d\xe9j\xe0 une note fran\xe7aise, \xe0 c\xf4t\xe9 du th\xe9\xe2tre') },
  { name: 'a backup cut in the middle', source: () => BACKUP.slice(0, BACKUP.length / 2) },
  { name: 'Markdown cut in a comment', source: () => MARKDOWN.slice(0, MARKDOWN.lastIndexOf('"digest"')) },
  { name: 'comments that do not end', source: () => below('<!-- techand-note {\n'.repeat(50_000)) },
  { name: 'comments in one item that are none', source: () => below(`- x\n${'    <!-- techand-note {} -->\n'.repeat(50_000)}`) },
  { name: 'HTML comments in one line', source: () => below('<!---->'.repeat(100_000)) },
  { name: 'fences that do not end', source: () => below('```\n~~~~\n'.repeat(100_000)) },
  { name: 'a front matter that does not end', source: () => `---\n${'a: b\n'.repeat(300_000)}` },
  { name: 'a line of a million characters', source: () => below('가'.repeat(1_000_000)) },
  { name: 'a line of a million spaces and a sign', source: () => `## 시작하며${' '.repeat(1_000_000)}x` },
  { name: 'a heading of a million signs', source: () => `## ${'#'.repeat(1_000_000)} x` },
  { name: 'a rule of a million signs that is none', source: () => below(`${'- '.repeat(500_000)}x`) },
  { name: 'a line of a million tabs', source: () => below(`-${'\t'.repeat(1_000_000)}x`) },
  { name: 'brackets of links', source: () => below(`- 1970-01-01 00:00\n\n    > ${'[](('.repeat(200_000)}`) },
  { name: 'quotes nested 10,000 deep', source: () => below(`${'>'.repeat(10_000)} 글`) },
  { name: 'lists nested 10,000 deep', source: () => below(`${'- '.repeat(10_000)}글`) },
  {
    name: 'items indented ever deeper',
    source: () => below(Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(at * 2)}- 글`).join('\n')),
  },
  {
    name: 'JSON nested 10,000 deep',
    source: () => `{"@context":${'['.repeat(10_000)}${']'.repeat(10_000)},"type":"AnnotationCollection"}`,
  },
  { name: 'a note nested 10,000 deep', source: () => BACKUP.replace('"body":[', `"body":[${'['.repeat(10_000)}${']'.repeat(10_000)},`) },
  { name: 'keys `__proto__` and `constructor`', source: () => BACKUP.replace('{"id"', `{${ODD_KEYS}"id"`) },
  { name: 'the same in Markdown', source: () => MARKDOWN.replace('{"id"', `{${ODD_KEYS}"id"`) },
  { name: 'a doubled id', source: () => exported([buildNote({ body: '가' }), buildNote({ body: '나' })]) },
  { name: 'a doubled id in a backup', source: () => backupOf([buildNote({ body: '가' }), buildNote({ body: '나' })]) },
  { name: 'notes that are in the trash', source: () => MARKDOWN, here: TRASHED },
  { name: 'notes that were deleted for good', source: () => BACKUP, here: ERASED },
  { name: 'days of the year 275760', source: () => exported(FAR) },
  { name: 'a day of the year 275761', source: () => MARKDOWN.replace(/"created":"[^"]*"/, '"created":"+275761-01-01T00:00:00.000Z"') },
  { name: 'script and `javascript:` in every text', source: () => exported(SCRIPTED) },
  { name: 'the same in a backup', source: () => backupOf(SCRIPTED) },
  { name: 'a text of more than a million characters', source: () => MARKDOWN.replace('한글 본문', '가'.repeat(1_048_577)) },
  { name: '50 MB of zeros', source: () => new Uint8Array(50 * 1_048_576) },
  { name: '50 MB of text', source: () => bytesOf(MARKDOWN.padEnd(50 * 1_048_576, ' x')), isLarge: true },
  { name: '10,000 notes', source: () => exported(many(10_000)) },
  { name: '10,000 notes in a backup', source: () => backupOf(many(10_000)) },
  { name: '50,000 words as items', source: () => below('- 글\n'.repeat(50_000)) },
  { name: '200,000 words as items', source: () => below('- 글\n'.repeat(200_000)), isLarge: true },
  { name: '100,000 notes', source: () => exported(many(100_000)), isLarge: true },
  { name: '100,000 notes in a backup', source: () => backupOf(many(100_000)), isLarge: true },
  { name: '33 MB of lines', source: () => below('글\n\n'.repeat(900_000)), isLarge: true },
  { name: 'more bytes than are taken', source: () => new Uint8Array(MAX_FILE + 1) },
];

/** What the reader is told, in English: why nothing can be imported, or what would be done with how many notes, and where. */
export function saidOfSource(source: Uint8Array | string, here: StoredState): string {
  const texts = importTexts('en');
  const read = readImport(source, CONTEXT);
  if (!read.ok) return texts.failure[read.failure.reason](detailOf(read.failure));
  const plan = planImport(read.value.file, here, POST_GUIDE);
  const counts = new Map<string, number>();
  for (const { kind } of plan) counts.set(texts.kind[kind], (counts.get(texts.kind[kind]) ?? 0) + 1);
  const bad = plan.find(({ kind }) => kind === 'unreadable');
  const where = bad?.lines ? ` (${texts.lines(bad.lines.first, bad.lines.last)})` : '';
  const counted = [...counts].map(
    ([kind, count]) => `${kind}: ${count.toLocaleString('en')}${kind === texts.kind.unreadable ? where : ''}`,
  );
  return counted.join(', ') || 'Nothing to import';
}

/** Ids of stored notes that the import, as it is offered, would change. */
export function replacements(source: Uint8Array | string, here: StoredState): readonly string[] {
  const read = readImport(source, CONTEXT);
  if (!read.ok) return [];
  return writesOf(planImport(read.value.file, here, POST_GUIDE)).flatMap(({ id, base }) => (base === null ? [] : [id]));
}
