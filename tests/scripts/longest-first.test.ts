import { expect, it } from 'vitest';
import { longestFirst } from '../longest-first';

const FILES = ['short', 'long', 'middle'] as const;
const sizes = { short: 1, long: 3, middle: 2 };

it('files begin in the order of how long they took the last time', () => {
  const durations = { short: 30, long: 10, middle: 20 };
  expect(
    longestFirst(
      FILES,
      (file) => durations[file],
      (file) => sizes[file],
    ),
  ).toEqual(['short', 'middle', 'long']);
});

it('files begin in the order of their sizes where one of them never ran', () => {
  expect(
    longestFirst(
      FILES,
      (file) => (file === 'long' ? undefined : 1),
      (file) => sizes[file],
    ),
  ).toEqual(['long', 'middle', 'short']);
});
