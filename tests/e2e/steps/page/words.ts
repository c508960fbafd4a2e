import type { Page } from 'puppeteer-core';

/** How long a card may take to come, in milliseconds. */
const LIMIT = 8000;

/** What a word's card covers and shows, measured where the reader sees it. */
export interface MeasuredCard {
  readonly title: string;
  /** A line of the word and the card share pixels, or the word is out of view. */
  readonly isWordHidden: boolean;
  /** The title, the close button and every action can be pressed where they are. */
  readonly areEndsInView: boolean;
  readonly isInWindow: boolean;
  readonly side: string;
  readonly rows: readonly string[];
  readonly sections: readonly string[];
}

/** Finds the painted words of the page, in document order, and stores them in the page; returns how many there are. */
export function findWords(page: Page): Promise<number> {
  return page.evaluate(() => {
    const words = [...(CSS.highlights.get('techand-term') ?? [])] as Range[];
    words.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    Object.assign(window, { words });
    return words.length;
  });
}

/** Scrolls a word to a part of the window's height below any header, or as much further up as it takes for it to be pressed; answers with a point on it. */
export function scrollToWord(page: Page, at: number, part: number, header: number): Promise<{ x: number; y: number }> {
  return page.evaluate(
    async (index, share, covered) => {
      const word = (window as unknown as { words: Range[] }).words[index];
      if (word === undefined) throw new Error(`no word ${index}`);
      const lineOf = () => word.getClientRects()[0] ?? word.getBoundingClientRect();
      const { top, height } = lineOf();
      scrollBy({ top: Math.round(top - covered - share * (innerHeight - covered - height - 8)), behavior: 'instant' });
      const middle = () => {
        const line = lineOf();
        return { x: Math.round(line.x + line.width / 2), y: Math.round(line.y + line.height / 2) };
      };
      const isFree = ({ x, y }: { x: number; y: number }) =>
        word.commonAncestorContainer.parentElement?.contains(document.elementFromPoint(x, y));
      // A button of ours may lie over it.
      for (let step = 0; step < 8 && !isFree(middle()); step += 1) scrollBy({ top: 40, behavior: 'instant' });
      // A press in the same frame would hit the page at its position before.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      return middle();
    },
    at,
    part,
    header,
  );
}

/** Waits until another card than before is open, and measures the positions of card and word. */
export async function measureCard(page: Page, at: number, before: string): Promise<MeasuredCard> {
  return page.evaluate(
    async (index, last, limit) => {
      const word = (window as unknown as { words: Range[] }).words[index];
      const hosts = [...document.querySelectorAll('techand-companion')];
      const openCard = () => hosts.map((host) => host.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]:popover-open')).find(Boolean);
      const titleOf = () => (openCard()?.querySelector('.definition') ? openCard()?.querySelector('h2 span')?.textContent : last);
      for (const end = performance.now() + limit; titleOf() === last && performance.now() < end;)
        await new Promise((resolve) => setTimeout(resolve, 8));
      const card = openCard();
      if (word === undefined || card == null) throw new Error(`no card for word ${index}, ${String(word)}`);
      const box = card.getBoundingClientRect();
      const isSeen = (element: Element | null): boolean => {
        if (element === null) return false;
        const { left, top, width, height } = element.getBoundingClientRect();
        const hit = (card.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      };
      const lines = [...word.getClientRects()];
      const isCovered = lines.some(
        ({ left, right, top, bottom }) =>
          Math.min(right, box.right) - Math.max(left, box.left) > 0.5 && Math.min(bottom, box.bottom) - Math.max(top, box.top) > 0.5,
      );
      const isOut = lines.some(({ top, bottom }) => bottom < 0 || top > innerHeight);
      return {
        title: card.querySelector('h2 span')?.textContent ?? '',
        isWordHidden: isCovered || isOut,
        areEndsInView: [...card.querySelectorAll('h2 > span:first-child, .icon, .foot button')].every(isSeen),
        isInWindow: box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
        side: card.dataset['side'] ?? '',
        rows: [...card.querySelectorAll('.occurrences li')].map(({ textContent }) => textContent ?? ''),
        sections: [...card.querySelectorAll('.occurrences h3')].map(({ textContent }) => textContent ?? ''),
      };
    },
    at,
    before,
    LIMIT,
  );
}
