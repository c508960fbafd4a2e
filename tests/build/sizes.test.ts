import { describe, expect, it } from 'vitest';
import { TERM_CARDS } from '../../src/post/cards';
import { TERM_RULES } from '../../src/post/terms';
import { BUILDS, isBuilt, loadedByPage, packedSize, readBuilt, readManifest } from './built-files';

/** Bytes, packed with gzip: everything that a page of the post loads. */
const PAGE_BUDGET = 48 * 1024;

describe.each(BUILDS)('what a page loads in %s', (build) => {
  const files = loadedByPage(build);

  it('stays within 48 KB', () => {
    const sizes = files.map((file) => ({ file, size: packedSize(build, file) }));
    const total = sizes.reduce((sum, { size }) => sum + size, 0);
    const list = sizes.map(({ file, size }) => `${file} ${kilobytes(size)}`).join(', ');
    process.stdout.write(`${build}: the page loads ${kilobytes(total)} of ${kilobytes(PAGE_BUDGET)} (gzip): ${list}\n`);
    expect(files.length).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(PAGE_BUDGET);
  });

  it.each([
    ['zod', /ZodError|\$ZodType|_zod\b|invalid_type/],
    ['idb', /indexedDB|IDBDatabase|IDBTransaction|objectStore/],
  ])('holds no %s, which the background does hold', (_library, trace) => {
    expect(files.filter((file) => trace.test(readBuilt(build, file)))).toEqual([]);
    expect(backgroundFiles(build).some((file) => trace.test(readBuilt(build, file)))).toBe(true);
  });

  it('holds the names of the terms, none of their definitions and no drawing', () => {
    const definitions = TERM_CARDS.flatMap(({ definition, inPost, since, drawing }) =>
      [definition, inPost ?? [], since ?? [], drawing?.alternative ?? []].flat(),
    ).flatMap(({ ko, en }) => [ko, en]);
    expect(definitions.length).toBeGreaterThanOrEqual(40);
    const page = files.map((file) => readBuilt(build, file)).join('\n');
    const background = backgroundFiles(build)
      .map((file) => readBuilt(build, file))
      .join('\n');
    expect(TERM_RULES.filter(({ aliases }) => !page.includes(aliases[0] ?? ''))).toEqual([]);
    expect(definitions.filter((definition) => page.includes(definition))).toEqual([]);
    // The same search does find them where they are.
    expect(definitions.filter((definition) => !background.includes(definition))).toEqual([]);
  });
});

function backgroundFiles(build: (typeof BUILDS)[number]): string[] {
  const { background } = readManifest(build);
  const entry = background.service_worker ?? background.scripts?.[0] ?? '';
  // What both contexts share is in chunks that the background imports.
  const chunks = [...readBuilt(build, entry).matchAll(/["']\.?\/?(chunks\/[\w.-]+\.js)["']/g)].map(([, chunk = '']) => chunk);
  return [entry, ...chunks].filter((file) => isBuilt(build, file));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
