import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './project-files';

/** The list of a folder with more files than this does not fit a screen: it is two rooms. */
const LIMIT = 20;

/** The folders that hold too many files, with how many; what is in their folders does not count. */
function fullFolders(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].flatMap(([folder, count]) => (count > LIMIT ? [`${folder}: ${count} files`] : []));
}

it('no folder of sources, tests or scripts holds more than 20 files', () => {
  const paths = ['src', 'entrypoints', 'tests', 'scripts'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      // Not the benches' own libraries, where a bench has run.
      .filter((entry) => entry.isFile() && !/[\\/]node_modules([\\/]|$)/.test(entry.parentPath.slice(ROOT.length)))
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/')),
  );
  expect(paths.length).toBeGreaterThan(500);
  expect(fullFolders(paths)).toEqual([]);
});

it('a folder of 21 is found, one of 20 and its folders are not', () => {
  const files = (folder: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${folder}/${at}.ts`);
  expect(fullFolders([...files('src/page', 21), ...files('src/ui', 20), ...files('src/ui/notes', 20)])).toEqual(['src/page: 21 files']);
});
