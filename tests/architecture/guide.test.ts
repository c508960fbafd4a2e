import { expect, it } from 'vitest';
import { arrowsOf } from './rules/import-rules';
import { readSources, type Sources } from './project-files';

/** Every file that is loaded with one, by imports of more than types; without its ending. */
function loadedWith(first: string, sources: Sources): ReadonlySet<string> {
  const arrows = arrowsOf(sources).filter(({ isTypeOnly, isPackage }) => !isTypeOnly && !isPackage);
  const loaded = new Set([first]);
  // A set may grow while it is gone through: what is added comes up too.
  for (const path of loaded) {
    for (const { from, to } of arrows) if (from.replace(/\.tsx?$/, '') === path) loaded.add(to);
  }
  return loaded;
}

it('windows open with the guide of the post, which loads no terms: with their cards they are 100 KB', () => {
  const sources = readSources('src/post', 'src/domain');
  const isOfTerms = (path: string): boolean => path.startsWith('src/post/terms/');
  const guide = loadedWith('src/post/guide', sources);
  expect(guide).toContain('src/post/sessions');
  expect([...guide].filter(isOfTerms)).toEqual([]);
  expect([...loadedWith('src/post/post', sources)].some(isOfTerms)).toBe(true);
});
