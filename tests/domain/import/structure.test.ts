import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/domain/notes/notes';
import { exported } from '../markdown/exported';
import { buildNote } from '../notes/build-note';
import { bodiesAfter, FILE, first, fourth, HEADING, idOf, NOTES, second, third } from './four-notes';
import { applied, kindsOf, planFor, writesOf } from './planning';

/** The file with more columns before each line of these items, which puts them inside of the item before them. */
function indented(by: string, ...notes: readonly Note[]): string {
  return FILE.replace(/^- {3}[^\n]*(?:\n(?: {4}[^\n]*)?)*?"id":"([^"]*)"[^\n]*$/gm, (item, id) =>
    notes.some((note) => note.id === id) ? item.replace(/^(?=.*\S)/gm, by) : item,
  );
}

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
