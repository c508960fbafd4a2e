import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run';

/** The file in the package that names all code of others in it, with the licences. */
export const LICENCES_FILE = 'LICENCES.txt';

/** A package of others whose code is in the build. */
interface Shipped {
  readonly name: string;
  readonly version: string;
  /** SPDX, for example `MIT`. */
  readonly licence: string;
  readonly text: string;
}

/** Folders of the packages that the build has taken code from: WXT builds several bundles, one after another. */
const folders = new Set<string>();

/** A Vite plugin that remembers from which packages code came into a bundle. What was shaken off does not count. */
export const SHIPPED_PACKAGES = {
  name: 'techand:shipped-packages',
  generateBundle(
    _options: unknown,
    bundle: Record<string, { readonly type: string; readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>> }>,
  ) {
    for (const { modules = {} } of Object.values(bundle)) {
      for (const [id, { renderedLength }] of Object.entries(modules)) {
        const folder = renderedLength > 0 ? packageFolder(id) : null;
        if (folder !== null) folders.add(folder);
      }
    }
  },
};

/** Writes the licences of all that `SHIPPED_PACKAGES` saw, and the project's own; throws where a package has none. */
export function writeLicences(outDir: string): void {
  const shipped = [...folders].map(readPackage).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
  const parts = [
    `Tech& Companion\n\n${own.trim()}`,
    ...shipped.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}`),
  ];
  writeFileSync(join(outDir, LICENCES_FILE), `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
}

/** `…/node_modules/@scope/name` of a module's path; `null` for the project's own modules and those that a tool makes. */
function packageFolder(id: string): string | null {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? null;
}

function readPackage(folder: string): Shipped {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    'name' | 'version' | 'license',
    string
  >;
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.|$)/i.test(each));
  // WXT's package says MIT and brings no text: it is here, from WXT's own repository.
  const path = file === undefined ? join(ROOT, 'scripts/licences', `${name}.txt`) : join(folder, file);
  if (!existsSync(path)) throw new Error(`${name} brings no licence: its text belongs into ${path}`);
  return { name, version, licence: license, text: readFileSync(path, 'utf8') };
}
