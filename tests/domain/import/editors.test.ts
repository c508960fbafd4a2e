import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PlanEntry } from '../../../src/domain/import/plan-entry';
import type { Note } from '../../../src/domain/notes/notes';
import { exported } from '../markdown/exported';
import { READER_TEXTS } from '../markdown/reader-texts';
import { buildNote, buildTarget } from '../notes/build-note';
import { EDITING_TOOLS, type EditingTool } from './editing-tools';
import { applied, contents, planFor, withText, writesOf } from './planning';

const NOTES: readonly Note[] = READER_TEXTS.flatMap((body, at) => [
  withText(
    buildNote({
      id: `11111111-1111-4111-8111-0000000000${at}0`,
      section: 's1',
      target: buildTarget(at, '고른 a_b *문장*\n둘째 줄'),
      createdAt: at,
    }),
    body,
  ),
  withText(buildNote({ id: `11111111-1111-4111-8111-0000000000${at}1`, section: 's2', term: 'text2sql', createdAt: at }), body),
]);
const FILE = exported(NOTES);

const edited = new Map<EditingTool, string | Promise<string>>();
/** Each tool runs once. */
function editedBy(tool: EditingTool): string | Promise<string> {
  const file = edited.get(tool) ?? tool.edit(FILE);
  edited.set(tool, file);
  return file;
}

/** By each kind of an entry, how many there are: `18 unchanged, 2 changed`. */
function counted(plan: readonly PlanEntry[]): string {
  const kinds = plan.map(({ kind, ...entry }) => ('why' in entry && kind === 'new' ? 'new' : kind));
  const order = ['unchanged', 'changed', 'moved', 'new', 'gone'];
  return [...new Set(kinds)]
    .toSorted((one, other) => order.indexOf(one) - order.indexOf(other))
    .map((kind) => `${kinds.filter((each) => each === kind).length} ${kind === 'changed' ? 'edited' : kind}`)
    .join(', ');
}

describe.each(EDITING_TOOLS)('after $name', (tool) => {
  it('every note is there under its section, with its text as the tool leaves it in a file of the reader’s own', async () => {
    const plan = planFor(await editedBy(tool), NOTES);
    expect(new Set(plan.map(({ kind }) => kind).filter((kind) => kind !== 'unchanged' && kind !== 'changed'))).toEqual(new Set());
    const after = applied(NOTES, writesOf(plan));
    const { alone = (text) => text, shape = (text) => text } = tool;
    for (const note of NOTES) {
      const found = after.find(({ id }) => id === note.id);
      expect(shape(found?.body ?? '')).toBe(shape(await alone(note.body)));
      expect(found?.section).toBe(note.section);
    }
  });

  it('nothing is imported twice', async () => {
    const file = await editedBy(tool);
    const once = applied(NOTES, writesOf(planFor(file, NOTES)));
    expect(writesOf(planFor(file, once))).toEqual([]);
  });

  it('the notes of an empty database are those of the file', async () => {
    const after = applied([], writesOf(planFor(await editedBy(tool), [])));
    expect(contents(after).map((note) => (note as Note).id)).toEqual(NOTES.map(({ id }) => id).toSorted());
  });
});

/** What readers do with the file, and what the import makes of it. */
const HEADING = /^## .*S# 2.*$/m;
const blockOf = (words: string): string => FILE.split(/\n\n(?=- {3}|## )/).find((block) => block.includes(words)) ?? '';
const first = blockOf('\n    한 줄\n');
const READERS: readonly EditingTool[] = [
  {
    name: 'a reader',
    changes: 'a note by hand below a heading',
    edit: (file) => file.replace(HEADING, (heading) => `${heading}\n\n손으로 쓴 글\n`),
  },
  {
    name: 'a reader',
    changes: 'a note by hand between two items',
    edit: (file) => file.replace(/ -->\n\n-/, ' -->\n\n- 사이에 쓴 글\n\n-'),
  },
  {
    name: 'a reader',
    changes: 'an item under another heading',
    edit: (file) => file.replace(`${first}\n\n`, '').replace(HEADING, (heading) => `${heading}\n\n${first}`),
  },
  { name: 'a reader', changes: 'an item deleted', edit: (file) => file.replace(`${first}\n\n`, '') },
  { name: 'a reader', changes: 'a text edited', edit: (file) => file.replace('\n    한 줄\n', '\n    한 줄, 고침\n') },
  { name: 'a reader', changes: 'a text added below a comment', edit: (file) => file.replace(/ -->\n/, ' -->\n\n    덧붙인 글\n') },
  { name: 'a reader', changes: 'all comments deleted', edit: (file) => file.replace(/^ *<!-- techand-note .*$/gm, '') },
];

describe('the table in docs/formats.md', () => {
  it('says what the import makes of each', async () => {
    const rows = [...EDITING_TOOLS, ...READERS].map(async (tool) => {
      const { name, changes } = tool;
      const file = await editedBy(tool);
      return `| ${name} | ${changes} | ${changedLines(FILE, file)} | ${counted(planFor(file, NOTES))} |`;
    });
    const table = [
      '| program | what it changed | lines | what the import says |',
      '| --- | --- | --- | --- |',
      ...(await Promise.all(rows)),
    ].join('\n');
    const documented = /<!-- the editors' table -->\n\n<!-- prettier-ignore -->\n([^]*?)\n\n/.exec(
      readFileSync('docs/formats.md', 'utf8'),
    )?.[1];
    expect(documented, `It should be:\n${table}\n`).toBe(table);
  });
});

/** Lines of the exported file that are not in the edited one as they were. */
function changedLines(before: string, after: string): number {
  const left = new Map<string, number>();
  for (const line of after.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  return before.split('\n').filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  }).length;
}
