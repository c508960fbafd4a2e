import { expect, it } from 'vitest';
import { refusalOf } from '../../scripts/release-refusal';

const READY = { changes: '', version: '1.2.0', changelog: '# Changelog\n\n## [1.2.0] - 2027-01-05\n\n## [1.1.0] - 2026-12-01\n' };

it('a commit whose version heads the changelog may be released', () => {
  expect(refusalOf(READY)).toBeNull();
});

it.each([
  ['a tree with changes, and names them', { ...READY, changes: ' M src/a.ts\n?? b.txt\n' }, /M src\/a\.ts\n\?\? b\.txt$/],
  ['a version that is not for readers', { ...READY, version: '0.1.0' }, /0\.1\.0 is no version/],
  ['a version with a mistake', { ...READY, version: '1.2' }, /1\.2 is no version/],
  ['a version that the changelog does not have', { ...READY, version: '1.3.0' }, /\[1\.2\.0\], not \[1\.3\.0\]/],
  ['a version that is not the newest one', { ...READY, version: '1.1.0' }, /not \[1\.1\.0\]/],
  ['changes that are still called unreleased', { ...READY, changelog: `## [Unreleased]\n\n${READY.changelog}` }, /\[Unreleased\]/],
])('a release is refused for %s', (_what, state, line) => {
  expect(refusalOf(state)).toMatch(line);
});
