import { describe, expect, it } from 'vitest';
import type { Note } from '../../../../src/domain/notes/notes';
import { EVERYTHING, offersTheSame, readListing, writeListing, type Listing } from '../../../../src/ui/notes/filter/listing';
import { buildNote, buildTarget, idOf } from '../../build-note';

it.each<Listing>([
  EVERYTHING,
  { ...EVERYTHING, order: 'newest' },
  { order: 'newest', tag: 'ocr', section: 's4', kind: 'highlight' },
  { ...EVERYTHING, tag: '"' },
])('what is listed is the same in the next window: %o', (listing) => {
  expect(readListing(writeListing(listing))).toEqual(listing);
});

it.each(['', 'x', '[', '{}', '[1]', '["newest"', 'null', '["oldest",1,2,"none"]'])(
  '%s lists all notes in the order of the post',
  (text) => {
    expect(readListing(text)).toEqual(EVERYTHING);
  },
);

describe('a key in a note', () => {
  const note = buildNote({ section: 's1', body: '글', tags: ['하나'] });

  it('offers no other choices where it changes the text alone', () => {
    expect(offersTheSame({ ...note, body: '글이', revision: 2 }, note)).toBe(true);
  });

  it.each<Partial<Note>>([
    { body: ' ' },
    { tags: ['하나', '둘'] },
    { section: 's2' },
    { target: buildTarget('구절') },
    { conflictOf: idOf('c') },
    { id: idOf('b') },
  ])('offers others with %o', (change) => {
    expect(offersTheSame({ ...note, ...change }, note)).toBe(false);
  });
});
