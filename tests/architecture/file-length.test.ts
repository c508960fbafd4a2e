import { expect, it } from 'vitest';
import { madeUp, readSources, type Sources } from './project-files';

/** A file longer than this holds two ideas; data of the post and texts of the UI are as long as they are. */
const LIMIT = 200;
const DATA = /^src\/(post|i18n)\//;

function longFiles(sources: Sources): string[] {
  return [...sources].flatMap(([path, source]) => {
    const lines = source.trimEnd().split('\n').length;
    return lines > LIMIT && !DATA.test(path) ? [`${path}: ${lines} lines`] : [];
  });
}

it('no file is longer than 200 lines, data excepted', () => {
  expect(longFiles(readSources('src', 'entrypoints', 'scripts'))).toEqual([]);
});

it('a file of 201 lines is found, one of 200 and a long table are not', () => {
  const lines = (count: number): string => 'a;\n'.repeat(count);
  const sources = madeUp({ 'src/page/a.ts': lines(201), 'src/page/b.ts': lines(200), 'src/post/c.ts': lines(900) });
  expect(longFiles(sources)).toEqual(['src/page/a.ts: 201 lines']);
});
