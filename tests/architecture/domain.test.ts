import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './project-files';

/** Compiles a folder with its own tsconfig; what the compiler said, empty when it is content. */
function compile(folder: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder], {
    encoding: 'utf8',
  });
  return stdout + stderr;
}

describe('the domain', () => {
  let copy = '';
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'techand-domain-'));
    cpSync(join(ROOT, 'src/domain'), join(copy, 'src/domain'), { recursive: true });
    cpSync(join(ROOT, 'tsconfig.json'), join(copy, 'tsconfig.json'));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('compiles on its own, without the DOM and without Node', () => {
    expect(compile(join(ROOT, 'src/domain'))).toBe('');
  }, 60_000);

  it.each([
    ['the document', 'export const title = document.title;', "'document'"],
    ['a type of the DOM', 'export const first = (range: Range): number => range.startOffset;', "'Range'"],
    ['a timer', 'export const later = (): unknown => setTimeout(() => {}, 1);', "'setTimeout'"],
    ['Node', 'export const here = process.cwd();', "'process'"],
  ])(
    'does not compile with %s in it',
    (_what, code, name) => {
      const file = join(copy, 'src/domain/spoilt.ts');
      writeFileSync(file, `${code}\n`);
      expect(compile(join(copy, 'src/domain'))).toMatch(new RegExp(`spoilt\\.ts.*${name}`));
    },
    60_000,
  );
});
