import type { ElementHandle, Page } from 'puppeteer-core';
import { SECTIONS } from '../../fixtures/article';
import { waitIn } from './wait-in';

/** A marked term of the page: the texts of its elements joined, and the section it stands in. */
export interface Mark {
  readonly id: string;
  readonly text: string;
  readonly section: string;
}

/** Every mark in document order; elements that cannot be focused continue the mark before them. */
export function readMarks(page: Page): Promise<Mark[]> {
  return page.evaluate((sections) => {
    const headings = [...document.querySelectorAll('.contents_style :is(h2, h3, h4)')];
    const marks: { id: string; text: string; section: string }[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('[data-techand-term]')) {
      const text = element.textContent ?? '';
      const last = marks.at(-1);
      if (element.tabIndex < 0 && last) last.text += text;
      else {
        const passed = headings.filter((heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
        marks.push({ id: element.dataset['techandTerm'] ?? '', text, section: sections[passed.length - 1] ?? '' });
      }
    }
    return marks;
  }, SECTIONS.map(({ id }) => id));
}

/** The first mark of a term, in the middle of the viewport. */
export async function showMark(page: Page, term: string): Promise<ElementHandle<HTMLElement>> {
  const mark = await page.$(`[data-techand-term="${term}"][tabindex]`);
  if (mark === null) throw new Error(`no mark on ${term}`);
  await mark.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return mark as ElementHandle<HTMLElement>;
}

/** The middle of an element in the viewport. */
export async function middleOf(mark: ElementHandle): Promise<{ x: number; y: number }> {
  // An element broken over two lines has its middle beside itself; its first line is meant.
  return mark.evaluate((element) => {
    const [box] = element.getClientRects();
    if (!box) throw new Error('not shown');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
}

export interface Card {
  readonly text: string;
  readonly links: readonly string[];
}

export const CARD = 'techand-companion >>> [role="dialog"]';

/** The open card, or `null`. */
export async function readCard(page: Page): Promise<Card | null> {
  const dialog = await page.$(CARD);
  return dialog === null ? null : dialog.evaluate((card) =>
    card.matches(':popover-open')
      ? { text: card.textContent ?? '', links: [...card.querySelectorAll('a')].map(({ href }) => href) }
      : null,
  );
}

/** Waits until a card that says this is open, or, without a text, until none is. */
export async function waitForCard(page: Page, text: string | null): Promise<void> {
  await waitIn(page, (wanted) => {
    const open = [...document.querySelectorAll('techand-companion')]
      .flatMap((host) => [...(host.shadowRoot?.querySelectorAll('[role="dialog"]:popover-open') ?? [])]);
    return wanted === null ? open.length === 0 : open.some(({ textContent }) => textContent?.includes(wanted));
  }, text);
}

/** Counts from now on how often the card opens. */
export async function countOpenings(page: Page): Promise<() => Promise<number>> {
  await page.$eval(CARD, (card) => {
    const counter = { opened: 0 };
    card.addEventListener('beforetoggle', (event) => {
      if ((event as ToggleEvent).newState === 'open') counter.opened += 1;
    });
    Object.assign(window, { openings: counter });
  });
  return () => page.evaluate(() => (window as unknown as { openings: { opened: number } }).openings.opened);
}
