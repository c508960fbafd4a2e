import { mkdir, rm } from 'node:fs/promises';
import type { TestBrowser } from '../../tests/browser/browser';
import { writeSheet, type Shown } from './sheet';
import { createSteps } from './step';
import { backUp, importEdited } from './walk-files';
import { exportNotes, highlightSentence, photographPage, writeNotes } from './walk-notes';
import { findInSidePanel } from './walk-panel';
import { followSessionLink, openPost, openTooltip, readContents } from './walk-page';

/** What the walk leaves, in the order of the sheet. */
export const SHOWN: readonly Shown[] = [
  {
    file: 'page.png',
    ko: '글 옆에 목차, 소제목 아래에 세션 띠, 칠해 둔 문장',
    en: 'Contents beside the article, a bar under each session, a highlight',
  },
  { file: 'tooltip.png', ko: '용어에 가리키면 열리는 풀이', en: 'The card of a term, where the pointer rests' },
  { file: 'popup.png', ko: '적는 대로 저장되는 메모', en: 'A note on the sentence, saved as it is typed' },
  { file: 'side-panel.png', ko: '글 옆에서 초성으로 찾은 메모', en: 'A note found beside the post by initial consonants' },
  {
    file: 'import.png',
    ko: '다른 프로그램에서 고친 파일을 가져오기 전에 보여 주는 바뀐 말',
    en: 'What an edited file would change, shown before it is brought in',
  },
  { file: 'notes-page.png', ko: '가져온 뒤의 메모, 탭에서', en: 'The notes after that, in a tab' },
  { file: 'options.png', ko: '설정에서 받은 전체 백업', en: 'A backup of everything, from the settings' },
  { file: 'notes.md', ko: '마크다운으로 내보낸 메모', en: 'The notes as one Markdown file' },
  { file: 'edited.md', ko: '다른 프로그램에서 고친 파일', en: 'The same file, edited elsewhere' },
  { file: 'backup.json', ko: '백업 파일', en: 'The backup' },
];

/** The main job from opening to export, backup and import, pictures and files in `output`; throws at the first step that does not do what it says. */
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
  await findInSidePanel(browser, popup, step, output);
  await backUp(browser, step, output);
  await importEdited(browser, step, output);
  await writeSheet(output, 'Tech& 길동무 · Tech& Companion', SHOWN);
}
