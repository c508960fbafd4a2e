import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { NO_SOURCES } from '../../scripts/zip/no-sources';

it('nothing that git ignores comes into the sources archive', () => {
  const ignored = readFileSync('.gitignore', 'utf8').trim().split('\n');
  // WXT leaves these out by itself.
  const others = ignored.filter((line) => !line.startsWith('.') && line !== 'node_modules/');
  // In git's own way of writing: `demo-output/` and `*.log` for `demo-output/**` and `**/*.log`.
  const left = NO_SOURCES.map((pattern) => pattern.replace(/\/\*\*$/, '/').replace(/^\*\*\//, ''));
  expect(left.toSorted()).toEqual(others.toSorted());
});
