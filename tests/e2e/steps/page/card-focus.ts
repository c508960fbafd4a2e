import type { Page } from 'puppeteer-core';
import { showMark } from './marks';

/** Puts the focus on something of the page right before a term’s first mark; gives where the page is scrolled to. */
export async function focusBefore(page: Page, term: string): Promise<number> {
  const mark = await showMark(page, term);
  return mark.evaluate((range) => {
    const anchor = document.createElement('button');
    anchor.id = 'reader';
    anchor.textContent = '.';
    range.startContainer.parentElement?.closest('p')?.before(anchor);
    anchor.focus({ preventScroll: true });
    return scrollY;
  });
}

/** Which of the marks, in order of the article, the open card explains. */
export function pointedAt(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [pointed] = [...(CSS.highlights.get('techand-term-pointed') ?? [])] as Range[];
    const marks = ([...(CSS.highlights.get('techand-term') ?? [])] as Range[]).sort((one, other) =>
      one.compareBoundaryPoints(Range.START_TO_START, other),
    );
    return marks.findIndex((mark) => mark === pointed);
  });
}

/** `N` is `n` with Shift. */
export async function pressTermKey(page: Page, key: 'n' | 'N'): Promise<void> {
  if (key === 'N') await page.keyboard.down('Shift');
  await page.keyboard.press('n');
  if (key === 'N') await page.keyboard.up('Shift');
}

/** Where the focus is: `reader` is what `focusBefore` has put into the page. */
export function hasFocusIn(page: Page): Promise<'card' | 'reader' | 'elsewhere'> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement?.id === 'reader') return 'reader';
    return activeElement?.shadowRoot?.activeElement?.closest('[role="dialog"]') != null ? 'card' : 'elsewhere';
  });
}

export function focusedText(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => (document.activeElement?.shadowRoot?.activeElement ?? document.activeElement)?.textContent);
}

/** Runs in the page: whether the focus is in the article, behind a term. */
export function isFocusBehindTerm(): boolean {
  const { activeElement } = document;
  if (activeElement === null || activeElement.closest('.contents_style') === null) return false;
  const focused = document.createRange();
  focused.selectNode(activeElement);
  const words = [...(CSS.highlights.get('techand-term') ?? [])] as Range[];
  return words.some((range) => range.compareBoundaryPoints(Range.START_TO_START, focused) < 0);
}
