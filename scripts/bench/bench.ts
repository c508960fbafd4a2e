import type { BrowserName } from '../../tests/browser/find-browser';
import type { BenchOptions } from './options';

/** One thing that is measured, beside others that do the same job, in one run. */
export interface Bench {
  /** What `npm run bench -- NAME` asks for. */
  readonly name: string;
  /** What it cannot do without. */
  readonly browsers: readonly BrowserName[];
  /** Measured beside libraries of others, which `npm ci` does not bring. */
  readonly hasPeers?: boolean;
  /** Measures and gives what is to be printed. */
  readonly run: (options: BenchOptions) => Promise<readonly Table[]>;
}

/** A row per candidate, ours first; the first column names it. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What has to be known to read the figures: the input, the budget, what a peer leaves out. */
  readonly notes?: readonly string[];
}

/** The middle of the values; of an even number the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The value that this share of all stays below or reaches: `0.95` of many keys. */
export function percentile(values: readonly number[], share: number): number {
  return values.toSorted((left, right) => left - right)[Math.ceil(values.length * share) - 1] ?? Number.NaN;
}

/** How many times as long as the first: `1.0×`, `3.4×`. */
export function ratio(value: number, first: number): string {
  return `${(value / first).toFixed(1)}×`;
}

export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

/** The table as text, its columns aligned. */
export function writeTable({ title, columns, rows, notes = [] }: Table): string {
  const lines = [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(...lines.map((row) => width(row[column] ?? ''))));
  const written = lines.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...written.map((line) => `  ${line}`), ...notes.map((note) => `  (${note})`)].join('\n');
}

/** Hangul takes two columns of a terminal. */
function width(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7a3\uff00-\uff60]/.test(character) ? 2 : 1),
    0,
  );
}
