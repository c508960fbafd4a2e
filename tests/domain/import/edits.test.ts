import { describe, expect, it } from 'vitest';
import { buildNote } from '../notes/build-note';
import { exported } from '../markdown/exported';
import { applied, EXPORTED_AT, kindsOf, NOW, planFor, writesOf } from './planning';
import { entriesOf, FILE, first, HEADING, idOf, importInto, NOTES, second, third } from './three-notes';

/** The item of the third note. */
const THIRD = /^- {3}[^\n]*(?:\n {4}[^\n]*)*셋째 글(?:\n {4}[^\n]*)*\n/m;

describe('in the file', () => {
  it('an edited text is shown beside the old one, with its lines, and takes its tags with it', () => {
    const file = FILE.replace('둘째 글 #태그', '둘째 글\n    \n    고침 #새태그');
    const [entry] = entriesOf(file, 'changed');
    const line = file.split('\n').findIndex((each) => each.includes('1970-01-01') && each.includes('-   ')) + 1;
    expect(entry).toMatchObject({ stored: { body: '둘째 글 #태그' }, next: { body: '둘째 글\n\n고침 #새태그', tags: ['새태그'] } });
    expect(entry?.lines?.first).toBeGreaterThan(line);
    expect(
      file
        .split('\n')
        .slice((entry?.lines?.first ?? 0) - 1, entry?.lines?.last)
        .join('\n'),
    ).toContain('고침');
  });

  it('an item under another heading is moved, and its text stays', () => {
    const [block = ''] = /^- {3}(?:(?!\n\n)[^])*?둘째 글(?:(?!\n\n-)[^])*?-->$/m.exec(FILE) ?? [];
    const file = FILE.replace(`${block}\n\n`, '').replace(HEADING, (heading) => `${heading}\n\n${block}`);
    expect(entriesOf(file, 'moved')).toMatchObject([
      { stored: { id: second.id }, next: { section: 's2', body: second.body }, isMovedHere: false },
    ]);
    expect(importInto(NOTES, file).find(({ id }) => id === second.id)?.section).toBe('s2');
  });

  it('a deleted item is gone from the file and stays here, unless the reader says otherwise', () => {
    const file = FILE.replace(THIRD, '');
    const plan = planFor(file, NOTES);
    expect(kindsOf(plan)).toEqual(['unchanged', 'unchanged', 'gone']);
    expect(writesOf(plan)).toEqual([]);
    const taken = applied(
      NOTES,
      writesOf(plan, ({ kind }) => (kind === 'gone' ? 'take' : 'leave')),
    );
    expect(taken.find(({ id }) => id === third.id)?.deletedAt).toBe(NOW);
  });

  it('a note that was begun here after the export is not gone', () => {
    const notes = [...NOTES, buildNote({ id: idOf('9'), createdAt: EXPORTED_AT + 60_000 })];
    expect(entriesOf(FILE.replace(THIRD, ''), 'gone', notes)).toMatchObject([{ stored: { id: third.id } }]);
  });

  it('nothing is gone from a file that has as many notes as were exported, though older ones came here since', () => {
    const notes = [...NOTES, buildNote({ id: idOf('9') })];
    expect(entriesOf(FILE, 'gone', notes)).toEqual([]);
    expect(entriesOf(FILE.replace(/^ *<!-- techand-note .*$/gm, ''), 'gone', notes)).toEqual([]);
    expect(entriesOf(FILE.replace('{"id"', '{id"'), 'gone', notes)).toEqual([]);
    expect(entriesOf(`${FILE.replace(THIRD, '')}\n- 손으로 쓴 글\n`, 'gone', notes)).toHaveLength(2);
  });

  it('a note is still gone when what was written into the file came in before', () => {
    const file = `${FILE.replace(THIRD, '')}\n- 손으로 쓴 글\n`;
    const once = importInto(NOTES, file);
    expect(entriesOf(file, 'gone', once)).toMatchObject([{ stored: { id: third.id } }]);
  });

  it('nothing of another section is gone from a file of one section whose heading a program has folded', () => {
    const only = exported(NOTES, 'ko', 's1').replace(/^section: "(\S+) /m, 'section:\n  "$1\n  ');
    expect(only).toContain('section:\n');
    expect(entriesOf(only.replace(/^- {3}[^\n]*(?:\n {4}[^\n]*)*둘째 글[^\n]*(?:\n {4}[^\n]*)*\n/m, ''), 'gone')).toMatchObject([
      { stored: { id: second.id } },
    ]);
  });

  it('a note of an unknown section is found without its comment', () => {
    const odd = { ...third, section: 'a-section-of-tomorrow' };
    const bare = exported([odd]).replace(/^ *<!-- techand-note .*$/gm, '');
    expect(kindsOf(planFor(bare, [odd]))).toEqual(['unchanged']);
  });

  it.each([
    ['"+09:00"', '2026-01-02T12:04:00'],
    ['"-03:30"', '2026-01-01T23:34:00'],
    ["'+00:00'", '2026-01-02 03:04'],
  ])('the time of the export is the same in the zone %s', (zone, exportedAt) => {
    const file = FILE.replace(/^timezone: .*$/m, `timezone: ${zone}`).replace(/^exported: .*$/m, `exported: ${exportedAt}`);
    const minute = Date.UTC(2026, 0, 2, 3, 4);
    const notes = [minute, minute + 1].map((createdAt, at) => buildNote({ id: idOf(String(at + 7)), createdAt, updatedAt: createdAt }));
    expect(entriesOf(file.replace(THIRD, ''), 'gone', [...NOTES, ...notes]).map((entry) => 'stored' in entry && entry.stored.id)).toEqual([
      third.id,
      idOf('7'),
    ]);
  });

  it.each<[string, string, string]>([
    ['an item', '- 손으로 쓴 글', '손으로 쓴 글'],
    ['an item of several lines', '* 손으로\n  쓴\n\n  글 #표', '손으로\n쓴\n\n글 #표'],
    ['an item with a lazy line', '- 손으로\n쓴 글', '손으로\n쓴 글'],
    ['a paragraph', '손으로\n쓴 글', '손으로\n쓴 글'],
    ['two paragraphs', '손으로\n\n쓴 글', '손으로\n\n쓴 글'],
    ['a quote', '> 남의 말\n\n내 말', '> 남의 말\n\n내 말'],
    ['a fence with what looks like an item', '```\n- a\n## b\n```', '```\n- a\n## b\n```'],
  ])('%s written by hand below a heading is a new note of that section, once', (_what, written, body) => {
    const file = FILE.replace(HEADING, (heading) => `${heading}\n\n${written}\n`).replace(
      /(\n\n[^\n]*if\.kakao\.com\/2022\/session\/72[^\n]*)/,
      '$1',
    );
    const [entry] = entriesOf(file, 'new');
    expect(entry).toMatchObject({ why: 'by-hand', next: { section: 's2', body } });
    const once = importInto(NOTES, file);
    expect(once).toHaveLength(4);
    expect(importInto(once, file)).toEqual(once);
  });

  it.each(['```\n코드', '~~~', '<!-- 닫지 않은 주석'])('%j that was left open swallows none of the notes below it', (open) => {
    const file = FILE.replace(/^- {3}/m, `${open}\n\n-   `);
    expect(kindsOf(planFor(file, NOTES))).toEqual(['new', 'unchanged', 'unchanged', 'unchanged']);
  });

  it('text between two items is a note, and the items stay theirs', () => {
    const file = FILE.replace(/ -->\n\n-/, ' -->\n\n사이에 쓴 글\n\n-');
    expect(kindsOf(planFor(file, NOTES))).toEqual(['unchanged', 'new', 'unchanged', 'unchanged']);
  });

  it.each<[string, (file: string) => string, string]>([
    ['below the text', (file) => file.replace('    첫 글\n', '    첫 글\n    이어 쓴 글\n'), '첫 글\n이어 쓴 글'],
    ['below the comment, indented', (file) => file.replace(/(첫 글[^]*? -->\n)/, '$1\n    이어 쓴 글\n'), '첫 글\n\n이어 쓴 글'],
    ['behind the first line', (file) => file.replace(/^(- {3}\S+ \S+)$/m, '$1 이어 쓴 글'), '이어 쓴 글\n\n첫 글'],
    ['in place of the first line', (file) => file.replace(/^- {3}\S+ \S+$/m, '- 이어 쓴 글'), '이어 쓴 글\n\n첫 글'],
    ['without the quote', (file) => file.replace(/^ {4}>.*\n/gm, ''), '첫 글'],
  ])('what is written %s belongs to the note', (_where, edit, body) => {
    expect(importInto(NOTES, edit(FILE)).find(({ id }) => id === first.id)?.body).toBe(body);
  });

  it('a copied item is a note of its own, and the one that was exported keeps its id', () => {
    const [block = ''] = /^- {3}[^\n]*(?:\n {4}[^\n]*)*셋째 글(?:\n {4}[^\n]*)*$/m.exec(FILE) ?? [];
    const file = FILE.replace(block, `${block.replace('셋째 글', '베껴 고친 글')}\n\n${block}`);
    const plan = planFor(file, NOTES);
    expect(plan.filter(({ kind }) => kind === 'new')).toMatchObject([{ why: 'doubled-id', next: { body: '베껴 고친 글' } }]);
    const once = applied(NOTES, writesOf(plan));
    expect(importInto(once, file)).toEqual(once);
    expect(writesOf(planFor(FILE.replace(block, `${block}\n\n${block}`), NOTES))).toEqual([]);
  });
});

describe('without its comment an item', () => {
  const bare = FILE.replace(/^ *<!-- techand-note .*$/gm, '');
  it('is the note with its quote and text', () => {
    expect(kindsOf(planFor(bare, NOTES))).toEqual(['unchanged', 'unchanged', 'unchanged']);
  });

  it('is new where its text was edited, which is said', () => {
    const plan = planFor(bare.replace('첫 글', '고친 글'), NOTES);
    expect(plan[0]).toMatchObject({ kind: 'new', why: 'by-hand', next: { body: expect.stringContaining('고친 글') as string } });
    const once = applied(NOTES, writesOf(plan));
    expect(once).toHaveLength(4);
    expect(importInto(once, bare.replace('첫 글', '고친 글'))).toEqual(once);
  });
});
