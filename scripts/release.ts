import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalOf } from './release-refusal';
import { ROOT, run } from './run';

/** The tests, the check with Mozilla's linter, and the stores' files; in this order, until one fails. */
const STEPS: readonly { readonly name: string; readonly minutes: number }[] = [
  { name: 'test', minutes: 60 },
  { name: 'test:long', minutes: 60 },
  { name: 'check', minutes: 30 },
  { name: 'zip', minutes: 5 },
];

process.exitCode = await release();

/** Packs the commit for the stores, if it may be released; gives the exit code. */
async function release(): Promise<number> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const refusal = refusalOf({ changes: changes(), version, changelog: readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8') });
  if (refusal !== null) return fail(refusal);
  for (const { name, minutes } of STEPS) {
    if ((await run('npm', ['run', name], { limit: minutes * 60_000 })) !== 0) return fail(`refused: npm run ${name} failed`);
  }
  // Tests and builds leave nothing behind; if one did, what was packed is not what was committed.
  if (changes() !== '') return fail(`refused: the steps have changed the tree:\n${changes()}`);
  process.stdout.write(`version ${version} is packed in .output/store; how it goes to the stores: docs/publishing.md\n`);
  return 0;
}

function changes(): string {
  return execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' });
}

function fail(line: string): number {
  process.stdout.write(`${line}\n`);
  return 1;
}
