import type { BrowserName } from '../../tests/browser/find-browser';
import type { BenchOptions } from './options';

/** One measurement, of ours and of other tools that do the same job, in one run. */
export interface Bench {
  /** The NAME in `npm run bench -- NAME`. */
  readonly name: string;
  /** The browsers that it needs. */
  readonly browsers: readonly BrowserName[];
  /** Whether it measures libraries of others, too, which `npm ci` does not install. */
  readonly hasPeers?: boolean;
  /** Measures, and returns the tables to print. */
  readonly run: (options: BenchOptions) => Promise<readonly Table[]>;
}

/** A row per candidate, ours first; the first column has its name. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What one must know to read the figures: the input, the budget, what a peer does not do. */
  readonly notes?: readonly string[];
}

/** The median; of an even number of values the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Quantile: 0.95 is the 95th percentile. */
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

/** A character of Hangul takes two columns in a terminal. */
function width(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7a3\uff00-\uff60]/.test(character) ? 2 : 1),
    0,
  );
}
