import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('every test that the security page names is there', () => {
  const named = [...readFileSync('docs/SECURITY.md', 'utf8').matchAll(/`(tests\/[^`]+)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
