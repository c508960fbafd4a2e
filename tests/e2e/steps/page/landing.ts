import type { Page } from 'puppeteer-core';
import { passageLink } from '../../../../src/domain/quotes/passage-link';
import { describeQuote } from '../../../../src/domain/quotes/quotes';
import { readArticle } from '../../../../src/page/recognise/read-article';
import { readText } from '../../../../src/page/text/reading-text';
import { BLOG_ORIGIN } from '../../../fixtures/pages';
import { loadPage } from '../../../page/load-page';
import { untilScrollRests } from './headings';
import { waitForState } from '../stage/stage';
import { pickPassages } from './varied-passages';
import { addressOf, sourceOf } from '../stage/web';
import { POST } from '../../../../src/post/post';

/** A passage with the link that is exported for it, and the position of its words in the page. */
export interface LinkedPassage {
  readonly what: string;
  readonly link: string;
  /** The passage's characters without white space. */
  readonly letters: string;
  /** How many times the article has the same characters before it. */
  readonly before: number;
}

/** Links to passages of many kinds, taken in one variant as a note takes them, that open another. */
export function linkPassages(variant: string, opened: string, each: number): LinkedPassage[] {
  const recognition = readArticle(loadPage(sourceOf(variant)), POST);
  if (recognition.state !== 'recognised') throw new Error(`${variant} is not recognised`);
  const { root, headings } = recognition.article;
  const { text } = readText(root, POST, new Set(headings.map(({ element }) => element)));
  return pickPassages(
    text,
    headings.map(({ entry }) => entry.text),
    each,
  ).map(({ what, start, end }) => {
    const target = describeQuote(text, start, end);
    if (target === null) throw new Error(`${what} is empty`);
    // A selection may begin inside a decomposed syllable; what is quoted is whole.
    const letters = withoutSpace(text.slice(target.position.start, target.position.end));
    const before = withoutSpace(text.slice(0, target.position.start)).split(letters).length - 1;
    const link = linkTo(opened, passageLink(`${BLOG_ORIGIN}/173`, target.quote));
    return { what, link, letters: variant === opened ? letters : letters.normalize('NFC'), before };
  });
}

/** The variant at the post's own address would be the plain page: its own address takes the link's fragment. */
function linkTo(variant: string, link: string): string {
  return addressOf(variant, { fragment: link.slice(link.indexOf('#')) });
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Opens a link afresh; gives how many pixels the passage is away from the viewport's middle, or why that cannot be said. */
export async function land(page: Page, { link, letters, before }: LinkedPassage): Promise<number | string> {
  await page.goto('about:blank');
  await page.goto(link, { waitUntil: 'load' });
  await waitForState(page);
  await untilScrollRests(page);
  return page.evaluate(
    (wanted, nth) => {
      const positions: [Text, number][] = [];
      let all = '';
      const walker = document.createTreeWalker(document.querySelector('.contents_style') ?? document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        if (node.parentElement?.closest('script, style, noscript')) continue;
        for (let at = 0; at < node.length; at += 1) {
          const unit = node.data.charAt(at);
          if (/\s/.test(unit)) continue;
          all += unit;
          positions.push([node, at]);
        }
      }
      let from = -1;
      for (let passed = 0; passed <= nth; passed += 1) from = all.indexOf(wanted, from + (passed === 0 ? 1 : wanted.length));
      const [first, last] = [positions[from], positions[from + wanted.length - 1]];
      if (from < 0 || !first || !last) return 'the passage is not in the page';
      if (scrollY === 0) return 'nothing scrolled';
      const range = document.createRange();
      range.setStart(...first);
      range.setEnd(last[0], last[1] + 1);
      const { top, bottom } = range.getBoundingClientRect();
      const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
      if (isAtEnd && top >= 0 && bottom <= innerHeight) return 0;
      return Math.round(Math.max(0, top - innerHeight / 2, innerHeight / 2 - bottom));
    },
    letters,
    before,
  );
}
