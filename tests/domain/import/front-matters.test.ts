import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/domain/markdown/read-markdown';
import { exported, READING } from '../markdown/exported';
import { buildNote } from '../notes/build-note';
import { applied, kindsOf, planFor, writesOf } from './planning';

const first = buildNote({ id: '11111111-1111-4111-8111-111111111111', section: 's1', body: '첫 글' });
const second = buildNote({ id: '22222222-2222-4222-8222-222222222222', section: 's2', body: '둘째 글', createdAt: 2_000 });
const NOTES = [first, second];
const FILE = exported(NOTES);
const ONE = exported(NOTES, 'ko', 's1');
const TWO = exported(NOTES, 'ko', 's2');
const ITEM = /^- {3}[^\n]*(?:\n {4}[^\n]*)*\n/m;

describe('front matter to which a reader has added', () => {
  it.each([
    ['a property with a Korean name', '분류: 개발'],
    ['a property of two words', 'due date: 2026-02-01'],
    ['a property in quotes', '"내 것": 1'],
    ['a remark', '# 내가 쓴 것'],
    ['a list without an indent', '읽음:\n- 가\n- 나'],
  ])('%s belongs to none of ours', (_what, line) => {
    for (const field of ['post', 'section', 'count', 'exported', 'timezone', 'generator', 'format']) {
      const file = ONE.replace(new RegExp(`^${field}: .*$`, 'm'), `$&\n${line}`);
      expect(kindsOf(planFor(file, NOTES))).toEqual(['unchanged']);
      expect(kindsOf(planFor(file.replace(ITEM, ''), NOTES))).toEqual(['gone']);
    }
  });

  it.each([
    ['as a list, as Obsidian makes it of a property of that type', 'post:\n  - "173"'],
    ['with a remark behind it', 'post: "173" # 글'],
    ['with a quoted name', '"post": 173'],
  ])('the post is read %s', (_how, line) => {
    expect(kindsOf(planFor(FILE.replace(/^post: .*$/m, line), NOTES))).toEqual(['unchanged', 'unchanged']);
    expect(readMarkdown(FILE.replace(/^post: .*$/m, line.replace('173', '174')), READING)).toMatchObject({ failure: 'other-post' });
  });
});

describe('front matter further down in a file', () => {
  it.each([
    ['of two files in one', ONE + TWO],
    ['of two files in one, the second with its byte order mark', `${TWO}\uFEFF${ONE}`],
    ['of the same file twice', FILE + FILE],
    ['below a heading', `# 내 공책\n\n${FILE}`],
    ['below front matter of a reader’s own', `---\ntags: [가]\n---\n${FILE}`],
  ])('%s is nobody’s text', (_what, file) => {
    expect(new Set(kindsOf(planFor(file, NOTES)))).toEqual(new Set(['unchanged']));
    expect(
      applied([], writesOf(planFor(file, [])))
        .map(({ body }) => body)
        .toSorted(),
    ).toEqual(['둘째 글', '첫 글'].toSorted());
  });

  it('leaves what was written above it', () => {
    expect(planFor(`내가 쓴 글\n\n${FILE}`, NOTES)).toMatchObject([{ kind: 'new', next: { body: '내가 쓴 글' } }, {}, {}]);
  });

  it('names the lines of the file still', () => {
    const file = `${ONE}${TWO.replace('둘째 글', '고친 글')}`;
    const entry = planFor(file, NOTES).find(({ kind }) => kind === 'changed');
    expect(
      file
        .split('\n')
        .slice((entry?.lines?.first ?? 0) - 1, entry?.lines?.last)
        .join('\n'),
    ).toContain('고친 글');
  });

  it('of joined files tells neither that notes are gone nor that the file lacks some', () => {
    expect(kindsOf(planFor(ONE.replace(ITEM, '') + TWO, NOTES))).toEqual(['unchanged']);
    expect(readMarkdown(FILE + FILE, READING)).toMatchObject({ value: { count: null, exportedAt: null, only: null } });
  });

  it('is read for the post and the format, too', () => {
    expect(readMarkdown(ONE + TWO.replace('post: "173"', 'post: "174"'), READING)).toMatchObject({ failure: 'other-post' });
    expect(readMarkdown(ONE + TWO.replace('format: 2', 'format: 3'), READING)).toMatchObject({ failure: 'newer-format' });
  });

  it('is not what a reader wrote between two rules', () => {
    expect(planFor(`${FILE}\n---\npost: 우체국\n---\n`, NOTES)).toContainEqual(
      expect.objectContaining({ kind: 'new', next: expect.objectContaining({ body: 'post: 우체국' }) as object }),
    );
  });
});
