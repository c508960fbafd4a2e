import { posix } from 'node:path';
import { MAY_IMPORT, PACKAGES, LAYER_OF_PATH, type Layer } from './layer-table';
import type { Sources } from '../project-files';
import { importsOf, type Import } from '../syntax';

export interface Arrow extends Import {
  readonly from: string;
  /** Path without its ending, or the package's name. */
  readonly to: string;
  readonly isPackage: boolean;
}

/** Every import that the layer table does not have, as `from → to: why`. */
export function wrongArrows(sources: Sources): string[] {
  return arrowsOf(sources).flatMap((arrow) => {
    const why = arrow.isPackage ? judgePackage(arrow) : judgeArrow(arrow);
    return why === null ? [] : [`${arrow.from} → ${arrow.to}: ${why}`];
  });
}

/** Every import by which one feature reaches into another, or into the frame for more than its types. */
export function featureCrossings(sources: Sources): string[] {
  return arrowsOf(sources).flatMap(({ from, to, isTypeOnly }) => {
    const [own, other] = [featureOf(from), featureOf(to)];
    if (own === null || !to.startsWith('src/content/') || own === other) return [];
    if (other === null) return isTypeOnly ? [] : [`${from} → ${to}: features take types alone from the frame`];
    return [`${from} → ${to}: one feature imports another`];
  });
}

/** Every ring of imports, each once, as `a → b → a`. */
export function cycles(sources: Sources): string[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to, isPackage } of arrowsOf(sources)) {
    if (isPackage) continue;
    const targets = next.get(bare(from)) ?? new Set<string>();
    next.set(bare(from), targets.add(to));
  }
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return found;
}

/** Everything that is imported, by which file. */
export function arrowsOf(sources: Sources): Arrow[] {
  return [...sources].flatMap(([path, source]) =>
    importsOf(path, source).map(({ specifier, isTypeOnly }) => {
      const isPackage = !specifier.startsWith('.');
      const to = isPackage ? specifier : resolve(path, specifier, sources);
      return { from: path, to, specifier, isTypeOnly, isPackage };
    }),
  );
}

function resolve(from: string, specifier: string, sources: Sources): string {
  const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  return sources.has(`${path}/index.ts`) || sources.has(`${path}/index.tsx`) ? `${path}/index` : bare(path);
}

function bare(path: string): string {
  return path.replace(/\.tsx?$/, '');
}

function judgeArrow({ from, to }: Arrow): string | null {
  const [own, other] = [layerOf(bare(from)), layerOf(to)];
  if (own === null || other === null) return 'no layer of the table';
  const allowed = MAY_IMPORT[own];
  // `storage` and `storage-reading` are one folder seen from inside.
  const isInside = folderOf(from) === folderOf(to) && !own.startsWith('messaging');
  const isAllowed = own === other || isInside || allowed === 'everything' || allowed.includes(other);
  return isAllowed ? null : `${own} may not import ${other}`;
}

function judgePackage({ from, to }: Arrow): string | null {
  const own = layerOf(bare(from));
  const known = PACKAGES.find(([pattern]) => pattern.test(to));
  if (known === undefined) return 'no package of the table';
  return own !== null && known[1].includes(own) ? null : `${own ?? from} may not import this package`;
}

function layerOf(path: string): Layer | null {
  return LAYER_OF_PATH.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

function folderOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

/** The folder of a feature, or `null` for the frame and everything outside. */
function featureOf(path: string): string | null {
  return /^src\/content\/features\/([^/]+)\//.exec(path)?.[1] ?? null;
}
