import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './project-files';

const folder = join(ROOT, 'docs/decisions');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const files = readdirSync(folder)
  .filter((file) => /^\d{4}-/.test(file))
  .toSorted();

it('a decision has the number of its file in its heading and one line in the list, with the same title', () => {
  const lines = files.map((file, at) => {
    const number = Number(file.slice(0, 4));
    expect(number, file).toBe(at + 1);
    const [heading = ''] = read(file).split('\n');
    expect(heading, file).toMatch(new RegExp(`^# ${number}\\. `));
    return `${number}. [${heading.replace(/^# \d+\. /, '')}](${file})`;
  });
  expect(read('README.md').match(/^\d+\. .*/gm)).toEqual(lines);
});

it('a decision names what follows from it "Consequence"', () => {
  expect(files.filter((file) => /^## Consequences/m.test(read(file)))).toEqual([]);
});
