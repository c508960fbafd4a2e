import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapListItem } from '../../../src/domain/markdown/note-block';
import { NOTE_COLOURS } from '../../../src/domain/notes/colours';
import type { Note } from '../../../src/domain/notes/notes';
import { OUTLINE_IDS } from '../../fixtures/outline-ids';
import { POST_FACTS } from '../../../src/post/outline';
import { orderInPost } from '../../../src/ui/notes/stored/groups';
import { buildNote, buildTarget } from '../notes/build-note';
import { parseBlocks, type Block } from './commonmark';
import { exported, readBack } from './exported';
import { nastyText } from './nasty-text';

describe('whatever the notes hold', () => {
  it('the sequence of top-level blocks stays the same', () => {
    fc.assert(
      fc.property(fc.array(anyNote(), { maxLength: 8 }), (notes) => {
        const plain = notes.map((note) => ({ ...note, body: '글', tags: [], term: null, figure: null, target: null }));
        expect(outerShape(exported(notes))).toEqual(outerShape(exported(plain)));
      }),
      { numRuns: 200 },
    );
  });

  it('every list item holds its own note, from the first line to the comment', () => {
    fc.assert(
      fc.property(fc.array(anyNote(), { maxLength: 8 }), (notes) => {
        const markdown = exported(notes);
        const lines = markdown.split('\n');
        const items = parseBlocks(markdown).flatMap((block) => (block.type === 'list' ? block.children : []));
        expect(items.length).toBe(notes.length);
        for (const { firstLine, lastLine } of items) {
          const own = lines.slice(firstLine - 1, lastLine).filter((line) => line.trim() !== '');
          expect(own[0]).toMatch(/^- {3}\d{4}/);
          expect(own.at(-1)).toMatch(/^ {4}<!-- techand-note .* -->$/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('every line of an item carries the prefix', () => {
    fc.assert(
      fc.property(fc.oneof(nastyText(), fc.string({ unit: 'binary' })), (text) => {
        expect(wrapListItem(text)).toBe(`-   ${text}`.replace(/\r\n?|\n/g, '$&    '));
      }),
    );
  });

  it('every note is in the file once, in the order of the post', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyNote(), { maxLength: 24, selector: ({ id }) => id }),
        fc.option(fc.constantFrom(...OUTLINE_IDS)),
        (notes, only) => {
          const ids = readBack(exported(notes, 'ko', only)).map(({ identity }) => identity?.id);
          const wanted = notes.filter(({ section }) => only === null || section === only).toSorted(orderInPost(POST_FACTS));
          expect(ids).toEqual(wanted.map(({ id }) => id));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('a quote is shown as the characters it has', () => {
    fc.assert(
      fc.property(nastyText(), (exact) => {
        const shown = quoteIn(exported([buildNote({ body: '', target: buildTarget(1, exact) })]));
        const words = exact.split(/[\r\n]+/).map((line) => line.trim());
        expect(shown.replace(/\s+/g, ' ').trim()).toBe([...words, '글에서 보기'].join(' ').replace(/\s+/g, ' ').trim());
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['open fences', '```\n<!--\n> \n'],
    ['one line', '가'],
    ['tabs, right to left', '\t\t\u202Eע\n'],
  ])('a megabyte of %s is one note', (_what, piece) => {
    const body = piece.repeat(1 + 1_048_576 / piece.length).slice(0, 1_048_576);
    const markdown = exported([
      buildNote({ body }),
      buildNote({ id: '11111111-1111-4111-8111-111111111112', section: 's2', body: '다음' }),
    ]);
    expect(readBack(markdown).map((read) => read.body === body)).toEqual([true, false]);
    expect(outerShape(markdown).filter((block) => block === 'list 1').length).toBe(2);
  });
});

function anyNote(): fc.Arbitrary<Note> {
  return fc
    .record({
      id: fc.uuid(),
      section: fc.constantFrom(...OUTLINE_IDS),
      body: nastyText(),
      target: fc.option(fc.tuple(fc.nat(9_000), nastyText()).map(([start, exact]) => buildTarget(start, exact))),
      term: fc.option(nastyText()),
      figure: fc.option(fc.integer({ min: 1, max: 99 })),
      colour: fc.constantFrom(...NOTE_COLOURS),
      tags: fc.array(nastyText(), { maxLength: 2 }),
      createdAt: fc.integer({ min: 0, max: 4_000_000_000_000 }),
      conflictOf: fc.option(fc.uuid()),
    })
    .map(buildNote);
}

/** Types and headings of the top level, lists with the number of their items. */
function outerShape(markdown: string): readonly string[] {
  return parseBlocks(markdown).map(({ type, text, children }) => {
    if (type === 'list') return `list ${children.length}`;
    return type.startsWith('heading') ? `${type}: ${text.replace(/count: \d+|tags: .*/g, '')}` : type;
  });
}

function quoteIn(markdown: string): string {
  const find = (blocks: readonly Block[]): Block | undefined =>
    blocks.find(({ type }) => type === 'block_quote') ?? blocks.map(({ children }) => find(children)).find(Boolean);
  const quote = find(parseBlocks(markdown).filter(({ type }) => type === 'list'));
  return quote?.children.map(({ text }) => text).join('\n') ?? '';
}
