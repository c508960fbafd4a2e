import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Popup, TestBrowser } from '../../tests/browser/browser';
import { standStill } from '../demo/read-page';
import { eventually, expectThat } from '../demo/step';
import { photographPopup } from '../readme-picture/layout';
import { highlightAndNote, openArticle, openCard, select } from '../readme-picture/scene';
import { beside, overArticle } from './sheet';

/** What both stores take, in pixels. */
export const SIZE = { width: 1280, height: 800 } as const;

/** How wide the side panel is drawn, in CSS pixels. */
const PANEL = 400;

/** Sentences of the project's own article with a note each, in the two languages of the interface; one has no note. */
const NOTES = [
  {
    quote: '이제 모든 작업은 아무도 앉지 않은 의자에서 시작합니다.',
    ko: '우리 CI도 매번 새 컨테이너에서 시작해 보기 #할일',
    en: 'Start each of our CI jobs in a fresh container, too #todo',
  },
  {
    quote: '화면을 그리는 코드를 미리 번역해 둔다는 점이 남다릅니다.',
    ko: '실행할 때 할 일이 줄어든다. 다음 모임에서 이야기하기 #스터디',
    en: 'Less work at run time. To talk about at the next meeting #study',
  },
] as const;

/** Makes the pictures of one language into a folder; gives their paths. */
export async function photographAll(browser: TestBrowser, language: 'ko' | 'en', folder: string): Promise<string[]> {
  const files: string[] = [];
  const pathOf = (name: string): `${string}.png` => {
    files.push(join(folder, `${name}.png`));
    return join(folder, `${name}.png`) as `${string}.png`;
  };
  const page = await openArticle(browser, SIZE);
  let popup: Popup | null = null;
  for (const note of NOTES) {
    await popup?.close();
    popup = await highlightAndNote(browser, page, { quote: note.quote, note: note[language] });
  }
  expectThat(popup !== null, 'no popup');
  const ofPopup = await photographPopup(popup);

  // The side panel is opened from the popup, as a reader does; the popup then closes.
  await popup.click('[data-open="side-panel"]');
  const panel = await browser.waitForSidePanel();
  await panel.waitFor('.note-list [data-note]');

  await openCard(page);
  await page.screenshot({ path: pathOf('1-article') });
  await closeCard(page);
  await openSheet(browser, overArticle(SIZE, await article(page), ofPopup), pathOf('2-note'));

  await photographColours(page, pathOf('3-colours'));

  expectThat(panel.page !== null, 'a side panel that cannot be photographed');
  await panel.page.setViewport({ width: PANEL, height: SIZE.height });
  await page.setViewport({ width: SIZE.width - PANEL, height: SIZE.height });
  await bringToMiddle(page, NOTES[1].quote);
  const ofPanel = await panel.page.screenshot({ encoding: 'base64' });
  await openSheet(browser, beside(SIZE, await article(page), ofPanel), pathOf('4-side-panel'));

  await photographNotesPage(browser, pathOf('5-search'));
  return files;
}

function article(page: Page): Promise<string> {
  return page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
}

async function closeCard(page: Page): Promise<void> {
  await page.mouse.move(4, 300);
  await page.keyboard.press('Escape');
}

async function openSheet(browser: TestBrowser, html: string, path: `${string}.png`): Promise<void> {
  const sheet = await browser.newPage();
  await sheet.setViewport({ ...SIZE, deviceScaleFactor: 1 });
  await sheet.setContent(html, { waitUntil: 'load' });
  await sheet.screenshot({ path });
  await sheet.close();
}

/** The bar by a selection, with a highlight of another colour above it. */
async function photographColours(page: Page, path: `${string}.png`): Promise<void> {
  await page.bringToFront();
  await bringToMiddle(page, NOTES[1].quote);
  await select(page, NOTES[1].quote);
  const bar = await eventually('the bar by the selection', () => page.$('techand-companion[data-part="selection"] >>> button.colour'));
  await standStill(bar);
  await page.screenshot({ path });
  await page.keyboard.press('Escape');
  await page.evaluate(() => getSelection()?.removeAllRanges());
}

async function bringToMiddle(page: Page, quote: string): Promise<void> {
  await select(page, quote);
  await page.evaluate(() => getSelection()?.removeAllRanges());
}

/** The notes page with a query of two initial consonants. */
async function photographNotesPage(browser: TestBrowser, path: `${string}.png`): Promise<void> {
  const notes = await browser.openExtensionPage('notes.html');
  await notes.setViewport({ ...SIZE, deviceScaleFactor: 1 });
  await notes.waitForSelector('.note-list [data-note]');
  await notes.type('#note-search', 'ㅎㅁ');
  await eventually('what was found', () => notes.$('.note-list mark'));
  await notes.screenshot({ path });
  await notes.close();
}
