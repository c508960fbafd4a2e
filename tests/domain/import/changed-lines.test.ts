import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/domain/notes/notes';
import { exported } from '../markdown/exported';
import { buildNote, buildTarget } from '../notes/build-note';
import { kindsOf, planFor } from './planning';

const idOf = (last: string): string => `11111111-1111-4111-8111-11111111111${last}`;
const first = buildNote({ id: idOf('1'), section: 's1', body: '첫 글', target: buildTarget(10, '고른 문장') });
const second = buildNote({ id: idOf('2'), section: 's1', body: '둘째 글\n\n- 가\n    - 나\n\n```js\na\n```', createdAt: 2_000 });
const NOTES = [first, second];
const FILE = exported(NOTES);
const COMMENT = /<!-- (techand-note .*) -->/g;
const UNCHANGED = ['unchanged', 'unchanged'];

describe('our day at the beginning of an item', () => {
  it.each(['[/] ', '[-] ', '[>] ', '[!] ', '\\[?] ', '[🔥] '])('is known behind the mark %s of a task', (mark) => {
    expect(kindsOf(planFor(FILE.replace(/^- {3}/gm, `- ${mark}`), NOTES))).toEqual(UNCHANGED);
  });

  it.each([
    ['struck out', '~~$1 $2~~'],
    ['highlighted', '==$1 $2=='],
    ['as code', '`$1 $2`'],
    ['with a link to its day', '[[$1]] $2'],
    ['as a link', '[[$1 $2]]'],
    ['with a link to its day, in bold', '**[[$1]] $2**'],
  ])('is known %s', (_how, day) => {
    expect(kindsOf(planFor(FILE.replace(/(?<=^- {3})(\S+) (\S+)$/gm, day), NOTES))).toEqual(UNCHANGED);
  });

  it('is known of years below 0, which only other programs write', () => {
    const early: readonly Note[] = [
      { ...first, createdAt: -8.64e15 },
      { ...second, createdAt: Date.UTC(-1, 0, 1) },
    ];
    expect(kindsOf(planFor(exported(early), early))).toEqual(UNCHANGED);
  });

  it('stays in a line that a reader has begun so', () => {
    expect(planFor(`${FILE}\n- 2026-02-01 10:00 회의에서 들은 것\n`, NOTES)).toContainEqual(
      expect.objectContaining({ kind: 'new', next: expect.objectContaining({ body: '2026-02-01 10:00 회의에서 들은 것' }) as object }),
    );
  });
});

describe('columns of its own that a text begins with', () => {
  const indented = buildNote({ id: idOf('3'), section: 's1', body: '  ```\n   a\n\tb\n  ```' });

  it.each<[string, (file: string) => string]>([
    ['tasks', (file) => file.replace(/^- {3}/gm, '- [x] ')],
    ['narrow markers', (file) => file.replace(/^- {3}/gm, '- ')],
    ['narrow markers and indents', (file) => file.replace(/^- {3}/gm, '- ').replace(/^ {4}/gm, '  ')],
  ])('stay where an editor makes %s of items', (_what, edit) => {
    const file = edit(exported([indented]));
    expect(kindsOf(planFor(file, [indented]))).toEqual(['unchanged']);
    expect(planFor(file, [])).toMatchObject([{ kind: 'new', next: { body: indented.body } }]);
  });

  it('stay in a text that was edited, where its comment is indented as we do it', () => {
    const file = exported([indented])
      .replace(/^- {3}/gm, '- [x] ')
      .replace('   a', '   b');
    expect(planFor(file, [indented])).toMatchObject([{ kind: 'changed', next: { body: '  ```\n   b\n\tb\n  ```' } }]);
  });
});

describe('our comment', () => {
  it('is read behind the text in one line', () => {
    const file = FILE.replace(/\n {4}\n {4}(?=<!-- techand-note)/g, ' ');
    expect(kindsOf(planFor(file, NOTES))).toEqual(UNCHANGED);
    expect(kindsOf(planFor(file.replace('첫 글', '고친 글'), NOTES))).toEqual(['changed', 'unchanged']);
    expect(kindsOf(planFor(file.replace(/^- {3}/gm, '- [ ] '), NOTES))).toEqual(UNCHANGED);
  });

  it('is read as code', () => {
    expect(kindsOf(planFor(FILE.replace(COMMENT, '`$&`'), NOTES))).toEqual(UNCHANGED);
  });

  it('is read before the name that Obsidian gives a block', () => {
    expect(kindsOf(planFor(FILE.replace(COMMENT, '$& ^a1b2c3'), NOTES))).toEqual(UNCHANGED);
  });

  it('is read before words in its line, which belong to the text', () => {
    const file = FILE.replace(/"digest":"[^"]*"\} -->/, '$& 덧붙인 말');
    expect(planFor(file, NOTES)).toMatchObject([{ kind: 'changed', next: { body: '첫 글\n\n덧붙인 말' } }, { kind: 'unchanged' }]);
  });

  it.each<[string, (comment: string) => string]>([
    ['with a dash for two hyphens', (comment) => `<!— ${comment.replaceAll('"', '”')} —>`],
    ['with escapes', (comment) => `\\<!-- ${comment} --\\>`],
    ['with more escapes', (comment) => `\\<\\!-- ${comment} --\\>`],
    ['with entities', (comment) => `&lt;!-- ${comment} --&gt;`],
    ['with other quotation marks', (comment) => `<!-- ${comment.replaceAll('"', '“')} -->`],
  ])('is said to be damaged %s, and its note is neither new nor gone', (_how, damaged) => {
    const plan = planFor(
      FILE.replace(COMMENT, (_, comment: string) => damaged(comment)),
      NOTES,
    );
    expect(plan).toMatchObject([
      { kind: 'unreadable', why: 'comment' },
      { kind: 'unreadable', why: 'comment' },
    ]);
  });
});

describe('a file as a whole', () => {
  it('may have got its line ends twice', () => {
    expect(kindsOf(planFor(FILE.replaceAll('\n', '\r\r\n'), NOTES))).toEqual(UNCHANGED);
  });

  it('may have every syllable in its letters, as programs of macOS write them', () => {
    expect(kindsOf(planFor(FILE.normalize('NFD'), NOTES))).toEqual(UNCHANGED);
    expect(kindsOf(planFor(FILE.normalize('NFD').replace(COMMENT, ''), NOTES))).toEqual(UNCHANGED);
    const here = [{ ...first, body: '여기서 고친 글', revision: 2, updatedAt: 9_000 }, second];
    expect(planFor(FILE.normalize('NFD'), here)[0]).toMatchObject({ kind: 'unchanged', isEditedHere: true });
  });
});
