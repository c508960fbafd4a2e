import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { untilScrollRests } from '../steps/page/headings';
import { waitForState, type Stage } from '../steps/stage/stage';

/** An exported link opens the very passage, companion mounted. */
export function passageLinks(stage: Stage, links: () => readonly { link: string; words: string }[]): void {
  it.each([
    ['across a line break', 0],
    ['within a line', 1],
  ])('links the passage %s', async (_, index) => {
    const { link, words } = links()[index] ?? { link: '', words: '' };
    expect(link).toMatch(/^https:\/\/tech\.kakaoenterprise\.com\/173#:~:text=/);
    const page = await openLink(stage, link);
    expect(await positionOf(page, words)).toBe('in view');
  });

  it('and a link that quotes nothing stays at the top', async () => {
    const page = await openLink(stage, 'https://tech.kakaoenterprise.com/173#:~:text=%EC%97%86%EB%8A%94%20%EB%A7%90%20zq');
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
}

async function openLink(stage: Stage, link: string): Promise<Page> {
  const page = await stage.newPage();
  await page.goto(link, { waitUntil: 'load' });
  await waitForState(page);
  await untilScrollRests(page);
  return page;
}

/** Whether the words are in the viewport; they must be far below it where nothing has scrolled. */
function positionOf(page: Page, words: string): Promise<string> {
  return page.evaluate((text) => {
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(document.querySelector('.contents_style') ?? document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    let at = nodes
      .map(({ data }) => data)
      .join('')
      .indexOf(text);
    if (at < 0) return 'nowhere';
    const node = nodes.find(({ length }) => {
      if (at < length) return true;
      at -= length;
      return false;
    });
    const range = document.createRange();
    range.setStart(node as Text, at);
    range.setEnd(node as Text, at + 1);
    const { top, bottom } = range.getBoundingClientRect();
    if (top + scrollY < innerHeight) return 'on the first screen';
    return top >= 0 && bottom <= innerHeight ? 'in view' : `at ${top}`;
  }, words);
}
