import { HOSTILE_FILES, saidOfSource, NOTES } from '../tests/schema/hostile-list';
import { stored } from '../tests/domain/import/planning';

/**
 * Prints what the import says of each hostile file, the time that the processor spends on it, and by how much the heap grew.
 * The heap is that of a process in which garbage is collected before each file: `npm run hostile`.
 */
const collect = (globalThis as { readonly gc?: () => void }).gc ?? (() => {});

process.stdout.write('| file | size | what is said | time | heap |\n| --- | --- | --- | --- | --- |\n');
for (const { name, source, here = stored(NOTES) } of HOSTILE_FILES) {
  const file = source();
  collect();
  const heap = process.memoryUsage().heapUsed;
  const before = process.cpuUsage();
  const said = saidOfSource(file, here);
  const { user, system } = process.cpuUsage(before);
  const grown = Math.max(0, process.memoryUsage().heapUsed - heap);
  const size = typeof file === 'string' ? file.length : file.byteLength;
  process.stdout.write(`| ${name} | ${sized(size)} | ${said} | ${Math.round((user + system) / 1000)} ms | ${sized(grown)} |\n`);
}

function sized(bytes: number): string {
  return bytes < 100_000 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
}
