import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/domain/notes/notes';
import { anyMarkdown } from './any-markdown';
import { buildNote, buildTarget } from '../notes/build-note';
import { definitionsIn, treesIn, treesInItems, type Definitions } from './commonmark';
import { blocksIn, exported } from './exported';
import { nastyText } from './nasty-text';

const anyBody = (): fc.Arbitrary<string> => fc.oneof({ weight: 4, arbitrary: anyMarkdown() }, nastyText());
const anyTarget = () => fc.option(fc.constant(buildTarget()));

describe('the text of a note in a file', () => {
  it.each([
    ['a list nested by a tab', '1. 가\n\t- 나\n\t\t- 다'],
    ['code indented by a tab', '글\n\n\t코드\n\t\t더 깊이'],
    ['code after a tab in an item', '1.\t가\n\n\t\t코드'],
    ['a quote with a tab', '>\t\t코드\n>\t글'],
    ['a fence in an item nested by tabs', '-\t가\n\n\t```\n\t\t코드\n\t```'],
  ])('has the same tree as by itself: %s', (_what, body) => {
    expect(treesOfNote(exported([buildNote({ body })]))).toEqual(treesIn(body));
  });

  it('has the same tree as by itself, whatever it is, when it is alone in the file', () => {
    fc.assert(
      fc.property(anyBody(), anyTarget(), (body, target) => {
        const note = buildNote({ body, target });
        const file = exported([note]);
        const [trees = []] = treesInItems(file);
        expect(trees[0]).toMatch(/^<paragraph>\s*<text[^>]*>\d{4}-\d\d-\d\d \d\d:\d\d<\/text>\s*<\/paragraph>\s*$/);
        expect(trees.slice(ownBlocks(note))).toEqual(treesIn(withComment(body, file)));
        // Where the text leaves nothing open that swallows it, the comment is a block after all others.
        if (trees.at(-1) === treesIn(withComment('', file))[0]) expect(treesOfNote(file, note)).toEqual(treesIn(body));
      }),
      { numRuns: 1_000 },
    );
  });

  it('has the same tree as by itself, whatever other notes hold, except for links that they define', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyBody(), anyTarget()), { minLength: 2, maxLength: 4 }), (parts) => {
        const notes = parts.map(([body, target], at) => buildNote({ id: `note-${at}`, body, target, createdAt: at }));
        const ordered = [...notes.filter(({ target }) => target), ...notes.filter(({ target }) => !target)];
        const file = exported(notes);
        const known = definitionsIn(file);
        const found = treesInItems(file);
        expect(found.length).toBe(notes.length);
        const expected = ordered.map(({ body }, at) => treesIn(withComment(body, file, at), known));
        expect(found.map((trees, at) => trees.slice(ownBlocks(ordered[at])))).toEqual(expected);
        // Those that are not the same as by themselves are those that use what another defines, and no more.
        const changed = ordered.filter(({ body }, at) => String(expected[at]) !== String(treesIn(withComment(body, file, at))));
        expect(changed.filter((note) => !usesOthers(note, known))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('a link that another note defines is one', () => {
    const file = exported([buildNote({ id: 'one', body: '[a]', createdAt: 1 }), buildNote({ id: 'two', body: '[a]: /b', createdAt: 2 })]);
    expect(treesInItems(file)[0]?.[1]).toContain('<link destination="/b"');
  });
});

/** The line with the day, and the quote with its link. */
function ownBlocks(note: Note | undefined): number {
  return note?.target ? 2 : 1;
}

/** The blocks of the file's first note that are not ours. */
function treesOfNote(file: string, note?: Note): readonly string[] {
  return treesInItems(file)[0]?.slice(ownBlocks(note), -1) ?? [];
}

/** The text by itself, with the line that closes what it leaves open. */
function withComment(body: string, file: string, at = 0): string {
  const comment = blocksIn(file)[at]?.split('\n').at(-1)?.trim() ?? '';
  return body === '' ? comment : `${body}\n\n${comment}`;
}

/** Whether a label is in its text that it does not define itself, or defines otherwise. */
function usesOthers({ body }: Note, known: Definitions): boolean {
  const own = definitionsIn(body);
  const labels = Object.keys(known).filter((label) => JSON.stringify(known[label]) !== JSON.stringify(own[label]));
  return labels.some((label) => body.toUpperCase().includes(label));
}
