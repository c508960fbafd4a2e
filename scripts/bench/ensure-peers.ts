import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from '../run';

const FOLDER = join(ROOT, 'scripts', 'bench');

/**
 * Installs the libraries of scripts/bench/package.json where they are missing; `false` where that fails. They are no part
 * of `npm ci`: only benches need them, and some are made for a Node of long ago, which npm warns of.
 */
export async function ensurePeers(): Promise<boolean> {
  if (existsSync(join(FOLDER, 'node_modules', 'mark.js'))) return true;
  // npm's own file, as `npm run bench` names it: no shell and no `.cmd` stands between.
  const npm = process.env['npm_execpath'];
  if (npm === undefined) return false;
  return (await run(process.execPath, [npm, 'ci', '--ignore-scripts', '--prefix', FOLDER], { limit: 120_000 })) === 0;
}
