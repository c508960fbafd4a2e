import { describe, expect, it } from 'vitest';
import { MAX_BODY } from '../../../src/domain/notes/limits';
import { exported } from '../markdown/exported';
import { buildNote, buildTarget } from '../notes/build-note';
import { bodiesAfter, FILE, first, fourth, HEADING, idOf, NOTES, second, third } from './four-notes';
import { applied, kindsOf, planFor, writesOf } from './planning';

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
