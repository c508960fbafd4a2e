import { expect, it } from 'vitest';
import { EVERYTHING, readListing, writeListing, type Listing } from '../../../../src/ui/notes/filter/listing';

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
