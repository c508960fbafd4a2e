import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { SECTIONS } from '../../fixtures/article';
import { ADDITIONS } from '../../fixtures/added-to-headings';
import { describeFresh } from '../steps/stage/fresh';
import { arriveAt, scrollToEnd, untilScrollRests } from '../steps/page/headings';
import { barButtonBox } from '../steps/page/highlights';
import { readMarks } from '../steps/page/marks';
import {
  carryAway,
  eachWord,
  FORM,
  readCompanion,
  readHeadingHtml,
  sendAnew,
  showOriginal,
  translate,
  writeDocument,
  writeHeadingHtml,
} from '../steps/page/other-hands';
import { headingOf, linkTo } from '../steps/page/panel';
import { addNote, readHighlights, selectPassage, untilOpened, waitForHighlights } from '../steps/page/passages';
import { readField, setSwitch } from '../steps/extension/popup';
import { registeredScripts } from '../steps/extension/settings';
import { stateOf, type Stage } from '../steps/stage/stage';
import { waitIn } from '../steps/stage/wait-in';
import { REPEATS, sample } from '../../sample';

const OTHERS = ['card', 'contents', 'place', 'selection'];
const HEADINGS = SECTIONS.map(({ heading }) => heading);

/** Translators, readers' tools and the page's own scripts change the article; the companion stays as long as it does. */
export function otherHands(stage: Stage): void {
  describeFresh(stage, 'the article under other hands', () => {
    let page: Page;
    /** The passage of a note that is there in all of them. */
    let noted = '';
    beforeAll(async () => {
      page = await stage.open('desktop');
      const added = await addNote(stage, page, headingOf('s3'), '번역해도 남는 메모');
      noted = added.words;
      await added.popup.close();
      await untilHighlighted(noted);
    });
    // Each begins with the article as it was sent; one that replaces the post leaves no companion.
    beforeEach(async () => {
      await page.bringToFront();
      if ((await stateOf(page)) !== 'ready') await stage.visit(page, 'desktop');
      await sendAnew(page);
      await waitIn(page, () => document.querySelectorAll('.contents_style > techand-companion').length === 7);
    });

    const untilHighlighted = (words: string): Promise<void> =>
      waitIn(page, (text) => [...(CSS.highlights.get('techand-note') ?? [])].map(String).includes(text), words);
    /** Two looks at the page, at the distance they have at the least, and what they do; of none is there an event. */
    const looked = () => page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 700)));
    /** Polled, since an update comes later when another one was shortly before. */
    const whole = (): Promise<void> =>
      expect.poll(() => readCompanion(page)).toEqual({ state: 'ready', entries: HEADINGS, bars: 7, others: OTHERS });

    /** From the top, where the key leads to the first session. */
    const jumpByKey = async (): Promise<void> => {
      await scrollToEnd(page, 'top');
      await untilScrollRests(page);
      await page.keyboard.press('j');
      await arriveAt(page, headingOf('s1'));
    };

    const turn = async (isOn: boolean): Promise<void> => {
      const popup = await stage.popupOver(page);
      await setSwitch(popup, isOn);
      await popup.close();
    };

    it('translated: contents and bars stay; in the original again: marks and passages too', async () => {
      await untilHighlighted(noted);
      const passages = await readHighlights(page);
      const marks = await readMarks(page);
      await translate(page);
      await looked();
      await whole();
      await (await linkTo(page, 's4')).click();
      await waitIn(page, () => document.activeElement?.localName === 'h3');
      await showOriginal(page);
      await waitForHighlights(page, passages.length);
      await waitIn(page, () => document.querySelector('.contents_style font') === null);
      await looked();
      await whole();
      expect(await readHighlights(page)).toEqual(passages);
      expect((await readMarks(page)).length).toBe(marks.length);
    });

    it('translated before the companion is there: it says so, and comes when the original is shown', async () => {
      await turn(false);
      // From here on a page is told at its start; before, the companion might find the article first.
      const extensionPage = await stage.extensionPage();
      await expect.poll(() => registeredScripts(extensionPage)).toEqual(['techand-off']);
      await page.bringToFront();
      await page.reload();
      // At the top no bar is waiting until its heading is out of view.
      await scrollToEnd(page, 'top');
      await untilScrollRests(page);
      await translate(page);
      await turn(true);
      await expect.poll(() => readCompanion(page)).toEqual({ state: 'not-recognised', entries: [], bars: 0, others: [] });
      await showOriginal(page);
      await whole();
      await untilHighlighted(noted);
    });

    it('text nodes change their text: a highlight has what was selected, and text that is back is painted again', async () => {
      await untilHighlighted(noted);
      await changeWords(page, '새로 바뀐 글입니다. ');
      const { words, popup } = await addNote(stage, page, headingOf('s5'), '바뀐 글에 적은 메모');
      expect(words).toMatch(/^새로 바뀐 글입니다\./);
      expect((await readField(popup)).quote).toBe(words);
      await popup.close();
      await untilHighlighted(words);
      await changeWords(page, null);
      await untilHighlighted(noted);
      await whole();
    });

    it.each(sample([0, 7], 1))(
      'each heading gets something else, a sign, a number, a button, ruby: eighteen of eighteen, known before or not (%i)',
      REPEATS,
      async (shift) => {
        const html = await readHeadingHtml(page);
        const adding = Object.values(ADDITIONS);
        const added = html.map((inner, at) => adding[(at + shift) % adding.length]?.(inner) ?? '');
        await writeHeadingHtml(page, added, 'in place');
        await looked();
        await whole();
        await writeHeadingHtml(page, added, 'anew');
        await looked();
        await whole();
      },
    );

    it('a translation below each paragraph and heading stays, and so does all else', async () => {
      const count = await page.evaluate(() => {
        const blocks = document.querySelectorAll('.contents_style :is(p, h2, h3, h4)');
        for (const block of blocks) {
          const font = Object.assign(document.createElement('font'), { className: 'added', lang: 'en' });
          font.append(document.createElement('br'), 'What was said above, in another language.');
          block.append(font);
        }
        return blocks.length;
      });
      await looked();
      await whole();
      expect(
        await page.$$eval(
          '.added',
          (added) => added.filter(({ textContent }) => textContent === 'What was said above, in another language.').length,
        ),
      ).toBe(count);
    });

    it('words are wrapped in elements of unknown names: no term is lost, a passage is one line', async () => {
      const ids = (await readMarks(page)).map(({ id }) => id);
      await sendAnew(page, (html) => eachWord(html, (word) => `<b-r>${word.slice(0, 1)}</b-r><w>${word.slice(1)}</w>`));
      await looked();
      await whole();
      expect((await readMarks(page)).map(({ id }) => id)).toEqual(ids);
      const { words, popup } = await addNote(stage, page, headingOf('s1'), '나뉜 낱말 위의 메모');
      await popup.close();
      await sendAnew(page);
      await untilHighlighted(words);
    });

    it.each(sample(['brought back at once', 'brought back later', 'left there'], 1))(
      'our elements are taken into another document and %s: they look and work as before',
      REPEATS,
      async (then) => {
        // A bar that is inserted again waits until its mount point is out of view; at the top none is in view.
        await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
        await untilScrollRests(page);
        await carryAway(page, then);
        await looked();
        await whole();
        expect(
          await page.$$eval('techand-companion', (hosts) =>
            hosts.filter((host) => getComputedStyle(host).userSelect !== 'none').map((host) => (host as HTMLElement).dataset['part']),
          ),
        ).toEqual([]);
        await (await linkTo(page, 's6')).click();
        await arriveAt(page, headingOf('s6'));
        await page.evaluate(() => document.querySelector('iframe.other')?.remove());
      },
    );

    it('hidden text of the article is neither marked nor highlighted', async () => {
      await page.evaluate(() => {
        const style = document.createElement('style');
        style.textContent = '.footnote { display: none } .unseen { visibility: hidden }';
        document.head.append(style);
      });
      const ids = (await readMarks(page)).map(({ id }) => id);
      const hidden =
        ' <span class="footnote">Text2SQL 숨은 각주 KorQuAD2</span><span class="unseen">LittleBird</span><span hidden>RYANSQL</span>';
      await sendAnew(page, (html) => html.replace(/(<p[^>]*>[^<]{12}\S*)/g, `$1${hidden}`));
      await looked();
      await whole();
      expect((await readMarks(page)).map(({ id }) => id)).toEqual(ids);
      const { popup } = await addNote(stage, page, headingOf('s2'), '숨은 말이 없는 메모');
      expect((await readField(popup)).quote).not.toMatch(/숨은 각주|LittleBird/);
      await popup.close();
    });

    it('forms whose fields are named like properties, beside and around it: the same as without', async () => {
      const form = await stage.open('desktop', {
        edits: [
          ['<div class="tt_article', `${FORM.begin}${FORM.end}${FORM.begin}<div class="tt_article`],
          ['</body>', `${FORM.begin}${FORM.end}</body>`],
        ],
      });
      const first = page;
      page = form;
      await whole();
      await page.evaluate(
        (html) => document.querySelector('.contents_style p')?.insertAdjacentHTML('afterend', html),
        FORM.begin + FORM.end,
      );
      await looked();
      await whole();
      // The driver cannot look into shadow roots in such a page, so the button is pressed by its coordinates.
      const words = await selectPassage(page, headingOf('s6'));
      await expect.poll(() => barButtonBox(page, '메모하기')).not.toBeNull();
      const box = await barButtonBox(page, '메모하기');
      await page.mouse.click((box?.left ?? 0) + 8, (box?.top ?? 0) + 8);
      const popup = await stage.openedPopup();
      await untilOpened(popup);
      expect((await readField(popup)).quote).toBe(words);
      await popup.close();
      await jumpByKey();
      page = first;
      await form.close();
    });

    it('the document is written again: everything is there once, works, and is removed when it is off', async () => {
      await page.bringToFront();
      await writeDocument(page);
      await waitIn(page, () => document.documentElement.dataset['techand'] === 'ready');
      await whole();
      await jumpByKey();
      const popup = await stage.popupOver(page);
      await setSwitch(popup, false);
      await waitIn(page, () => document.documentElement.dataset['techand'] === undefined);
      expect(await page.evaluate(() => document.querySelectorAll('techand-companion').length + CSS.highlights.size)).toBe(0);
      await writeDocument(page);
      await looked();
      expect(await readCompanion(page)).toEqual({ state: null, entries: [], bars: 0, others: [] });
      await setSwitch(popup, true);
      await waitIn(page, () => document.documentElement.dataset['techand'] === 'ready');
      await popup.close();
      await whole();
    });

    it('another post replaces it without a load: the companion unmounts', async () => {
      await page.evaluate(() => {
        history.pushState(null, '', '/174');
        document.title = 'Another post';
        for (const text of document.querySelectorAll('h1, .contents_style :is(h2, h3, h4, p)'))
          text.textContent = 'A sentence of another post altogether.';
      });
      await waitIn(
        page,
        () => document.documentElement.dataset['techand'] === 'not-recognised' || document.querySelector('techand-companion') === null,
      );
      expect(await page.evaluate(() => document.querySelectorAll('techand-companion').length)).toBe(0);
    });
  });
}

/** Writes other words into the text nodes of the article's paragraphs, or restores their text. */
function changeWords(page: Page, before: string | null): Promise<void> {
  return page.evaluate((words) => {
    const scope = window as unknown as { sentences?: Map<Text, string> };
    scope.sentences ??= new Map();
    if (words === null) {
      for (const [node, data] of scope.sentences) node.data = data;
      return;
    }
    for (const paragraph of document.querySelectorAll('.contents_style p')) {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const first = walker.nextNode() as Text | null;
      if (first === null || (paragraph.textContent ?? '').trim().length < 20) continue;
      scope.sentences.set(first, first.data);
      first.data = words + first.data;
    }
  }, before);
}
