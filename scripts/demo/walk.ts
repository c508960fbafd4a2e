import { mkdir, rm } from 'node:fs/promises';
import type { TestBrowser } from '../../tests/browser/browser';
import { createSteps } from './step';
import { exportNotes, highlightSentence, photographPage, writeNotes } from './walk-notes';
import { followSessionLink, openPost, openTooltip, readContents } from './walk-page';

/** The main job from opening to export, pictures and the file in `output`; throws at the first step that does not do what it says. */
export async function walk(browser: TestBrowser, output: string, print: (line: string) => void): Promise<void> {
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  const step = createSteps(print);
  const page = await browser.newPage();
  await openPost(page, step);
  await readContents(page, step);
  await followSessionLink(page, step);
  await openTooltip(page, step, output);
  const { popup, quote } = await highlightSentence(browser, page, step);
  await writeNotes(popup, step, output);
  await exportNotes(browser, popup, quote, step, output);
  await photographPage(page, step, output);
}
