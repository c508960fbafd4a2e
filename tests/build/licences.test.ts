import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILDS, readBuilt } from './built-files';
import { LICENCES_FILE } from '../../scripts/shipped-licences';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Readonly<Record<string, string>> };

describe.each(BUILDS)('the licences in %s', (build) => {
  const parts = readBuilt(build, LICENCES_FILE).split(/\n\n-{72}\n\n/);

  it('begin with that of the companion itself', () => {
    expect(parts[0]).toContain(readFileSync('LICENSE', 'utf8').trim());
  });

  it.each(Object.keys(dependencies))('name %s with its version and have the text that it brings', (name) => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
    const part = parts.find((each) => each.startsWith(`${name} ${version} (`));
    expect(part).toContain(readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim());
  });

  it('have a text for every package', () => {
    for (const part of parts) expect(part.length, part.slice(0, 60)).toBeGreaterThan(600);
  });
});
