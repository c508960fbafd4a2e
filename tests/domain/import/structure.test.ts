import { describe, expect, it } from 'vitest';
import { MAX_BODY } from '../../../src/domain/notes/limits';
import type { Note } from '../../../src/domain/notes/notes';
import { exported } from '../markdown/exported';
import { buildNote, buildTarget } from '../notes/build-note';
import { applied, kindsOf, planFor, writesOf } from './planning';

const idOf = (last: string): string => `11111111-1111-4111-8111-11111111111${last}`;
const first = buildNote({ id: idOf('1'), section: 's1', body: '첫 글', target: buildTarget(10, '고른 문장') });
const second = buildNote({ id: idOf('2'), section: 's1', body: '- 목록\n    - 안쪽\n\n둘째 글', createdAt: 2_000 });
const third = buildNote({ id: idOf('3'), section: 's1', body: '셋째 글', createdAt: 3_000 });
const fourth = buildNote({ id: idOf('4'), section: 's2', body: '넷째 글', createdAt: 4_000 });
const NOTES = [first, second, third, fourth];
const FILE = exported(NOTES);
const HEADING = /^## .*S# 2.*$/m;

/** The file with more columns before each line of these items, which puts them inside of the item before them. */
function indented(by: string, ...notes: readonly Note[]): string {
  return FILE.replace(/^- {3}[^\n]*(?:\n(?: {4}[^\n]*)?)*?"id":"([^"]*)"[^\n]*$/gm, (item, id) =>
    notes.some((note) => note.id === id) ? item.replace(/^(?=.*\S)/gm, by) : item,
  );
}

const bodiesAfter = (file: string): readonly string[] => applied(NOTES, writesOf(planFor(file, NOTES))).map(({ body }) => body);

describe('where an editor changed how items stand', () => {
  it.each([
    ['a tab', '\t'],
    ['four spaces', '    '],
    ['two spaces', '  '],
  ])('an item that was indented by %s under another one is a note still', (_what, by) => {
    expect(kindsOf(planFor(indented(by, second), NOTES))).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
    expect(kindsOf(planFor(indented(by, second, third), NOTES))).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
  });

  it('an indented item that was edited is that note, edited, with its lines', () => {
    const file = indented('\t', second).replace('둘째 글', '고친 글');
    const line = file.split('\n').findIndex((each) => each.startsWith('\t-   ')) + 1;
    const plan = planFor(file, NOTES);
    expect(kindsOf(plan)).toEqual(['unchanged', 'changed', 'unchanged', 'unchanged']);
    expect(plan[1]).toMatchObject({ stored: { id: second.id }, next: { body: '- 목록\n    - 안쪽\n\n고친 글' }, lines: { first: line } });
  });

  it('text above an indented item stays with the note that it stands in', () => {
    const file = indented('    ', second).replace(/^( {4}-   )/m, '    이어 쓴 글\n\n$1');
    expect(bodiesAfter(file)).toEqual(['첫 글\n\n이어 쓴 글', second.body, third.body, fourth.body]);
  });

  it('a note whose text is an exported file, with an item inside of another one, is one note', () => {
    const note = buildNote({ id: idOf('5'), section: 's1', body: indented('    ', second) });
    expect(applied([], writesOf(planFor(exported([note]), [])))).toMatchObject([{ id: note.id, body: note.body }]);
  });

  it.each(['```js\n코드', '~~~', '<!-- 나중에'])('%j that was left open moves no note of the next section', (open) => {
    const plan = planFor(
      FILE.replace(HEADING, (heading) => `${open}\n\n${heading}`),
      NOTES,
    );
    expect(kindsOf(plan)).toEqual(['unchanged', 'unchanged', 'unchanged', 'new', 'unchanged']);
    expect(plan[3]).toMatchObject({ next: { section: 's1', body: open } });
  });

  it.each(['\n', '\n \t\n\n'])('%j before the front matter makes no note of it', (before) => {
    expect(kindsOf(planFor(before + FILE, NOTES))).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
    const shorter = FILE.replace(/^- {3}[^\n]*(?:\n {4}[^\n]*)*넷째 글(?:\n {4}[^\n]*)*\n/m, '');
    expect(kindsOf(planFor(before + shorter, NOTES))).toEqual(['unchanged', 'unchanged', 'unchanged', 'gone']);
  });

  it.each<[string, (heading: string) => string, string]>([
    ['was renamed', (heading) => `${heading} (다시 보기)`, 'unchanged'],
    ['was deleted', () => '', 'moved'],
  ])('the line of links below a heading that %s is no note', (_how, edit, kind) => {
    expect(kindsOf(planFor(FILE.replace(HEADING, edit), NOTES))).toEqual(['unchanged', 'unchanged', 'unchanged', kind]);
  });

  it.each(['  ', '    ', '\t'])('a file of which every line is indented by %j is read', (by) => {
    expect(kindsOf(planFor(FILE.replace(/^(?=.)/gm, by), NOTES))).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
  });

  it.each([
    ['<!--techand-note {', '}-->'],
    ['<!--  techand-note{', '}  -->'],
  ])('a comment that a program wrote as %s…%s is one of ours', (begin, end) => {
    const file = FILE.replaceAll('<!-- techand-note {', begin).replaceAll('} -->', end);
    expect(kindsOf(planFor(file, NOTES))).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
  });

  it.each(['  ', '   ', '    ', '\t'])('a list that was indented as a whole by %j below its headings is the same notes', (by) => {
    const file = FILE.replace(/^(?=- {3}| {4})/gm, by);
    expect(kindsOf(planFor(file, NOTES))).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
  });

  it('items whose markers alone were moved to the right are the same notes', () => {
    expect(kindsOf(planFor(FILE.replace(/^- {3}/gm, '  - '), NOTES))).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
  });

  it.each([
    ['behind it', (quote: string) => `${quote} ← 내 생각`, '> 고른 문장 ← 내 생각'],
    ['below it', (quote: string) => `${quote}\n    > 내 생각`, '> 고른 문장\n> 내 생각'],
  ])('words written into the quote of a note %s become its text, with the quote', (_where, edit, quote) => {
    const file = FILE.replace('    > 고른 문장', edit);
    expect(bodiesAfter(file)[0]).toBe(`${quote}\n\n첫 글`);
  });

  it('words beside the links of a session stay whole', () => {
    const page = 'https://if.kakao.com/2022/session/71';
    const hand = `이 [발표](${page})는 정말 좋았다`;
    const between = FILE.replace(/ -->\n\n-/, ` -->\n\n${hand}\n\n-`);
    expect(bodiesAfter(between)).toContain(hand);
    const above = FILE.replace(HEADING, (heading) => `${heading}\n바로 아래에 쓴 글`);
    expect(bodiesAfter(above)).toContain('바로 아래에 쓴 글');
  });

  it.each([
    ['in front of them', (facts: string) => `내 생각: ${facts}`, '내 생각: '],
    ['between them', (facts: string) => facts.replace(' · [', ' · 꼭 볼 것 · ['), '꼭 볼 것'],
    ['directly behind one', (facts: string) => facts.replace(') · [', ') 이건 꼭 보자 · ['), '이건 꼭 보자'],
    ['behind the last one', (facts: string) => `${facts} 다 봤다`, '다 봤다'],
    ['in the line before, wrapped', (facts: string) => `먼저 쓴 글\n${facts.replace(' · [', ' ·\n[')}`, '먼저 쓴 글'],
  ])('words written %s into the line of links of a session are a note, and nothing else of the line is', (_where, edit, words) => {
    const bodies = bodiesAfter(FILE.replace(/^.*https:\/\/if\.kakao\.com.*$/m, edit));
    const added = bodies.filter((body) => !NOTES.some((note) => note.body === body));
    expect(added).toHaveLength(1);
    expect(added[0]).toContain(words.trim());
    expect(added[0]).not.toContain('](');
  });

  it('no-break spaces in the texts of a file stay what they are', () => {
    const note = { ...third, body: '셋째 글\n\u00A0들여 쓴 글\n\u00A0\n끝' };
    const file = exported([note]).replace(/^ {4}/gm, '  ');
    expect(kindsOf(planFor(file, [note]))).toEqual(['unchanged']);
  });

  it('an indent of no-break spaces is one, and those of a text stay', () => {
    const note = { ...third, body: '\u00A0\u00A0셋째 글' };
    const file = exported([first, second, note, fourth]);
    expect(kindsOf(planFor(file.replace(/^ {4}/gm, '\u00A0 \u00A0\u00A0'), [first, second, note, fourth]))).toEqual([
      'unchanged',
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
  });

  it.each([
    ['in bold', '**$2**'],
    ['with seconds', '$2:00'],
    ['in bold, with seconds', '__$2:59__'],
  ])('a day that was written %s is no text', (_how, day) => {
    const file = FILE.replace(/^(-   )(\d{4}-\d\d-\d\d \d\d:\d\d)/gm, `$1${day}`);
    expect(kindsOf(planFor(file, NOTES))).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
  });

  it('an item that was put into a quote is shown with its lines, and neither gone nor brought in as text', () => {
    const item = /^- {3}[^\n]*(?:\n {4}[^\n]*)*셋째 글(?:\n {4}[^\n]*)*/m;
    const plan = planFor(
      FILE.replace(item, (lines) => lines.replace(/^/gm, '> ')),
      NOTES,
    );
    expect(kindsOf(plan)).toEqual(['unchanged', 'unchanged', 'unchanged', 'unreadable']);
  });

  it.each(['---', '===', '-'])('a heading that is underlined with %s is one', (line) => {
    const file = FILE.replace(HEADING, (heading) => `${heading.slice(3)}\n${line}`);
    expect(kindsOf(planFor(file, NOTES))).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
  });
});

describe('an item that cannot be imported', () => {
  it.each([
    ['its comment is damaged', FILE.replace('"section":"s2"', '"section":"s2')],
    ['it is too long', FILE.replace('넷째 글', '가'.repeat(MAX_BODY + 1))],
  ])('as %s, is not said to be gone, too', (_why, file) => {
    expect(kindsOf(planFor(file, NOTES))).toEqual(['unchanged', 'unchanged', 'unchanged', 'unreadable']);
  });
});

it('a note with as long a text as a note may have, and a quote, comes back', () => {
  const note = buildNote({ id: idOf('6'), section: 's1', body: '가'.repeat(MAX_BODY), target: buildTarget(10, '고른 문장') });
  expect(applied([], writesOf(planFor(exported([note]), [])))).toMatchObject([{ body: note.body }]);
});

describe('an item that stands in the file twice', () => {
  const item = /^- {3}[^\n]*(?:\n {4}[^\n]*)*셋째 글(?:\n {4}[^\n]*)*/m;
  const twice = (file: string): string => file.replace(item, (lines) => `${lines}\n\n${lines}`);

  it('is one change', () => {
    const plan = planFor(twice(FILE).replaceAll('셋째 글', '고친 글'), NOTES);
    expect(kindsOf(plan)).toEqual(['unchanged', 'unchanged', 'changed', 'unchanged']);
  });

  it('is one note in an empty profile, and none where it was deleted for good', () => {
    expect(kindsOf(planFor(twice(FILE), []))).toEqual(['new', 'new', 'new', 'new']);
    const here = [first, second, fourth];
    expect(writesOf(planFor(twice(FILE), here, [third.id]))).toEqual([]);
  });
});

describe('a file that was cut off', () => {
  it('is told from one of which the comments were deleted', () => {
    const bare = FILE.replace(/^ *<!-- techand-note .*$/gm, '');
    expect(kindsOf(planFor(bare, []))).toEqual(['new', 'new', 'new', 'new']);
  });

  it('brings in no half of a note, but says where it ends', () => {
    const end = FILE.indexOf('둘째 글') + 2;
    const plan = planFor(FILE.slice(0, end), NOTES);
    expect(kindsOf(plan).filter((kind) => kind !== 'gone')).toEqual(['unchanged', 'unreadable']);
    const line = FILE.slice(0, end).split('\n').length;
    expect(plan[1]).toMatchObject({ why: 'cut', lines: { last: line } });
  });

  it('in whatever character, brings nothing in that is here', () => {
    for (let end = FILE.indexOf('<!--'); end < FILE.length; end += 1) {
      const written = writesOf(planFor(FILE.slice(0, end), NOTES)).flatMap(({ next }) => next?.body ?? []);
      expect([end, written]).toEqual([end, []]);
    }
  });

  it('is told from one that lacks a note and ends with a number somebody wrote', () => {
    const file = FILE.replace(/^- {3}[^\n]*(?:\n {4}[^\n]*)*셋째 글(?:\n {4}[^\n]*)*\n/m, '');
    expect(bodiesAfter(`${file}\n- 42`)).toContain('42');
  });

  it('is told from one that lacks a note and ends with a dated note that somebody wrote as other editors do', () => {
    const file = FILE.replace(/^- {3}[^\n]*(?:\n {4}[^\n]*)*셋째 글(?:\n {4}[^\n]*)*\n/m, '');
    expect(bodiesAfter(`${file}\n- 2026-01-31 09:05 손으로`)).toContain('2026-01-31 09:05 손으로');
  });

  it('is known with the markers that another editor writes', () => {
    const file = FILE.replace(/^- {3}/gm, '- ').replace(/^ {4}/gm, '  ');
    expect(kindsOf(planFor(file.slice(0, file.indexOf('넷째') + 1), NOTES)).filter((kind) => kind !== 'gone')).toEqual([
      'unchanged',
      'unchanged',
      'unchanged',
      'unreadable',
    ]);
  });

  it('is told from one to which a note was added by hand', () => {
    expect(kindsOf(planFor(`${FILE}\n- 2026-01-31 09:05 손으로`, NOTES))).toContain('new');
  });
});

describe('an item written by hand in the form of ours', () => {
  it('is no note that says only the rest of it', () => {
    const here = [...NOTES, buildNote({ id: idOf('9'), section: 's2', body: '내용' })];
    const file = FILE.replace(HEADING, (heading) => `${heading}\n\n- 2026-01-31 09:05 · 회의 메모\n\n  내용\n`);
    expect(applied(here, writesOf(planFor(file, here))).map(({ body }) => body)).toContain('회의 메모\n\n내용');
  });

  it.each([
    ['- 2026-01-31 09:05 · 회의 메모\n\n  내용', '회의 메모\n\n내용'],
    ['- 2026-01-31 09:05 · #태그\n\n  > 남의 말\n\n  내용', '#태그\n\n> 남의 말\n\n내용'],
  ])('%j loses none of its words', (written, body) => {
    const file = FILE.replace(HEADING, (heading) => `${heading}\n\n${written}\n`);
    expect(bodiesAfter(file)).toContain(body);
    const once = applied(NOTES, writesOf(planFor(file, NOTES)));
    expect(applied(once, writesOf(planFor(file, once)))).toEqual(once);
  });
});
