import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../../scripts/run';

const folder = mkdtempSync(join(tmpdir(), 'techand-run-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RUN = pathToFileURL(join(ROOT, 'scripts/run.ts')).href;

/** Writes a script and gives its path. */
function script(name: string, code: string): string {
  const path = join(folder, name);
  writeFileSync(path, code);
  return path;
}

/** Whether a process still runs. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

it('a script that takes too long is ended with the tools it runs itself', async () => {
  const pidFile = join(folder, 'pid');
  const sleeper = script(
    'sleeper.mjs',
    `import { writeFileSync } from 'node:fs';
    writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); setInterval(() => {}, 1000);`,
  );
  const inner = script(
    'inner.mts',
    `import { run } from ${JSON.stringify(RUN)};
    await run(process.execPath, [${JSON.stringify(sleeper)}], { limit: 60_000 }); console.log('went on');`,
  );
  const outer = script(
    'outer.mts',
    `import { run } from ${JSON.stringify(RUN)};
    console.log(await run(process.execPath, ['--import', 'tsx', ${JSON.stringify(inner)}], { limit: 4_000 }));`,
  );

  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', outer], { cwd: ROOT });

  expect(stdout).toMatch(/^ended after 4 s/);
  expect(stdout).toMatch(/\n124\n$/);
  expect(stdout).not.toContain('went on');
  expect(isAlive(Number(readFileSync(pidFile, 'utf8')))).toBe(false);
});
