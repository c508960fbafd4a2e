import { accuracy } from './bench/accuracy/accuracy';
import { anchoring } from './bench/anchoring/anchoring';
import { writeTable, type Bench } from './bench/bench';
import { contents } from './bench/contents/contents';
import { growth } from './bench/growth/growth';
import { loading } from './bench/loading/loading';
import { marking } from './bench/marking/marking';
import { notes } from './bench/notes/notes';
import { readOptions, USAGE } from './bench/options';
import { HEAD, withVersions, writeJson, writeMarkdown, type Measured } from './bench/record';
import { searching } from './bench/searching/searching';
import { watching } from './bench/watching/watching';
import { windows } from './bench/windows/windows';
import { ensurePeers } from './bench/ensure-peers';
import { ensureBrowsers } from './ensure-browsers';
import { runTool } from './run';

/** Everything that is measured, in the order it is run. */
const BENCHES: readonly Bench[] = [accuracy, marking, growth, contents, anchoring, loading, watching, searching, notes, windows];

process.exitCode = await bench(process.argv.slice(2));

/** Runs the named ones, or all of them; gives the exit code. Figures are for reading: nothing fails by being slow. */
async function bench(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) return fail(USAGE);
  const { names } = options;
  const unknown = names.find((name) => !BENCHES.some((each) => each.name === name));
  if (unknown !== undefined) return fail(`no bench ${unknown}; there are ${BENCHES.map(({ name }) => name).join(', ')}`);
  const wanted = BENCHES.filter(({ name }) => names.length === 0 || names.includes(name));
  const browsers = ensureBrowsers([...new Set(wanted.flatMap((each) => each.browsers))], 'all');
  if (!browsers.ready) return fail(browsers.say);
  if (wanted.some(({ hasPeers }) => hasPeers) && !(await ensurePeers()))
    return fail('the libraries to measure beside could not be installed');
  process.stdout.write(`${HEAD.join('\n')}\n`);
  const measured: Measured[] = [];
  for (const { name, run } of wanted) {
    process.stdout.write(`\n== ${name}\n`);
    const tables = (await run(options)).map(withVersions);
    measured.push({ bench: name, tables });
    for (const table of tables) process.stdout.write(`${writeTable(table)}\n\n`);
    // After each, so that a run that is broken off leaves what it has.
    writeJson(measured);
  }
  process.stdout.write(`written: ${writeJson(measured)}\n`);
  if (options.write) return runTool('prettier', ['--write', writeMarkdown(measured)], { limit: 60_000 });
  return 0;
}

function fail(line: string): number {
  process.stdout.write(`${line}\n`);
  return 1;
}
