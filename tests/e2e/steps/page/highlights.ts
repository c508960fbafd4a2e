import type { Page } from 'puppeteer-core';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middle of the first line of the highlight with these words, scrolled to a third of the viewport. */
export function spotOf(page: Page, words: string): Promise<Spot> {
  return page.evaluate((text) => {
    const range = [...(CSS.highlights.get('techand-note') ?? [])].find((each) => String(each) === text) as Range | undefined;
    if (range === undefined) throw new Error(`${text} is not painted`);
    scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
    const marks = [...(CSS.highlights.get('techand-term') ?? [])] as Range[];
    const isMark = (x: number, y: number) =>
      marks.some((mark) => [...mark.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom));
    for (const box of range.getClientRects()) {
      for (let x = box.left + 4; x < box.right - 4; x += 6)
        if (!isMark(x, box.top + box.height / 2)) return { x, y: box.top + box.height / 2 };
    }
    throw new Error('marks from end to end');
  }, words);
}

/** The words of the highlight that is painted as pressable. */
export function readPointed(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('techand-note-pointed') ?? [])].map(String));
}

export function collapseSelection(page: Page): Promise<void> {
  return page.evaluate(() => getSelection()?.removeAllRanges());
}

const HOST = 'techand-companion[data-part="selection"]';

export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box of the bar by a passage; `null` while there is none. */
export function barBox(page: Page): Promise<ScreenBox | null> {
  return boundsOf(page, '[role="toolbar"]');
}

/** The box of the button with this name in the bar; `null` while there is none. */
export function barButtonBox(page: Page, name: string): Promise<ScreenBox | null> {
  return boundsOf(page, 'button', name);
}

function boundsOf(page: Page, selector: string, name = ''): Promise<ScreenBox | null> {
  return page.evaluate(
    (host, wanted, words) => {
      const all = [...(document.querySelector(host)?.shadowRoot?.querySelectorAll(wanted) ?? [])];
      const found = all.find((each) => words === '' || (each.getAttribute('aria-label') ?? each.textContent) === words);
      if (!found || found.getClientRects().length === 0) return null;
      const { left, top, right, bottom } = found.getBoundingClientRect();
      return { left, top, right, bottom };
    },
    HOST,
    selector,
    name,
  );
}

/** Presses a button of the bar with the mouse. */
export async function pressInBar(page: Page, name: string): Promise<void> {
  const box = await until(() => barButtonBox(page, name));
  await page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
}

/** The name of the button of the bar that has the focus. */
export function focusedInBar(page: Page): Promise<string> {
  return page.evaluate((host) => {
    const focused = document.querySelector(host)?.shadowRoot?.activeElement;
    return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
  }, HOST);
}

/** What the page says in a toast. */
export function readToast(page: Page): Promise<string> {
  return page.$eval(`${HOST} >>> [role="status"]`, ({ textContent }) => textContent ?? '');
}

/** The label beside the highlight under the pointer; empty while there is none. */
export function readLabel(page: Page): Promise<string> {
  return page.$eval(`${HOST} >>> .label`, (label) => (label.getClientRects().length > 0 ? (label as HTMLElement).innerText.trim() : ''));
}

/** The words of every highlight painted in a colour. */
export function readPainted(page: Page, colour: string): Promise<string[]> {
  return page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String).sort(), `techand-note-${colour}`);
}

async function until<Value>(read: () => Promise<Value | null>): Promise<Value> {
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    const value = await read();
    if (value !== null) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the button did not come');
}

/** The boxes of the selected text. */
export function selectionBox(page: Page): Promise<ScreenBox> {
  return page.evaluate(() => {
    const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
    if (!box) throw new Error('nothing is selected');
    return { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
  });
}

/** Whether a box is above or below another one. */
export function isBeside(box: ScreenBox | null, text: ScreenBox): boolean {
  return (box?.top ?? 0) >= text.bottom || (box?.bottom ?? 0) <= text.top;
}
