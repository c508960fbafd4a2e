import { runTool } from './run';

const LIMIT = 60_000;

/** Type-checks the project, and its domain once more without the DOM; true when both are sound. */
export async function typecheck(): Promise<boolean> {
  const isWholeSound = (await runTool('tsc', [], { limit: LIMIT })) === 0;
  const isDomainSound = (await runTool('tsc', ['-p', 'src/domain'], { limit: LIMIT })) === 0;
  return isWholeSound && isDomainSound;
}

/** Lints every source file; warnings count. */
export async function lint(): Promise<boolean> {
  return (await runTool('oxlint', ['--deny-warnings'], { limit: LIMIT })) === 0;
}

/** Whether every file is written as Prettier writes it; it names those that are not. */
export async function format(): Promise<boolean> {
  return (await runTool('prettier', ['--check', '--log-level=warn', '.'], { limit: LIMIT })) === 0;
}
