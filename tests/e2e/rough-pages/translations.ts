import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { scrollToEnd, untilScrollRests } from '../steps/page/headings';
import { readMarks } from '../steps/page/marks';
import { eachWord, readCompanion, sendAnew, showOriginal, translate } from '../steps/page/other-hands';
import { headingOf, linkTo } from '../steps/page/panel';
import { addNote, readHighlights, waitForHighlights } from '../steps/page/passages';
import { readField } from '../steps/extension/popup';
import { registeredScripts } from '../steps/extension/settings';
import type { Stage } from '../steps/stage/stage';
import { waitIn } from '../steps/stage/wait-in';
import { describeSampled } from '../steps/stage/fresh';

/** The page that the tests share, and what they wait for in it. */
export interface OtherHands {
  readonly page: () => Page;
  /** The passage of a note that is there in all of them. */
  readonly noted: () => string;
  readonly untilHighlighted: (words: string) => Promise<void>;
  /** Waits as long as the companion may take until it has read the page again. */
  readonly looked: () => Promise<void>;
  /** Waits until everything of the companion is there once. */
  readonly untilWhole: () => Promise<void>;
  /** Switches the companion on or off. */
  readonly turn: (isOn: boolean) => Promise<void>;
}

/** Tests of translators and other tools that change the article’s texts. */
export function translations(stage: Stage, hands: OtherHands): void {
  it('translated: contents and bars stay; in the original again: marks and passages too', async () => {
    const page = hands.page();
    await hands.untilHighlighted(hands.noted());
    const passages = await readHighlights(page);
    const marks = await readMarks(page);
    await translate(page);
    await hands.looked();
    await hands.untilWhole();
    await (await linkTo(page, 's4')).click();
    await waitIn(page, () => document.activeElement?.localName === 'h3');
    await showOriginal(page);
    await waitForHighlights(page, passages.length);
    await waitIn(page, () => document.querySelector('.contents_style font') === null);
    await hands.looked();
    await hands.untilWhole();
    expect(await readHighlights(page)).toEqual(passages);
    expect((await readMarks(page)).length).toBe(marks.length);
  });

  describeSampled(stage.name, 'translated, wrapped or hidden', { sampledIn: 'firefox' }, () => {
    it('translated before the companion is there: it says so, and comes when the original is shown', async () => {
      const page = hands.page();
      await hands.turn(false);
      // From here on a page is told at its start; before, the companion might find the article first.
      const extensionPage = await stage.extensionPage();
      await expect.poll(() => registeredScripts(extensionPage)).toEqual(['techand-off']);
      await page.bringToFront();
      await page.reload();
      // At the top no bar is waiting until its heading is out of view.
      await scrollToEnd(page, 'top');
      await untilScrollRests(page);
      await translate(page);
      await hands.turn(true);
      await expect.poll(() => readCompanion(page)).toEqual({ state: 'not-recognised', entries: [], bars: 0, others: [] });
      await showOriginal(page);
      await hands.untilWhole();
      await hands.untilHighlighted(hands.noted());
    });

    it('a translation below each paragraph and heading stays, and so does all else', async () => {
      const page = hands.page();
      const count = await page.evaluate(() => {
        const blocks = document.querySelectorAll('.contents_style :is(p, h2, h3, h4)');
        for (const block of blocks) {
          const font = Object.assign(document.createElement('font'), { className: 'added', lang: 'en' });
          font.append(document.createElement('br'), 'What was said above, in another language.');
          block.append(font);
        }
        return blocks.length;
      });
      await hands.looked();
      await hands.untilWhole();
      expect(
        await page.$$eval(
          '.added',
          (added) => added.filter(({ textContent }) => textContent === 'What was said above, in another language.').length,
        ),
      ).toBe(count);
    });

    it('words are wrapped in elements of unknown names: no term is lost, a passage is one line', async () => {
      const page = hands.page();
      const ids = (await readMarks(page)).map(({ id }) => id);
      await sendAnew(page, (html) => eachWord(html, (word) => `<b-r>${word.slice(0, 1)}</b-r><w>${word.slice(1)}</w>`));
      await hands.looked();
      await hands.untilWhole();
      expect((await readMarks(page)).map(({ id }) => id)).toEqual(ids);
      const { words, popup } = await addNote(stage, page, headingOf('s1'), '나뉜 낱말 위의 메모');
      await popup.close();
      await sendAnew(page);
      await hands.untilHighlighted(words);
    });

    it('hidden text of the article is neither marked nor highlighted', async () => {
      const page = hands.page();
      await page.evaluate(() => {
        const style = document.createElement('style');
        style.textContent = '.footnote { display: none } .unseen { visibility: hidden }';
        document.head.append(style);
      });
      const ids = (await readMarks(page)).map(({ id }) => id);
      const hidden =
        ' <span class="footnote">Text2SQL 숨은 각주 KorQuAD2</span><span class="unseen">LittleBird</span><span hidden>RYANSQL</span>';
      await sendAnew(page, (html) => html.replace(/(<p[^>]*>[^<]{12}\S*)/g, `$1${hidden}`));
      await hands.looked();
      await hands.untilWhole();
      expect((await readMarks(page)).map(({ id }) => id)).toEqual(ids);
      const { popup } = await addNote(stage, page, headingOf('s2'), '숨은 말이 없는 메모');
      expect((await readField(popup)).quote).not.toMatch(/숨은 각주|LittleBird/);
      await popup.close();
    });
  });

  describeSampled(stage.name, 'with other words', { sampledIn: 'firefox' }, () => {
    it('text nodes change their text: a highlight has what was selected, and text that is back is painted again', async () => {
      const page = hands.page();
      await hands.untilHighlighted(hands.noted());
      await changeWords(page, '새로 바뀐 글입니다. ');
      const { words, popup } = await addNote(stage, page, headingOf('s5'), '바뀐 글에 적은 메모');
      expect(words).toMatch(/^새로 바뀐 글입니다\./);
      expect((await readField(popup)).quote).toBe(words);
      await popup.close();
      await hands.untilHighlighted(words);
      await changeWords(page, null);
      await hands.untilHighlighted(hands.noted());
      await hands.untilWhole();
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
