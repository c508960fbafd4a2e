import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ROOT, run } from './run';

const FOLDER = join(ROOT, 'scripts', 'mutants');
const CORE = join(FOLDER, 'node_modules', '@stryker-mutator', 'core');
const REPORTS = join(ROOT, '.output', 'mutants');

/**
 * Breaks one folder of the code in hundreds of small ways, one after the other, and runs its tests on each (StrykerJS): `npm
 * run mutants -- src/domain/quotes`. More folders of tests may follow. What no test sees is in the report, with its line.
 */
process.exitCode = await mutants(process.argv.slice(2));

async function mutants([part, ...tests]: readonly string[]): Promise<number> {
  if (part === undefined || !existsSync(join(ROOT, part))) {
    process.stdout.write('usage: npm run mutants -- PART [TESTS ...], for example src/domain/quotes\n');
    return 1;
  }
  if (!(await ensureTools())) return 1;
  const name = part.replaceAll('/', '-');
  const config = join(FOLDER, 'stryker.local.json');
  await writeFile(config, JSON.stringify(configOf(part, name), null, 2));
  process.env['TECHAND_MUTANTS_TESTS'] = (tests.length > 0 ? tests : [part.replace(/^src/, 'tests')]).join(',');
  return run(process.execPath, [join(CORE, 'bin', 'stryker.js'), 'run', config], { limit: 4 * 3_600_000 });
}

/** Not part of `npm ci`: it is 200 packages, and only who asks for mutants needs them. */
async function ensureTools(): Promise<boolean> {
  if (existsSync(CORE)) return true;
  const npm = process.env['npm_execpath'];
  if (npm === undefined) return false;
  // Without peers of its own: its runner has to use the project's Vitest.
  return (await run(process.execPath, [npm, 'ci', '--ignore-scripts', '--legacy-peer-deps', '--prefix', FOLDER], { limit: 300_000 })) === 0;
}

function configOf(part: string, name: string): object {
  const reports = relative(ROOT, REPORTS);
  return {
    testRunner: 'vitest',
    // None: nothing has to be rewritten, and the project's TypeScript has no such functions.
    tsconfigFile: 'none.json',
    plugins: [join(FOLDER, 'node_modules', '@stryker-mutator', 'vitest-runner', 'dist', 'src', 'index.js')],
    vitest: { configFile: 'scripts/mutants/vitest.config.ts', related: false },
    mutate: [part.endsWith('.ts') ? part : `${part}/**/*.ts`],
    // One at a time, so that a machine of two cores can be used meanwhile.
    concurrency: 1,
    coverageAnalysis: 'perTest',
    timeoutMS: 10_000,
    ignorePatterns: ['.output', 'demo-output', 'scripts/bench', 'scripts/mutants/node_modules'],
    tempDirName: '.output/stryker',
    reporters: ['clear-text', 'json', 'html'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: `${reports}/${name}.json` },
    htmlReporter: { fileName: `${reports}/${name}.html` },
  };
}
