import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from '../run';

const FOLDER = join(ROOT, 'scripts', 'bench');
const PEERS = Object.keys((JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')) as { dependencies: object }).dependencies);

/**
 * Installs the libraries of scripts/bench/package.json where they are missing; `false` where that fails. They are not
 * part of `npm ci`: only benches need them, and some were made for a very old Node, about which npm warns.
 */
export async function ensurePeers(): Promise<boolean> {
  if (PEERS.every((name) => existsSync(join(FOLDER, 'node_modules', name, 'package.json')))) return true;
  // npm's own script, which `npm run bench` names: so neither a shell nor a `.cmd` file is needed.
  const npm = process.env['npm_execpath'];
  if (npm === undefined) return false;
  return (await run(process.execPath, [npm, 'ci', '--ignore-scripts', '--prefix', FOLDER], { limit: 120_000 })) === 0;
}
