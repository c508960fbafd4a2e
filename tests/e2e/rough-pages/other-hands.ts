import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { SECTIONS } from '../../fixtures/article';
import { ADDITIONS } from '../../fixtures/added-to-headings';
import { describeFresh, describeSampled } from '../steps/stage/fresh';
import { arriveAt, scrollToEnd, untilScrollRests } from '../steps/page/headings';
import { barButtonBox } from '../steps/page/highlights';
import { carryAway, FORM, readCompanion, readHeadingHtml, sendAnew, writeDocument, writeHeadingHtml } from '../steps/page/other-hands';
import { headingOf, linkTo } from '../steps/page/panel';
import { addNote, selectPassage, untilOpened } from '../steps/page/passages';
import { readField, setSwitch } from '../steps/extension/popup';
import { stateOf, type Stage } from '../steps/stage/stage';
import { waitIn } from '../steps/stage/wait-in';
import { REPEATS, sample } from '../../sample';
import { translations } from './translations';

const OTHERS = ['card', 'contents', 'place', 'selection'];
const HEADINGS = SECTIONS.map(({ heading }) => heading);

/** Translators, readers' tools and the page's own scripts change the article; the companion stays as long as it does. */
export function otherHands(stage: Stage): void {
  describeFresh(stage, 'the article under other hands', { sampledIn: 'firefox' }, () => {
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
    const untilWhole = (): Promise<void> =>
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

    translations(stage, { page: () => page, noted: () => noted, untilHighlighted, looked, untilWhole, turn });

    describeSampled(stage.name, 'with something in each heading', { sampledIn: 'firefox' }, () => {
      it.each(sample([0, 7], 1))(
        'each heading gets something else, a sign, a number, a button, ruby: eighteen of eighteen, known before or not (%i)',
        REPEATS,
        async (shift) => {
          const html = await readHeadingHtml(page);
          const adding = Object.values(ADDITIONS);
          const added = html.map((inner, at) => adding[(at + shift) % adding.length]?.(inner) ?? '');
          await writeHeadingHtml(page, added, 'in place');
          await looked();
          await untilWhole();
          await writeHeadingHtml(page, added, 'anew');
          await looked();
          await untilWhole();
        },
      );
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
        await untilWhole();
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

    describeSampled(stage.name, 'as other scripts leave it', { sampledIn: 'firefox' }, () => {
      it('forms whose fields are named like properties, beside and around it: the same as without', async () => {
        const form = await stage.open('desktop', {
          edits: [
            ['<div class="tt_article', `${FORM.begin}${FORM.end}${FORM.begin}<div class="tt_article`],
            ['</body>', `${FORM.begin}${FORM.end}</body>`],
          ],
        });
        const first = page;
        page = form;
        await untilWhole();
        await page.evaluate(
          (html) => document.querySelector('.contents_style p')?.insertAdjacentHTML('afterend', html),
          FORM.begin + FORM.end,
        );
        await looked();
        await untilWhole();
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

    it('the document is written again: everything is there once, works, and is removed when it is off', async () => {
      await page.bringToFront();
      await writeDocument(page);
      await waitIn(page, () => document.documentElement.dataset['techand'] === 'ready');
      await untilWhole();
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
      await untilWhole();
    });
  });
}
