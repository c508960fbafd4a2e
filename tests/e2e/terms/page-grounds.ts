import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import { faintTexts, themesOf } from '../steps/page/grounds';
import type { Stage } from '../steps/stage/stage';
import { REPEATS, sample } from '../../sample';

const NIGHT = ':root:root{color-scheme:dark;--ground:#15171c;--text:#d5d8de;--strong:#f3f4f6}';
/** A ground of the article with text of its own, whatever the page's other colours. */
const onGround = (ground: string, text: string): string => `.area_view{background:${ground}}.area_view p{color:${text}}`;

/** How a page turns dark, as a script of the page; taken back by `back`. `sheet` is an empty style element in the head. */
const SWITCHES = [
  [
    'a style element',
    `window.added = document.head.appendChild(document.createElement('style')); added.textContent = NIGHT`,
    `added.remove()`,
  ],
  [
    'a style element of the body',
    `window.added = document.body.appendChild(document.createElement('style')); added.textContent = NIGHT`,
    `added.remove()`,
  ],
  ['words in a style element', `sheet.textContent = NIGHT`, `sheet.firstChild.data = ''`],
  [
    'an attribute of the root',
    `sheet.textContent = NIGHT.replace(':root:root', '[data-night=on]'); document.documentElement.dataset.night = 'on'`,
    `delete document.documentElement.dataset.night`,
  ],
  [
    'an attribute around the article',
    `sheet.textContent = '[aria-busy=true].area_view{background:#111}[aria-busy=true].area_view p{color:#ddd}'; document.querySelector('.area_view').ariaBusy = 'true'`,
    `document.querySelector('.area_view').ariaBusy = null`,
  ],
  [
    'a class of the body',
    `sheet.textContent = 'body.night{background:#111;color:#ddd}'; document.body.classList.add('night')`,
    `document.body.classList.remove('night')`,
  ],
  ['the media of a stylesheet', `sheet.media = 'not all'; sheet.textContent = NIGHT; sheet.media = 'all'`, `sheet.media = 'not all'`],
  [
    'a stylesheet adopted',
    `window.made = new CSSStyleSheet(); made.replaceSync(NIGHT); document.adoptedStyleSheets = [made]`,
    `document.adoptedStyleSheets = []`,
  ],
  ['a rule put in', `sheet.sheet.insertRule(NIGHT)`, `sheet.sheet.deleteRule(0)`],
  [
    'a slow transition',
    `sheet.textContent = 'body{transition:background-color .4s, color .4s}body.night{background:#111;color:#ddd}'; document.body.offsetTop; document.body.classList.add('night')`,
    `document.body.classList.remove('night')`,
  ],
] as const;

const DARK = 'dark';
const LIGHT = 'light';
/** Grounds, each with the colours that may lie behind our text, the text's own colour, and what it is. */
const GROUNDS = [
  ['oklch(0.25 0.05 250)', ['oklch(0.25 0.05 250)'], '#ddd', DARK],
  ['oklab(0.97 0.01 0.01)', ['oklab(0.97 0.01 0.01)'], '#222', LIGHT],
  ['lab(8 2 3)', ['lab(8 2 3)'], '#ddd', DARK],
  ['hsl(40 60% 95%)', ['hsl(40 60% 95%)'], '#222', LIGHT],
  ['color(display-p3 0.1 0.12 0.14)', ['color(display-p3 0.1 0.12 0.14)'], '#ddd', DARK],
  ['color-mix(in oklab, black 88%, white)', ['color-mix(in oklab, black 88%, white)'], '#ddd', DARK],
  ['linear-gradient(#111, #222)', ['#111', '#222'], '#ddd', DARK],
  ['linear-gradient(oklch(0.98 0 0), #eee)', ['oklch(0.98 0 0)', '#eee'], '#222', LIGHT],
  ['linear-gradient(#000, #fff)', ['#000', '#777', '#fff'], '#f4f4f4', DARK],
  ['#808080', ['#808080'], '#000', LIGHT],
  ['#55606a', ['#55606a'], '#fff', DARK],
  ['url("data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=")', ['#000', '#555', '#fff'], '#eee', DARK],
] as const;

/** The page's ground changes under the companion, or is none that is easy to tell. */
export function pageGrounds(stage: Stage): void {
  describeFresh(stage, 'on a page that changes its colours', { sampledIn: 'firefox' }, () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.open('desktop');
      await page.evaluate(`window.NIGHT = ${JSON.stringify(NIGHT)}`);
    });
    // Each begins with the page as it was sent, and an empty sheet.
    beforeEach(() =>
      page.evaluate(() => {
        const scope = window as unknown as { sheet?: HTMLStyleElement };
        scope.sheet?.remove();
        document.querySelector('#ground')?.remove();
        scope.sheet = document.head.appendChild(document.createElement('style'));
      }),
    );

    it.each(sample(SWITCHES, 5))('our colours change within a moment: %s', REPEATS, async (_name, dark, back) => {
      expect(await themesOf(page, LIGHT)).toEqual([LIGHT]);
      await page.evaluate(dark);
      expect(await themesOf(page, DARK)).toEqual([DARK]);
      await page.evaluate(back);
      expect(await themesOf(page, LIGHT)).toEqual([LIGHT]);
    });

    it.each(sample(GROUNDS, 6))('ours can be read on %s', REPEATS, async (ground, behind, text, theme) => {
      await page.evaluate(
        (css) => {
          const style = document.createElement('style');
          style.id = 'ground';
          style.textContent = css;
          document.head.append(style);
        },
        onGround(ground, text),
      );
      expect(await themesOf(page, theme)).toEqual([theme]);
      expect(await faintTexts(page, [...behind])).toEqual([]);
    });
  });
}
