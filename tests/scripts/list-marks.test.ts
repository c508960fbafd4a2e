import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { ARTICLE } from '../fixtures/article';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** As it is called by hand, without what Vitest would make of its imports. */
it('npm run marks lists the marks of the project’s own article, section by section, and none against its traps', async () => {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'marks'], { cwd: ROOT });
  expect(stdout).toContain(ARTICLE.title);
  expect(stdout).toMatch(/\ns4-1 \(\d+\)\n {2}\S+ +.*\[.+\]/);
  expect(stdout).toMatch(/\n\d+ marks of \d+ terms; \d+ occurrences in all\ntraps: \d+ phrases, 0 marks against them\n$/);
}, 60_000);
