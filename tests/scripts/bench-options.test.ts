import { expect, it } from 'vitest';
import { readOptions } from '../../scripts/bench/options';

it.each([
  [[], { names: [], beside: null }],
  [['notes'], { names: ['notes'], beside: null }],
  [['notes', '--beside', '../older/.output'], { names: ['notes'], beside: '../older/.output' }],
  [['--beside=older', 'notes', 'marking'], { names: ['notes', 'marking'], beside: 'older' }],
  [['notes', '--beside'], null],
  [['notes', '--beside='], null],
  [['--fast'], null],
])('the bench’s command line %j', (args, options) => {
  expect(readOptions(args)).toEqual(options);
});
