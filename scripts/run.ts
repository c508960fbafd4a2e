import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where each tool starts, so that no shell and no `.cmd` is needed. */
export const TOOLS = {
  'addons-linter': 'node_modules/addons-linter/bin/addons-linter',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  wxt: 'node_modules/wxt/bin/wxt.mjs',
} as const;

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** A tool that takes longer, in milliseconds, is ended with all it started. */
  readonly limit: number;
}

/** Runs a tool in the project's root, its output streamed; resolves with its exit code, 124 when it took too long. */
export function runTool(tool: keyof typeof TOOLS, args: readonly string[], options: RunOptions): Promise<number> {
  return run(process.execPath, [TOOLS[tool], ...args], options);
}

/** Runs a command as `runTool` does. */
export function run(command: string, args: readonly string[], { env = {}, limit }: RunOptions): Promise<number> {
  return new Promise((resolve) => {
    // A group of its own, so that what it starts (workers, browsers) can be ended with it.
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
    });
    let isLate = false;
    let isAborted = false;
    // Whoever runs us wants everything to end, not only this tool: no next step begins.
    const abort = (): void => {
      isAborted = true;
      endGroup(child);
    };
    process.once('SIGINT', abort);
    process.once('SIGTERM', abort);
    const timer = setTimeout(() => {
      isLate = true;
      process.stdout.write(`ended after ${limit / 1000} s: ${command} ${args.join(' ')}\n`);
      endGroup(child);
    }, limit);
    const finish = (code: number): void => {
      clearTimeout(timer);
      process.off('SIGINT', abort);
      process.off('SIGTERM', abort);
      if (isAborted) process.exit(130);
      resolve(isLate ? 124 : code);
    };
    child.once('error', (error) => {
      process.stdout.write(`${command}: ${error.message}\n`);
      finish(127);
    });
    child.once('exit', (code) => finish(code ?? 1));
  });
}

/** How long what was asked to end may take to end what it started itself, in milliseconds. */
const GRACE = 2000;

/**
 * Asks a group to end, and ends what is left of it a little later. Asked first, since one of our own scripts starts groups
 * of its own, which it alone can end.
 */
function endGroup(child: ChildProcess): void {
  if (process.platform === 'win32') {
    child.kill('SIGKILL');
    return;
  }
  signal(child, 'SIGTERM');
  // What is left may be in this group though its first process has ended.
  setTimeout(() => signal(child, 'SIGKILL'), GRACE);
}

function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch {
    // The group ended by itself meanwhile.
  }
}
