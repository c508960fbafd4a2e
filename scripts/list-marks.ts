import { existsSync, readFileSync } from 'node:fs';
import { hasMaterial, readMaterial } from '../tests/material';
import { ARTICLE } from '../tests/fixtures/article';
import { buildPage } from '../tests/fixtures/pages';
import { bySection, readMarks, type MarkedPage } from '../tests/page/read-marks';
import { findTrapped, ownTraps, readTraps } from '../tests/post/traps';
import type { TermMatch } from '../src/domain/terms/matching';

/** Characters of context on each side of a mark. */
const AROUND = 14;

process.exitCode = listMarks(process.argv.slice(2));

/** Prints what is marked in each section of a page, and what the traps say to it; gives the exit code. */
function listMarks(files: readonly string[]): number {
  const [file] = files;
  if (file !== undefined && !existsSync(file)) return print(`there is no ${file}`, 1);
  const page = readMarks(file === undefined ? buildPage('desktop') : readFileSync(file, 'utf8'));
  print(file ?? `the project's own article: ${ARTICLE.title}`);
  for (const [section, marks] of bySection(page, page.marks)) {
    print(`\n${section} (${marks.length})`);
    for (const mark of marks) print(`  ${mark.id.padEnd(20)} ${inContext(page.reading.text, mark)}${timesOf(page, section, mark.id)}`);
  }
  print(`\n${page.marks.length} marks of ${new Set(page.marks.map(({ id }) => id)).size} terms; ${page.matches.length} occurrences in all`);
  return reportTraps(page, file !== undefined);
}

function inContext(text: string, { start, end }: TermMatch): string {
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + AROUND).split('\n')[0] ?? '';
  return `${before}[${text.slice(start, end)}]${after}`;
}

function timesOf(page: MarkedPage, section: string, id: string): string {
  const occurrences = [...bySection(page, page.matches)].find(([name]) => name === section)?.[1] ?? [];
  const times = occurrences.filter((occurrence) => occurrence.id === id).length;
  return times > 1 ? ` (${times} times)` : '';
}

/** Only marks count in the article of the project, where some traps are links and code. */
function reportTraps(page: MarkedPage, isForeign: boolean): number {
  if (isForeign && !hasMaterial('post/facts.json')) return print('traps: not checked, the collected facts do not stand beside the project');
  const traps = isForeign ? readTraps(readMaterial('post/facts.json')) : ownTraps();
  const trapped = findTrapped(page, isForeign ? page.matches : page.marks, traps);
  for (const { id, text, phrase } of trapped) print(`trap: ${text} is marked as ${id} within ${phrase}`);
  return print(`traps: ${traps.length} phrases, ${trapped.length} marks against them`, trapped.length > 0 ? 1 : 0);
}

function print(line: string, code = 0): number {
  process.stdout.write(`${line}\n`);
  return code;
}
