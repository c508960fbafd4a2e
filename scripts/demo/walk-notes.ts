import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { uiTexts } from '../../src/i18n/ui';
import type { Popup, TestBrowser } from '../../tests/browser/browser';
import { findNoteButton, inPart, standStill } from './read-page';
import { eventually, expectThat, type Step } from './step';

/** What the walk writes. */
export const NOTES = ['이 문장부터 다시 읽어 보기', '다음 스터디에서 함께 이야기하기'] as const;

/** Selects a sentence and highlights it through the note button by the selection; gives its text and the popup it opened. */
export async function highlightSentence(browser: TestBrowser, page: Page, step: Step): Promise<{ popup: Popup; quote: string }> {
  let popup: Popup | null = null;
  let quote = '';
  await step('highlights a sentence', async () => {
    quote = await selectSentence(page);
    expectThat(quote.length > 0, 'no sentence to select');
    const button = await eventually('the note button by the selection', () => findNoteButton(page));
    await standStill(button);
    await button.click();
    popup = await browser.waitForPopup();
    await popup.waitFor('blockquote');
    const quoted = await popup.evaluate(() => document.querySelector('blockquote')?.textContent ?? '');
    expectThat(quoted === quote, 'the popup quotes something else');
    const painted = await eventually('the highlight', () => highlightsIn(page));
    return [`${quote.length} characters highlighted; the popup opened with them quoted, ${painted} highlight in the page`];
  });
  expectThat(popup !== null, 'the popup did not open');
  return { popup, quote };
}

/** Selects the first sentence of a paragraph below the heading that has the focus; empty where there is none. */
async function selectSentence(page: Page): Promise<string> {
  return page.evaluate(() => {
    const heading = document.activeElement?.closest('h1, h2, h3, h4') ?? document.querySelector('h3');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    if (heading) walker.currentNode = heading;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      const end = text.search(/[.?]/) + 1;
      const isParagraph = node.parentElement?.closest('p') !== null && !heading?.contains(node);
      if (!isParagraph || end < 15 || text.trimStart() !== text) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(node, 0, node, end);
      return text.slice(0, end);
    }
    return '';
  });
}

async function highlightsIn(page: Page): Promise<number | null> {
  const count = await page.evaluate(() => CSS.highlights.get('techand-note')?.size ?? 0);
  return count > 0 ? count : null;
}

const FIELD = '.note-field textarea';

/** Writes the note of the highlighted sentence and one more, saved as they are typed. */
export async function writeNotes(popup: Popup, step: Step, folder: string): Promise<void> {
  await step('writes two notes', async () => {
    const saw: string[] = [];
    for (const [index, note] of NOTES.entries()) {
      if (index > 0) await popup.click('.note-field .note-tail button.button');
      await eventually('an empty field', () =>
        popup.evaluate((field) => document.querySelector<HTMLTextAreaElement>(field)?.value === '', FIELD),
      );
      await eventually('the caret in the field', () => popup.evaluate((field) => document.activeElement?.matches(field) ?? false, FIELD));
      await popup.typeHere(note);
      const line = await eventually('the note saved', () => popup.evaluate(readSaved, FIELD, note));
      saw.push(`“${note}”: ${line}`);
    }
    await writeFile(join(folder, 'popup.png'), await popup.screenshot());
    return saw;
  });
}

/** What the save line says once the field holds the text and it is saved. */
function readSaved(field: string, text: string): string | null {
  const holds = document.querySelector<HTMLTextAreaElement>(field)?.value === text;
  const line = document.querySelector('.note-field [data-save="saved"] .save-text');
  return holds ? (line?.textContent ?? null) : null;
}

/** Exports every note and reads the file. */
export async function exportNotes(browser: TestBrowser, popup: Popup, quote: string, step: Step, folder: string): Promise<void> {
  await step('exports', async () => {
    const label = uiTexts('ko').exportMarkdown;
    const hasButton = await popup.evaluate((text) => {
      const button = [...document.querySelectorAll('button')].find(({ ariaLabel, textContent }) => (ariaLabel ?? textContent) === text);
      button?.setAttribute('data-demo', 'export');
      return button !== undefined;
    }, label);
    expectThat(hasButton, `no button ${label}`);
    await popup.click('[data-demo="export"]');
    const file = await browser.waitForDownload(/^techand-173-notes-\d{4}-\d{2}-\d{2}\.md$/);
    const markdown = await readFile(file, 'utf8');
    for (const text of NOTES) expectThat(markdown.includes(text), `the file lacks “${text}”`);
    expectThat(markdown.includes('#:~:text='), 'the file has no link to the passage');
    expectThat(unescaped(markdown).includes(quote), 'the file lacks the quote');
    await copyFile(file, join(folder, 'notes.md'));
    return [`${basename(file)}, ${markdown.split('\n').length} lines, both notes, the quote and a link to its passage in it`];
  });
}

function unescaped(markdown: string): string {
  return markdown.replace(/\\(.)/g, '$1');
}

/** Looks at the page with the highlight in it. */
export async function photographPage(page: Page, step: Step, folder: string): Promise<void> {
  await step('looks at the page', async () => {
    const counted = await eventually('the notes counted in the contents', async () => {
      const counts = await page.$$eval(inPart('contents', '.count'), (all) =>
        all.map(({ textContent }) => Number.parseInt(textContent ?? '', 10)),
      );
      const sum = counts.reduce((total, count) => total + count, 0);
      return sum === NOTES.length ? sum : null;
    });
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.screenshot({ path: join(folder, 'page.png') as `${string}.png` });
    return [`${counted} notes counted in the contents, the sentence highlighted`];
  });
}
