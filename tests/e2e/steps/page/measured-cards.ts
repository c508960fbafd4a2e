import type { Page } from 'puppeteer-core';
import { CARD } from './marks';
import type { MeasuredCard } from './words';

/** What is wrong with a card, in words; nothing where all is right. */
export function faultsOf({ title, isWordHidden, areEndsInView, isInWindow }: MeasuredCard, when: string): string[] {
  return [
    ...(isWordHidden ? [`${title}: word covered, ${when}`] : []),
    ...(areEndsInView ? [] : [`${title}: title or actions out of view, ${when}`]),
    ...(isInWindow ? [] : [`${title}: out of the window, ${when}`]),
  ];
}

/** Scrolls sideways, as far as the page can, until an edge of the window cuts a word; answers with a point on what is left of it. */
export function cutWord(page: Page, at: number, edge: 'left' | 'right'): Promise<{ x: number; y: number }> {
  return page.evaluate(
    async (index, side) => {
      const word = (window as unknown as { words: Range[] }).words[index];
      const lineOf = () => word?.getClientRects()[0] ?? new DOMRect();
      const { x, width } = lineOf();
      scrollBy({ left: Math.round(x + width / 2 - (side === 'left' ? 0 : document.documentElement.clientWidth)), behavior: 'instant' });
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      const line = lineOf();
      const [left, right] = [Math.max(line.left, 0), Math.min(line.right, document.documentElement.clientWidth)];
      return { x: Math.round((left + right) / 2), y: Math.round(line.y + line.height / 2) };
    },
    at,
    edge,
  );
}

/** Opens the list of the term's occurrences where there are others; not by the driver's own click, which may scroll the page. */
export async function pressOccurrences(page: Page): Promise<boolean> {
  const button = await page.$(`${CARD} .foot button[aria-expanded]`);
  if (button === null) return false;
  const { x, y } = await button.evaluate((element) => {
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.click(x, y);
  return true;
}
