import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../architecture/project-files';
import { buildNote, buildTarget } from '../notes/build-note';
import { exported } from './exported';

/** The beginning of each line as far as it belongs to the format: `title: "`, `-   `, `    > [`. */
function formOf(markdown: string): readonly string[] {
  const form = /^(?:---|\w+: (?:"|\["techand", "sql"\]$|\[)?|#{1,2} |-   |    (?:<!-- techand-note \{"id":"|> \[|>(?: |$))?)?/;
  return markdown
    .trimEnd()
    .split('\n')
    .map((line) => form.exec(line)?.[0] ?? '');
}

it('the sample in docs/formats.md has the form in which a file is written', () => {
  const sample = /```markdown\n([^]*?)```/.exec(readFileSync(join(ROOT, 'docs/formats.md'), 'utf8'))?.[1] ?? '';
  const written = exported([buildNote({ section: 's1', term: 'text2sql', target: buildTarget(), body: 'a #sql', tags: ['sql'] })], 'en');
  expect(formOf(sample)).toEqual(formOf(written));
});
