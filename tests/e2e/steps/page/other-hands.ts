import type { Page } from 'puppeteer-core';

/** What tools of a reader and scripts of a page do to the article. */

const ARTICLE = '.contents_style';

/** Puts every text of the article and the title into two `font` elements with other words, as a translator does. */
export function translate(page: Page): Promise<void> {
  return page.evaluate((selector) => {
    const texts: { font: Element; node: Text }[] = [];
    for (const root of document.querySelectorAll(`${selector}, h1, title`)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) if ((walker.currentNode as Text).data.trim() !== '') nodes.push(walker.currentNode as Text);
      for (const node of nodes) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = node.data.replace(/\S+/g, 'lorem');
        outer.append(inner);
        node.replaceWith(outer);
        texts.push({ font: outer, node });
      }
    }
    Object.assign(window, { translated: texts });
  }, ARTICLE);
}

/** Shows the original again: the remembered text nodes come back. */
export function showOriginal(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { translated } = window as unknown as { translated: { font: Element; node: Text }[] };
    for (const { font, node } of translated) font.replaceWith(node);
  });
}

/** The companion's elements in the page. */
export interface Companion {
  readonly state: string | null;
  /** The entries of the contents. */
  readonly entries: readonly string[];
  readonly bars: number;
  /** The parts at the page's end. */
  readonly others: readonly string[];
}

/** Reads it without the driver's selectors, which forms with fields of such names lead astray. */
export function readCompanion(page: Page): Promise<Companion> {
  return page.evaluate(() => {
    const hosts = [...document.querySelectorAll<HTMLElement>('techand-companion')];
    const panel = hosts.find(({ dataset }) => dataset['part'] === 'contents');
    const parts = hosts.map(({ dataset }) => dataset['part'] ?? '');
    return {
      state: document.documentElement.dataset['techand'] ?? null,
      entries: [...(panel?.shadowRoot?.querySelectorAll('nav ul a') ?? [])].map(({ textContent }) => textContent ?? ''),
      bars: parts.filter((part) => part === 'session-bar').length,
      others: parts.filter((part) => part !== 'session-bar').sort(),
    };
  });
}

/** The inner HTML of the article's headings. */
export function readHeadingHtml(page: Page): Promise<string[]> {
  return page.$$eval(`${ARTICLE} :is(h2, h3, h4)`, (headings) => headings.map(({ innerHTML }) => innerHTML));
}

/** Gives the article's headings another inner HTML, or replaces them by new elements with it. */
export function writeHeadingHtml(page: Page, html: readonly string[], how: 'in place' | 'anew'): Promise<void> {
  return page.$$eval(
    `${ARTICLE} :is(h2, h3, h4)`,
    (headings, texts, isAnew) => {
      headings.forEach((heading, at) => {
        const written = isAnew ? (heading.cloneNode() as Element) : heading;
        written.innerHTML = texts[at] ?? '';
        if (written !== heading) heading.replaceWith(written);
      });
    },
    [...html],
    how === 'anew',
  );
}

/** Replaces the article by a new copy of it as it was sent, with changed HTML. */
export async function sendAnew(page: Page, change: (html: string) => string = (html) => html): Promise<void> {
  const sent = await page.evaluate(async (selector) => {
    const html = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(html, 'text/html').querySelector(selector)?.innerHTML ?? '';
  }, ARTICLE);
  await page.$eval(
    ARTICLE,
    (article, html) => {
      const fresh = article.cloneNode() as Element;
      fresh.innerHTML = html;
      article.replaceWith(fresh);
    },
    change(sent),
  );
}

/** Adopts every element of ours into the document of a frame and puts it there; back it comes at once, later, or not by the page. */
export async function carryAway(page: Page, then: string): Promise<void> {
  await page.evaluate(async (how) => {
    const frame = Object.assign(document.createElement('iframe'), { className: 'other' });
    document.body.append(frame);
    const other = frame.contentDocument;
    const mountPoints = [...document.querySelectorAll('techand-companion')].map((host) => ({
      host,
      parent: host.parentNode,
      next: host.nextSibling,
    }));
    for (const { host } of mountPoints) other?.body.append(other.adoptNode(host));
    if (how === 'brought back later') await new Promise((resolve) => setTimeout(resolve, 50));
    if (how !== 'left there') for (const { host, parent, next } of mountPoints.toReversed()) parent?.insertBefore(host, next);
  }, then);
}

/** Changes the words of an HTML text, none of its tags. */
export function eachWord(html: string, change: (word: string) => string): string {
  return html.replace(/>([^<]+)/g, (_, text: string) => `>${text.replace(/[\p{L}\p{N}]{2,}/gu, change)}`);
}

/** Writes the whole document anew from what the server sends, as `document.write()` in a finished page does. */
export function writeDocument(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const html = await (await fetch(location.href)).text();
    document.open();
    document.write(html);
    document.close();
  });
}

/** Names of properties that scripts use to walk a document; as names of fields they shadow a form's own properties. */
const NAMES = [
  'nodeName',
  'nodeType',
  'localName',
  'tagName',
  'contains',
  'matches',
  'closest',
  'children',
  'childNodes',
  'firstChild',
  'nextSibling',
  'parentElement',
  'parentNode',
  'textContent',
  'querySelector',
  'querySelectorAll',
  'getAttribute',
  'ownerDocument',
  'isConnected',
  'getBoundingClientRect',
  'previousElementSibling',
  'after',
  'append',
  'remove',
  'dataset',
  'style',
];

/** A form whose fields bear such names, begun and ended. */
export const FORM = {
  begin: `<form class="survey">${NAMES.map((name) => `<input type="hidden" name="${name}">`).join('')}`,
  end: '<p>짧은 설문</p></form>',
};
