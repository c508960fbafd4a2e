import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Path under the project's root (slashes, with its ending) to text. */
export type Sources = ReadonlyMap<string, string>;

/** Every TypeScript file of the given folders. */
export function readSources(...folders: readonly string[]): Sources {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  );
  // The benches' own libraries, where a bench has run.
  const code = paths.filter((path) => ['.ts', '.tsx'].includes(extname(path)) && !path.includes('/node_modules/'));
  return new Map(code.toSorted().map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}

/** A small made-up tree, for the tests that show that a rule can fail. */
export function madeUp(files: Readonly<Record<string, string>>): Sources {
  return new Map(Object.entries(files));
}
