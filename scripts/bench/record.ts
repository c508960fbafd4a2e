import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../run';
import type { Table } from './bench';

/** The tables of one bench. */
export interface Measured {
  readonly bench: string;
  readonly tables: readonly Table[];
}

/** How to read the tables: printed above them, and written above the file. */
export const HEAD = [
  'Each table is one run: the companion beside its peers, taking turns on the same input, so that other work of the machine affects all alike.',
  'Trust the ratios, not the times. 1.0× is the companion, or the floor where a table has one; 3.0× took three times as long. Times are medians.',
  'A floor is the least that the job can take, not a tool. Notes in brackets say what a peer does not do, and the budget of the row.',
];

const JSON_FILE = '.output/bench.json';
const MARKDOWN_FILE = 'docs/benchmarks.md';

/** Writes what was measured as JSON. */
export function writeJson(measured: readonly Measured[]): string {
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  writeFileSync(join(ROOT, JSON_FILE), `${JSON.stringify({ ...circumstances(), peers: peers(), measured }, null, 2)}\n`);
  return JSON_FILE;
}

/** Writes what was measured as the page of the project's figures. */
export function writeMarkdown(measured: readonly Measured[]): string {
  const { date, machine, load, node } = circumstances();
  const lines = [
    '# Benchmarks',
    '',
    ...HEAD,
    '',
    `One run of \`npm run bench -- --write\`, which writes this page: ${date}, ${machine}, Node ${node}, load before it ${load}.`,
    `Peers: ${Object.entries(peers())
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    ...measured.flatMap(({ bench, tables }) => ['', `## ${bench}`, ...tables.flatMap(asMarkdown)]),
  ];
  writeFileSync(join(ROOT, MARKDOWN_FILE), `${lines.join('\n')}\n`);
  return MARKDOWN_FILE;
}

function asMarkdown({ title, columns, rows, notes = [] }: Table): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    '',
    `### ${title}`,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map(line),
    '',
    ...notes.map((note) => `- ${note}`),
  ];
}

const [LOAD] = loadavg();

function circumstances() {
  const [cpu] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    load: (LOAD ?? 0).toFixed(1),
    node: process.versions.node,
  };
}

/** The same table, with its version in the name of each row that is a peer. */
export function withVersions(table: Table): Table {
  const versions = Object.entries(peers());
  return {
    ...table,
    rows: table.rows.map(([name = '', ...cells]) => {
      const peer = versions.find(([each]) => name.toLowerCase().startsWith(each));
      return peer === undefined ? [name, ...cells] : [`${name.slice(0, peer[0].length)} ${peer[1]}${name.slice(peer[0].length)}`, ...cells];
    }),
  };
}

function peers(): Readonly<Record<string, string>> {
  const file = readFileSync(join(ROOT, 'scripts', 'bench', 'package.json'), 'utf8');
  return (JSON.parse(file) as { dependencies: Record<string, string> }).dependencies;
}
