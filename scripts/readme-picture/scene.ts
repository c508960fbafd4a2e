import type { Page, Viewport } from 'puppeteer-core';
import type { Popup, TestBrowser } from '../../tests/browser/browser';
import { POST_ADDRESS } from '../demo/bundled-web';
import { find, findNoteButton, inPart, standStill, textsOf, visit } from '../demo/read-page';
import { eventually, expectThat } from '../demo/step';

/** A part of a page, in CSS pixels from the top left corner of the document. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Sentences of the project's own article, each with the note that is written on it; the last one is in the picture. */
const HIGHLIGHTED = [
  { quote: '이제 모든 작업은 아무도 앉지 않은 의자에서 시작합니다.', note: '우리 CI도 매번 새 컨테이너에서 시작해 보기' },
  {
    quote: '화면을 그리는 코드를 미리 번역해 둔다는 점이 남다릅니다.',
    note: '실행할 때 할 일이 줄어든다. 다음 모임에서 이야기하기 #스터디',
  },
] as const;

/** The session whose heading is at the top, and the term whose card is open. */
const HEADING = 'S# 5.';
const TERM = '가상 돔';

/** Where the top edge of the heading is, in pixels below the blog's header. */
const ABOVE_HEADING = 40;

const FIELD = '.note-field textarea';

/** Opens the own article and waits for the companion. */
export async function openArticle(browser: TestBrowser, viewport: Viewport): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await visit(page, POST_ADDRESS);
  await eventually('the companion', () => page.evaluate(() => document.documentElement.dataset['techand'] === 'ready'));
  // The card then ends above the line that comes after the picture below it, and not within that line.
  await page.addStyleTag({ content: 'figure { margin-bottom: 64px }' });
  return page;
}

/** Highlights each sentence and writes its note; gives the popup with the last one. */
export async function highlightAll(browser: TestBrowser, page: Page): Promise<Popup> {
  const [first, shown] = HIGHLIGHTED;
  await (await highlightAndNote(browser, page, first)).close();
  return highlightAndNote(browser, page, shown);
}

/** Highlights a sentence through the note button by the selection, as a reader does, and writes the note in the popup that opens. */
export async function highlightAndNote(
  browser: TestBrowser,
  page: Page,
  { quote, note }: { readonly quote: string; readonly note: string },
): Promise<Popup> {
  await page.bringToFront();
  await select(page, quote);
  const button = await eventually('the note button by the selection', () => findNoteButton(page));
  await standStill(button);
  await button.click();
  const popup = await browser.waitForPopup();
  await popup.waitFor('.note-field blockquote');
  await eventually('the caret in the field', () => popup.evaluate((field) => document.activeElement?.matches(field) ?? false, FIELD));
  await popup.typeHere(note);
  await eventually('the note saved', () => popup.evaluate(isSaved, FIELD, note));
  return popup;
}

export async function select(page: Page, quote: string): Promise<void> {
  const isSelected = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      return true;
    }
    return false;
  }, quote);
  expectThat(isSelected, `the article does not say “${quote}”`);
}

function isSaved(field: string, text: string): boolean {
  const isWritten = document.querySelector<HTMLTextAreaElement>(field)?.value === text;
  return isWritten && document.querySelector('.note-field [data-save="saved"]') !== null;
}

/** Scrolls to the session, rests the pointer on the term until its card is there, and gives the part of the page to show. */
export async function openCard(page: Page): Promise<Box> {
  await page.bringToFront();
  const box = await page.evaluate(bringUp, HEADING, ABOVE_HEADING);
  expectThat(box !== null, `no heading ${HEADING}`);
  await eventually('the contents at the session', async () => {
    const [current = ''] = await textsOf(page, inPart('contents', 'a[aria-current="location"]'));
    return current.includes(HEADING);
  });
  const point = await page.evaluate(middleOfMark, TERM);
  expectThat(point !== null, `no mark on ${TERM}`);
  await page.mouse.move(4, 300);
  await page.mouse.move(point.x, point.y);
  const definition = inPart('card', '.definition');
  await eventually('the card', async () => (await textsOf(page, definition)).length > 0);
  await standStill(await find(page, definition, 'the definition'));
  return box;
}

/** Brings the heading up below the header; the box begins at the header's lower edge and left of the article. */
function bringUp(wanted: string, above: number): Box | null {
  getSelection()?.removeAllRanges();
  const heading = [...document.querySelectorAll('h3')].find(({ textContent }) => textContent.includes(wanted));
  const header = document.querySelector('.kep-header');
  if (!heading || !header) return null;
  const { bottom } = header.getBoundingClientRect();
  scrollBy({ top: heading.getBoundingClientRect().top - bottom - above, behavior: 'instant' });
  const x = heading.getBoundingClientRect().left - 32;
  return { x: x + scrollX, y: bottom + scrollY, width: document.documentElement.clientWidth - x, height: innerHeight - bottom };
}

/** The middle of the first line of the term's mark that is in the viewport. */
function middleOfMark(term: string): { x: number; y: number } | null {
  for (const range of (CSS.highlights.get('techand-term') ?? []) as Iterable<Range>) {
    const [line] = range.getClientRects();
    if (String(range) !== term || !line || line.top < 0 || line.bottom > innerHeight) continue;
    return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  }
  return null;
}
