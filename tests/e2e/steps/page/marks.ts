import type { JSHandle, Page } from 'puppeteer-core';
import { TERM_RULES } from '../../../../src/post/terms';
import { SECTIONS } from '../../../fixtures/article';
import { waitIn } from '../stage/wait-in';

/** A marked term of the page, the words that are painted, and their section. */
export interface Mark {
  readonly id: string;
  readonly text: string;
  readonly section: string;
}

/** Every painted mark, in document order. */
export async function readMarks(page: Page): Promise<Mark[]> {
  const painted = await page.evaluate(
    (sections) => {
      const headings = [...document.querySelectorAll('.contents_style :is(h2, h3, h4)')];
      const ranges = [...(CSS.highlights.get('techand-term') ?? [])] as Range[];
      ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
      return ranges.map((range) => {
        const passed = headings.filter(
          (heading) => heading.compareDocumentPosition(range.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING,
        );
        return { text: String(range), section: sections[passed.length - 1] ?? '' };
      });
    },
    SECTIONS.map(({ id }) => id),
  );
  return painted.map((mark) => ({ id: idSpelled(mark.text), ...mark }));
}

/** How many words are marked now. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => CSS.highlights.get('techand-term')?.size ?? 0);
}

/** Waits until a term has a mark, or has none. */
export async function untilMarked(page: Page, term: string, isMarked = true): Promise<void> {
  await waitIn(
    page,
    (spellings, wanted) => {
      const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/g, '').toLowerCase();
      return [...(CSS.highlights.get('techand-term') ?? [])].some((range) => spellings.includes(squeeze(String(range)))) === wanted;
    },
    spellingsOf(term),
    isMarked,
  );
}

/** The first mark of a term, in the middle of the viewport. */
export async function showMark(page: Page, term: string): Promise<JSHandle<Range>> {
  const mark = await page.evaluateHandle((spellings) => {
    const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/g, '').toLowerCase();
    const ranges = [...(CSS.highlights.get('techand-term') ?? [])] as Range[];
    ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    const range = ranges.find((each) => spellings.includes(squeeze(String(each))));
    if (range === undefined) throw new Error(`no mark on ${spellings[0]}`);
    const box = range.getBoundingClientRect();
    window.scrollBy({ top: box.top + box.height / 2 - window.innerHeight / 2, behavior: 'instant' });
    return range;
  }, spellingsOf(term));
  return mark as JSHandle<Range>;
}

/** The middle of a mark, or of an element, in the viewport. */
export async function middleOf(mark: JSHandle<Range> | JSHandle<Element>): Promise<{ x: number; y: number }> {
  // One that is broken over two lines has its middle beside itself; its first line is meant.
  return (mark as JSHandle<Range | Element>).evaluate((drawn) => {
    const [box] = drawn.getClientRects();
    if (!box) throw new Error('not shown');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
}

/** Puts the caret before a term’s first mark and presses `n`: its card opens with the focus in it. */
export async function openByKey(page: Page, term: string): Promise<void> {
  const mark = await showMark(page, term);
  await mark.evaluate((range) => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.collapse(range.startContainer, range.startOffset);
  });
  await page.keyboard.press('n');
}

export interface Card {
  readonly text: string;
  readonly links: readonly string[];
}

export const CARD = 'techand-companion >>> [role="dialog"]';

/** The open card, or `null`. */
export async function readCard(page: Page): Promise<Card | null> {
  const dialog = await page.$(CARD);
  return dialog === null
    ? null
    : dialog.evaluate((card) =>
        card.matches(':popover-open')
          ? { text: card.textContent ?? '', links: [...card.querySelectorAll('a')].map(({ href }) => href) }
          : null,
      );
}

/** Waits until a card that says this is open, or, without a text, until none is. */
export async function waitForCard(page: Page, text: string | null): Promise<void> {
  await waitIn(
    page,
    (wanted) => {
      const open = [...document.querySelectorAll('techand-companion')].flatMap((host) => [
        ...(host.shadowRoot?.querySelectorAll('[role="dialog"]:popover-open') ?? []),
      ]);
      return wanted === null ? open.length === 0 : open.some(({ textContent }) => textContent?.includes(wanted));
    },
    text,
  );
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

/** The spellings of a term, squeezed: spaces and case do not tell them apart. */
export function spellingsOf(term: string): string[] {
  return (TERM_RULES.find(({ id }) => id === term)?.aliases ?? []).map(squeeze);
}

export function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '').toLowerCase();
}

function idSpelled(text: string): string {
  return TERM_RULES.find(({ id }) => spellingsOf(id).includes(squeeze(text)))?.id ?? `no term is spelled ${text}`;
}
