import type { Page } from 'puppeteer-core';

/** A scroll position at which the panel marks another heading than the layout says. */
export interface WrongMark {
  readonly top: number;
  readonly accepted: readonly string[];
  readonly marked: readonly string[];
}

/** How long the mark may lag behind a scroll, in milliseconds. */
const WITHIN_MS = 1000;

/**
 * Scrolls to so many positions from top to end and compares the panel's current entry with the heading that the layout
 * says was passed last: by a line at a third of the window below the header, which moves down to the window's lower edge
 * while the last of the page is scrolled. Within two pixels of the line browsers may round up or down.
 */
export function findWrongMarks(page: Page, steps: number): Promise<WrongMark[]> {
  return page.evaluate(
    async (count, withinMs) => {
      const headings = [...document.querySelectorAll('.contents_style h2, .contents_style h3, .contents_style h4')];
      const header = document.querySelector('.kep-header');
      const covers = header !== null && ['fixed', 'sticky'].includes(getComputedStyle(header).position);
      const panel = [...document.querySelectorAll<HTMLElement>('techand-companion')].find(
        ({ dataset }) => dataset['part'] === 'contents',
      )?.shadowRoot;

      const passedLast = (slack: number): string => {
        const covered = covers ? Math.max(0, header.getBoundingClientRect().bottom) : 0;
        const third = Math.min(covered + (innerHeight - covered) / 3, innerHeight / 2);
        const distance = document.documentElement.scrollHeight - innerHeight;
        const stretch = Math.min(innerHeight - third, distance);
        const down = Math.max(0, 1 - (distance - scrollY) / stretch) * (innerHeight - third);
        const passed = headings.findLast((heading) => heading.getBoundingClientRect().top <= third + down + slack);
        return (passed ?? headings[0])?.textContent ?? '';
      };
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const markedEntries = (): string[] =>
        [...(panel?.querySelectorAll('a[aria-current="location"]') ?? [])].map(({ textContent }) => textContent ?? '');

      const wrong: { top: number; accepted: string[]; marked: string[] }[] = [];
      for (let step = 0; step <= count; step += 1) {
        const distance = document.documentElement.scrollHeight - innerHeight;
        scrollTo({ top: Math.round((distance * step) / count), behavior: 'instant' });
        const accepted = [...new Set([passedLast(-2), passedLast(2)])];
        const isRight = (marked: readonly string[]): boolean => marked.length === 1 && accepted.includes(marked[0] ?? '');
        // Observers report in one of the next frames, the later the busier the machine is; what is still marked after `withinMs` stays.
        const end = performance.now() + withinMs;
        await nextFrame();
        await nextFrame();
        while (!isRight(markedEntries()) && performance.now() < end) await nextFrame();
        const marked = markedEntries();
        if (!isRight(marked)) wrong.push({ top: scrollY, accepted, marked });
      }
      return wrong;
    },
    steps,
    WITHIN_MS,
  );
}
