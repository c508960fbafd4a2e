import type { Page } from 'puppeteer-core';

/** The companion's elements in a page, by part; copies that the page made and elements that it has moved are named so. */
export function readHosts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('techand-companion, techand-companion-spare')]
      .map((host) => {
        const isBar = host.dataset['part'] === 'session-bar';
        const isThere = isBar ? host.previousElementSibling?.matches('h2, h3, h4') === true : host.parentElement === document.body;
        return `${host.shadowRoot === null ? 'copy of ' : ''}${host.dataset['part']}${isThere ? '' : ' elsewhere'}`;
      })
      .toSorted(),
  );
}

/** Every part, each once. */
export const ALL_HOSTS: readonly string[] = [
  'card',
  'contents',
  'place',
  'selection',
  ...Array.from({ length: 7 }, () => 'session-bar'),
].toSorted();
