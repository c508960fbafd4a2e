import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipFor } from './build';
import { ROOT } from './run';

/** Packs for both stores, in a folder of its own beside the unpacked builds. */
const FOLDER = '.output/store';

const isPacked = (await zipFor('chrome', FOLDER)) && (await zipFor('firefox', FOLDER));
if (isPacked) printDigests();
process.exitCode = isPacked ? 0 : 1;

/** The same commit gives the same bytes in every folder, so anybody can compare theirs with what a store has. */
function printDigests(): void {
  for (const file of readdirSync(join(ROOT, FOLDER)).filter((name) => name.endsWith('.zip'))) {
    const digest = createHash('sha256').update(readFileSync(join(ROOT, FOLDER, file)));
    process.stdout.write(`sha256 ${digest.digest('hex')}  ${file}\n`);
  }
}
