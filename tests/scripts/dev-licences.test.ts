import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import config from '../../wxt.config';
import { LICENCES_FILE } from '../../scripts/shipped-licences';

/** What WXT hands to the hook, as far as the hook reads it. */
type BuildDone = (wxt: { config: { command: 'build' | 'serve'; outDir: string } }) => void;

describe('the list of licences', () => {
  const { 'build:done': buildDone } = config.hooks as { readonly 'build:done': BuildDone };
  let outDir = '';
  beforeEach(() => {
    outDir = mkdtempSync(join(tmpdir(), 'techand-licences-'));
  });
  afterEach(() => rmSync(outDir, { recursive: true }));

  it.each([
    ['is written', 'build', true],
    ['is left out while developing, when code of WXT’s own is packed', 'serve', false],
  ] as const)('%s', (_what, command, isWritten) => {
    buildDone({ config: { command, outDir } });
    expect(existsSync(join(outDir, LICENCES_FILE))).toBe(isWritten);
  });
});
