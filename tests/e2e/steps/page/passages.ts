import type { Page } from 'puppeteer-core';
import type { Popup } from '../../../browser/popup';
import { until, untilRead, untilSaved } from '../extension/popup';
import type { Stage } from '../stage/stage';
import { waitIn } from '../stage/wait-in';

/** Which part of a section is selected: its first sentence, or the words around its first line break. */
export type Part = 'sentence' | 'across-break';

/** Selects part of the first paragraph after a heading, marks and all, and gives the words. */
export function selectPassage(page: Page, heading: string, part: Part = 'sentence'): Promise<string> {
  return page.evaluate(
    (text, wanted) => {
      const squeeze = (value: string | null) => (value ?? '').replace(/\s+/g, '');
      const start = [...document.querySelectorAll('h2, h3, h4')].find(({ textContent }) => squeeze(textContent) === squeeze(text));
      if (!start) throw new Error(`no heading ${text}`);
      const isAfter = (each: Element) => (start.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      const paragraph = [...document.querySelectorAll('p')].find(
        (each) => isAfter(each) && squeeze(each.textContent).length > 80 && (wanted === 'sentence' || each.querySelector('br') !== null),
      );
      if (!paragraph) throw new Error(`no paragraph below ${text}`);
      const nodes: Text[] = [];
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const locate = (offset: number): [Text, number] => {
        let rest = offset;
        for (const node of nodes) {
          if (rest <= node.length) return [node, rest];
          rest -= node.length;
        }
        throw new Error('beyond the paragraph');
      };
      const whole = nodes.map(({ data }) => data).join('');
      const lineEnd = nodes
        .filter((node) => node.compareDocumentPosition(paragraph.querySelector('br') ?? node) & Node.DOCUMENT_POSITION_FOLLOWING)
        .reduce((length, node) => length + node.length, 0);
      const [from, to] = wanted === 'sentence' ? [whole.search(/\S/), whole.search(/[.?!]/) + 1] : [lineEnd - 12, lineEnd + 14];
      const range = document.createRange();
      range.setStart(...locate(from));
      range.setEnd(...locate(to));
      scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      return range.toString();
    },
    heading,
    part,
  );
}

/** Presses the button that comes by a selection. */
export async function pressAddNote(page: Page): Promise<void> {
  const button = await page.waitForSelector('techand-companion >>> ::-p-text(메모하기)', { visible: true, timeout: 15_000 });
  await button?.click();
}

/** Selects, presses the button, writes into the popup that opens, and waits until it says it is saved. */
export async function addNote(
  stage: Stage,
  page: Page,
  heading: string,
  text: string,
  part?: Part,
): Promise<{ words: string; popup: Popup }> {
  await page.bringToFront();
  const words = await selectPassage(page, heading, part);
  await pressAddNote(page);
  const popup = await stage.openedPopup();
  await untilOpened(popup);
  await popup.typeHere(text);
  await untilSaved(popup);
  return { words, popup };
}

/** Waits until the popup shows the passage that it was opened for, with the caret in the field. */
export async function untilOpened(popup: Popup): Promise<void> {
  await untilRead(popup);
  await until(popup, 'the passage, the caret below it', () => {
    const field = document.querySelector('#note');
    return field?.closest('section')?.querySelector('blockquote') != null && document.activeElement === field;
  });
}

/** The words of every highlight painted in the page, in no order. */
export function readHighlights(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('techand-note') ?? [])].map(String).sort());
}

export async function waitForHighlights(page: Page, count: number): Promise<void> {
  const arePainted = (wanted: number): boolean => {
    const ranges = [...(CSS.highlights.get('techand-note') ?? [])] as Range[];
    // A range whose words were just removed from the page is empty until the highlight is located again.
    return ranges.length === wanted && ranges.every(({ collapsed }) => !collapsed);
  };
  await waitIn(page, arePainted, count);
}

/** Everything a script of the page can read: the document and all open shadow roots, attributes and fields included. */
export function readWholePage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const read = (root: Document | ShadowRoot): string =>
      [...root.querySelectorAll('*')].map((element) => (element.shadowRoot ? read(element.shadowRoot) : '')).join('') +
      [...root.children].map(({ outerHTML }) => outerHTML).join('');
    return read(document);
  });
}
