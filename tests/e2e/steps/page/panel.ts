import type { ElementHandle, Page } from 'puppeteer-core';
import { SECTIONS } from '../../../fixtures/article';
import type { SectionId } from '../../../../src/domain/post/outline';
import { waitIn } from '../stage/wait-in';

export const PANEL = 'techand-companion >>> nav[aria-label="목차"]';

/** An entry of the contents panel and what is nested below it. */
export interface Entry {
  readonly text: string;
  readonly children: readonly Entry[];
}

/** The panel's list as it is nested, or `null` where there is no panel. */
export async function readPanel(page: Page): Promise<readonly Entry[] | null> {
  const panel = await page.$(PANEL);
  return panel === null
    ? null
    : panel.evaluate((nav) => {
        const read = (list: Element | null): { text: string; children: Entry[] }[] =>
          [...(list?.children ?? [])].map((item) => ({
            text: item.querySelector('a')?.textContent ?? '',
            children: read(item.querySelector('ul')),
          }));
        return read(nav.querySelector('ul'));
      });
}

/** The texts of nested entries in the order they are read. */
export function textsOf(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ text, children }) => [text, ...textsOf(children)]);
}

/** The texts of the links marked as where the reader is; there should be one. */
export function readCurrent(page: Page): Promise<string[]> {
  return page.$$eval(`${PANEL} a[aria-current="location"]`, (links) => links.map((link) => link.textContent ?? ''));
}

export async function waitForCurrent(page: Page, text: string): Promise<void> {
  await waitIn(
    page,
    (wanted) => {
      const links = [...document.querySelectorAll('techand-companion')].flatMap((host) => [
        ...(host.shadowRoot?.querySelectorAll('a[aria-current]') ?? []),
      ]);
      return links.length === 1 && links[0]?.textContent === wanted;
    },
    text,
  );
}

/** The panel's link to a section, found by what it says. */
export async function linkTo(page: Page, id: SectionId): Promise<ElementHandle<HTMLElement>> {
  for (const link of await page.$$(`${PANEL} a`)) {
    if ((await link.evaluate(({ textContent }) => textContent)) === headingOf(id)) return link as ElementHandle<HTMLElement>;
  }
  throw new Error(`the panel has no link to ${id}`);
}

/**
 * Clicks the link to a section as a reader does, who scrolls the list to it first. A driver's own click would scroll the page
 * as well, which may make another section the current one, and then the list shows that one.
 */
export async function clickLinkTo(page: Page, id: SectionId): Promise<void> {
  const link = await linkTo(page, id);
  const { x, y } = await link.evaluate((element) => {
    const list = element.closest('.outline');
    const frame = list?.getBoundingClientRect();
    const box = element.getClientRects()[0];
    if (!list || !frame || !box) throw new Error('the link is not shown');
    const before = list.scrollTop;
    list.scrollTop += box.top - frame.top - frame.height / 2;
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 - (list.scrollTop - before) };
  });
  await page.mouse.click(x, y);
}

export function headingOf(id: SectionId): string {
  const section = SECTIONS.find((each) => each.id === id);
  if (!section) throw new Error(`no section ${id}`);
  return section.heading;
}

export const SESSION_IDS: readonly SectionId[] = ['s1', 's2', 's3', 's4', 's5', 's6', 'handson'];
