import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBoth } from './build';
import { addCounts, byReason, COUNTS_FILE, lastLine, NOTHING, ONE_FAILURE, readCounts, type Counts } from './counts';
import { ensureBrowsers } from './ensure-browsers';
import { runTool } from './run';
import { lint, typecheck } from './static-checks';

const MINUTE = 60_000;

/**
 * `--unit` runs what needs no browser and no build, `--e2e` what needs both; without a flag everything runs. `--long` runs
 * in full what the others play a sample of, and nothing else.
 */
const isUnitOnly = process.argv.includes('--unit');
const isLong = process.argv.includes('--long');
const isEndToEndOnly = isLong || process.argv.includes('--e2e');
const isAll = !isUnitOnly && !isEndToEndOnly;

const folder = mkdtempSync(join(tmpdir(), 'techand-counts-'));
const failedSteps: string[] = [];
let counts: Counts = NOTHING;
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
await runAll();
report();

async function runAll(): Promise<void> {
  // Asked first: nobody should wait for all the rest to hear that a browser is missing.
  const browsers = isUnitOnly ? null : ensureBrowsers(['chromium', 'firefox'], 'all');
  if (browsers?.ready === false) process.stdout.write(`${browsers.say}\n`);
  const hasBuild = isUnitOnly || (await step('build', buildBoth));
  if (isAll) {
    await step('typecheck', typecheck);
    await step('lint', lint);
  }
  // Together, so that no core waits: the tests of the build make one more build.
  if (isAll) await count('unit and build', hasBuild ? ['unit', 'unit-isolated', 'build'] : ['unit', 'unit-isolated'], 20 * MINUTE);
  else if (isUnitOnly || isLong) await count('unit', ['unit', 'unit-isolated'], 20 * MINUTE);
  if (isUnitOnly) return;
  if (!hasBuild) {
    counts = addCounts(counts, ONE_FAILURE);
    return;
  }
  if (browsers?.ready === false) {
    failedSteps.push(`e2e (${browsers.say})`);
    counts = addCounts(counts, ONE_FAILURE);
    return;
  }
  await count('e2e', ['chromium', 'firefox'], isLong ? 45 * MINUTE : 50 * MINUTE);
}

async function step(name: string, work: () => Promise<boolean>): Promise<boolean> {
  const start = performance.now();
  process.stdout.write(`\n== ${name}\n`);
  const isDone = await work();
  if (!isDone) failedSteps.push(name);
  process.stdout.write(`== ${name}: ${isDone ? 'done' : 'failed'} in ${seconds(start)}\n`);
  return isDone;
}

/** Runs Vitest projects together and adds what they counted. */
async function count(name: string, projects: readonly string[], limit: number): Promise<void> {
  await step(name, async () => {
    const file = join(folder, `${name}.json`);
    const args = ['run', '-c', 'tests/vitest.config.ts', ...projects.map((project) => `--project=${project}`), '--allowOnly=false'];
    const reporters = ['--reporter=default', '--reporter=./scripts/count-reporter.ts'];
    const long = isLong ? { args: ['--tagsFilter=repeats'], env: { TECHAND_LONG_RUN: '1' } } : { args: [], env: {} };
    const exitCode = await runTool('vitest', [...args, ...long.args, ...reporters], { env: { [COUNTS_FILE]: file, ...long.env }, limit });
    const counted = readCounts(file, exitCode);
    counts = addCounts(counts, counted);
    return counted.failed === 0;
  });
}

/** Says what was skipped and what failed; the very last line is the sum. */
function report(): void {
  process.stdout.write('\n');
  for (const [reason, names] of byReason(counts))
    process.stdout.write(`skipped, since ${reason}:\n${names.map((name) => `  ${name}\n`).join('')}`);
  if (failedSteps.length > 0) process.stdout.write(`failed: ${failedSteps.join(', ')}\n`);
  process.exitCode = counts.failed > 0 || failedSteps.length > 0 ? 1 : 0;
  process.stdout.write(`${lastLine(counts)}\n`);
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
