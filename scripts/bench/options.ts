export interface BenchOptions {
  /** What to measure; empty: everything. */
  readonly names: readonly string[];
  /** A folder with another version's `chrome-mv3` and `firefox-mv3`, which is measured, too, where a bench can do that. */
  readonly beside: string | null;
  /** Whether the figures become those of docs/benchmarks.md. */
  readonly write: boolean;
}

export const USAGE = 'usage: npm run bench -- [NAME ...] [--beside DIR] [--write]';

/** Reads the command line; `null` where it is wrong. */
export function readOptions(args: readonly string[]): BenchOptions | null {
  const names: string[] = [];
  let beside: string | null = null;
  let write = false;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const [option, value = args[at + 1]] = arg.split('=', 2);
    if (option === '--beside' && value !== undefined && value !== '') {
      beside = value;
      if (!arg.includes('=')) at += 1;
    } else if (arg === '--write') write = true;
    else if (arg.startsWith('-')) return null;
    else names.push(arg);
  }
  return { names, beside, write };
}
