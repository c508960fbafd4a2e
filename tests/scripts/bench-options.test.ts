import { expect, it } from 'vitest';
import { readOptions } from '../../scripts/bench/options';

it.each([
  [[], { names: [], beside: null, write: false }],
  [['notes'], { names: ['notes'], beside: null, write: false }],
  [['notes', '--beside', '../older/.output'], { names: ['notes'], beside: '../older/.output', write: false }],
  [['--beside=older', 'notes', 'marking'], { names: ['notes', 'marking'], beside: 'older', write: false }],
  [['anchoring', '--write'], { names: ['anchoring'], beside: null, write: true }],
  [['notes', '--beside'], null],
  [['notes', '--beside='], null],
  [['--fast'], null],
])('the bench’s command line %j', (args, options) => {
  expect(readOptions(args)).toEqual(options);
});
