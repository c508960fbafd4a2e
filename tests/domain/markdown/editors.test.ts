import { format, type Options } from 'prettier';
import { describe, expect, it } from 'vitest';
import { textDigest } from '../../../src/domain/text/text-digest';
import { buildNote, buildTarget } from '../notes/build-note';
import { exported, readBack } from './exported';
import { READER_TEXTS } from './reader-texts';

const NOTES = READER_TEXTS.flatMap((body, at) => [
  buildNote({
    id: `11111111-1111-4111-8111-0000000000${at}0`,
    section: 's1',
    body,
    target: buildTarget(at, '고른 a_b *문장*\n둘째 줄'),
    createdAt: at,
  }),
  buildNote({ id: `11111111-1111-4111-8111-0000000000${at}1`, section: 's2', body, term: 'text2sql', createdAt: at }),
]).filter(({ body, target }) => body !== '' || target !== null);

const FILE = exported(NOTES);

/** The texts of a file by id. */
function textsIn(file: string): ReadonlyMap<string | undefined, string> {
  return new Map(readBack(file).map(({ identity, body }) => [identity?.id, body]));
}

describe('Prettier', () => {
  const settings: readonly Options[] = [
    {},
    { tabWidth: 3 },
    { tabWidth: 4 },
    { tabWidth: 8 },
    { useTabs: true, tabWidth: 4 },
    { proseWrap: 'always', printWidth: 40 },
    { proseWrap: 'never' },
    { endOfLine: 'crlf' },
  ];

  it.each(settings)('with %j changes each text as it changes a file of that text alone', async (options) => {
    const found = textsIn(await format(FILE, { parser: 'markdown', ...options }));
    expect(found.size).toBe(NOTES.length);
    for (const { id, body } of NOTES) {
      // With wide tabs Prettier indents text in an item by the tab, and code by two less: then it is code no more.
      if (body.startsWith('    ') && (options.tabWidth ?? 2) > 2) continue;
      // Prettier wraps what is in a list sooner: a text is compared without its line ends there.
      const alone = (await format(body, { parser: 'markdown', ...options })).replaceAll('\r\n', '\n').replace(/\n$/, '');
      // In a list it writes a rule as `***`, elsewhere as `---`.
      const ruled = (text: string): string => text.replace(/^\*\*\*$/gm, '---');
      const shape = (text = ''): string => (options.proseWrap === 'always' ? ruled(text).replace(/\s+/g, ' ') : ruled(text));
      expect(shape(found.get(id))).toBe(shape(alone));
    }
  });

  it.each(settings)('with %j leaves every note under its heading, and what it does not change as it was exported', async (options) => {
    const read = readBack(await format(FILE, { parser: 'markdown', ...options }));
    expect(read.map(({ identity, section }) => [identity?.section, section])).toEqual(
      NOTES.toSorted(bySection).map(({ section }) => [section, section]),
    );
    const plain = read.filter(({ identity }) => NOTES.find(({ id }) => id === identity?.id)?.body === READER_TEXTS[0]);
    expect(plain.map(({ body, identity }) => textDigest(body) === identity?.digest)).toEqual([true, true]);
  });
});

describe('an editor that', () => {
  it.each<[string, (file: string) => string, (text: string) => string]>([
    ['trims lines', (file) => file.replace(/[ \t]+$/gm, ''), (text) => text.replace(/[ \t]+$/gm, '')],
    ['writes CRLF', (file) => file.replaceAll('\n', '\r\n'), (text) => text],
    ['adds lines at the end', (file) => `${file}\n\n\n`, (text) => text],
    ['takes the last line end away', (file) => file.trimEnd(), (text) => text],
    [
      'indents by tabs',
      (file) => file.replace(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4)),
      (text) => text.replace(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4)),
    ],
    ['indents items by three', (file) => file.replace(/^- {3}/gm, '-  ').replace(/^ {4}/gm, '   '), (text) => text],
    ['indents items by two', (file) => file.replace(/^- {3}/gm, '- ').replace(/^ {4}/gm, '  '), (text) => text],
    ['leaves the wide marker and indents by two', (file) => file.replace(/^ {4}/gm, '  '), (text) => text],
    ['makes stars of the markers', (file) => file.replace(/^- {3}/gm, '*   '), (text) => text],
    ['makes pluses of the markers', (file) => file.replace(/^- {3}/gm, '+   '), (text) => text],
    ['doubles blank lines between items', (file) => file.replace(/ -->\n\n/g, ' -->\n\n\n\n'), (text) => text],
    ['takes blank lines between items away', (file) => file.replace(/ -->\n\n/g, ' -->\n'), (text) => text],
    ['makes tasks of the items', (file) => file.replace(/^- {3}/gm, '-   [ ] '), (text) => text],
    ['takes the front matter away', (file) => file.replace(/^---\n[^]*?\n---\n/, ''), (text) => text],
    [
      'writes the front matter anew',
      (file) => file.replace(/^---\n[^]*?\n---\n/, '---\ntags:\n  - techand\npost: 173\naliases: []\n---\n'),
      (text) => text,
    ],
  ])('%s changes no more of a text than this', (_what, edit, edited) => {
    const found = textsIn(edit(FILE));
    expect(found.size).toBe(NOTES.length);
    for (const { id, body } of NOTES) expect(found.get(id)).toBe(edited(body));
  });
});

function bySection(one: { readonly section: string }, other: { readonly section: string }): number {
  return one.section < other.section ? -1 : Number(one.section > other.section);
}
