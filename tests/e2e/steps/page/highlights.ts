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

/** The box of the button by the selection; `null` while there is none. */
export function buttonBox(page: Page): Promise<{ left: number; top: number; right: number; bottom: number } | null> {
  return page.evaluate(() => {
    const button = document.querySelector('techand-companion[data-part="selection"]')?.shadowRoot?.querySelector('button');
    if (!button || button.getClientRects().length === 0) return null;
    const { left, top, right, bottom } = button.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** The boxes of the selected text. */
export function selectionBox(page: Page): Promise<{ left: number; top: number; right: number; bottom: number }> {
  return page.evaluate(() => {
    const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
    if (!box) throw new Error('nothing is selected');
    return { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
  });
}
