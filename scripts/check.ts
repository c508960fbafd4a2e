import { buildBoth } from './build';
import { lintFirefoxBuild } from './lint-firefox';
import { run } from './run';
import { format, lint, typecheck } from './static-checks';

/** Everything that can be known without a browser: format, types, lint, unit tests, both builds, Mozilla's linter. */
const CHECKS: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  format,
  typecheck,
  lint,
  'unit tests': async () => (await run(process.execPath, ['--import', 'tsx', 'scripts/test.ts', '--unit'], { limit: 1_200_000 })) === 0,
  build: buildBoth,
  'addons-linter': lintFirefoxBuild,
};

const failed: string[] = [];
for (const [name, check] of Object.entries(CHECKS)) {
  process.stdout.write(`\n== ${name}\n`);
  if (!(await check())) failed.push(name);
}
process.stdout.write(failed.length === 0 ? '\nall checks passed\n' : `\nfailed: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
