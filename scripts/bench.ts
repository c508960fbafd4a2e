import { accuracy } from './bench/accuracy';
import { anchoring } from './bench/anchoring';
import { writeTable, type Bench } from './bench/bench';
import { marking } from './bench/marking';
import { notes } from './bench/notes';
import { ensureBrowsers } from './ensure-browsers';

/** Everything that is measured, in the order it is run. */
const BENCHES: readonly Bench[] = [accuracy, marking, anchoring, notes];

process.exitCode = await bench(process.argv.slice(2));

/** Runs the named ones, or all of them; gives the exit code. Figures are for reading: nothing fails by being slow. */
async function bench(names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => !BENCHES.some((each) => each.name === name));
  if (unknown !== undefined) return fail(`no bench ${unknown}; there are ${BENCHES.map(({ name }) => name).join(', ')}`);
  const browsers = ensureBrowsers(['chromium'], 'all');
  if (!browsers.ready) return fail(browsers.say);
  for (const { name, run } of BENCHES) {
    if (names.length > 0 && !names.includes(name)) continue;
    process.stdout.write(`\n== ${name}\n`);
    for (const table of await run()) process.stdout.write(`${writeTable(table)}\n\n`);
  }
  return 0;
}

function fail(line: string): number {
  process.stdout.write(`${line}\n`);
  return 1;
}
