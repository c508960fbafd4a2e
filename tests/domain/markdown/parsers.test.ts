import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { times } from '../../sample';
import { anyNotes } from '../import/planning';
import { buildNote, buildTarget } from '../notes/build-note';
import { exported } from './exported';
import { PARSERS, type Outline } from './outlines';
import { READER_TEXTS } from './reader-texts';

const NOTES = READER_TEXTS.flatMap((body, at) => [
  buildNote({ id: `11111111-1111-4111-8111-0000000000${at}0`, section: 's1', body, target: buildTarget(at, '고른 a_b *문장*\n둘째 줄') }),
  buildNote({ id: `11111111-1111-4111-8111-0000000000${at}1`, section: 's2', body, term: 'text2sql' }),
]);
const others = Object.entries(PARSERS).filter(([name]) => name !== 'commonmark');
const ofCommonmark = PARSERS['commonmark'] ?? (() => []);

/** The blocks of the top level, lists with the number of their items. */
function outer(outline: Outline): readonly string[] {
  return outline.map(([name, inside]) => (name === 'list' ? `list ${inside.length}` : name));
}

describe.each(others)('%s', (_name, parse) => {
  it('sees the blocks of a file, and those inside of each note, as CommonMark says', () => {
    const file = exported(NOTES);
    expect(parse(file)).toEqual(ofCommonmark(file));
    expect(outer(parse(file)).filter((name) => name.startsWith('list'))).toEqual(['list 10', 'list 10']);
  });

  it('sees the same headings, lists and numbers of items, whatever the notes hold', () => {
    fc.assert(
      fc.property(anyNotes(), (notes) => {
        const file = exported(notes);
        expect(outer(parse(file))).toEqual(outer(ofCommonmark(file)));
      }),
      { numRuns: times(2_000, 50) },
    );
  });
});
