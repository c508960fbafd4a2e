import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { readBars } from '../steps/page/bars';
import { describeFresh } from '../steps/stage/fresh';
import { scrollToEnd, untilScrollRests, showHeading } from '../steps/page/headings';
import { headingOf } from '../steps/page/panel';
import { countMarks } from '../steps/page/marks';
import { addNote, readHighlights, waitForHighlights } from '../steps/page/passages';
import { readList, setSwitch, untilRead } from '../steps/extension/popup';
import { movementOf } from '../steps/page/stability';
import { waitForState, type Stage } from '../steps/stage/stage';
import { waitIn } from '../steps/stage/wait-in';

/** `이 글에서 사용`: off at once and remembered, on again at once, the notes untouched. */
export function switchedOff(stage: Stage): void {
  describeFresh(stage, 'the switch', { sampledIn: 'firefox' }, () => {
    let page: Page;
    let words = '';
    beforeAll(async () => {
      page = await stage.open('desktop', { isRecorded: true });
      const added = await addNote(stage, page, headingOf('s4'), '꺼도 남는 메모');
      words = added.words;
      await added.popup.close();
      await waitForHighlights(page, 1);
    });

    const traces = () =>
      page.evaluate(() => ({
        state: document.documentElement.dataset['techand'] ?? null,
        ours: document.querySelectorAll('techand-companion').length,
        highlights: CSS.highlights.size,
      }));
    const nothing = { state: null, ours: 0, highlights: 0 };

    it('takes everything off at once and is remembered, and everything comes back at once, moving nothing', async () => {
      // Off: panel, bars, marks and highlights are removed at once, without a reload.
      const popupPage = await stage.popupOver(page);
      await setSwitch(popupPage, false);
      await waitIn(page, () => document.documentElement.dataset['techand'] === undefined);
      expect(await traces()).toEqual(nothing);
      await untilRead(popupPage);
      expect((await readList(popupPage)).map(({ body }) => body)).toEqual(['꺼도 남는 메모']);
      await popupPage.close();

      // Off: a reload mounts nothing, not for a moment, and moves nothing.
      await showHeading(page, headingOf('s3'));
      // The page's own observer, there before anything of the body is.
      const watching = await page.evaluateOnNewDocument(() => {
        const seen = { ours: 0 };
        Object.assign(window, { seen });
        new MutationObserver((records) => {
          for (const { addedNodes, type } of records) {
            if (type === 'attributes') seen.ours += 1;
            for (const node of addedNodes) if (node.nodeName === 'TECHAND-COMPANION') seen.ours += 1;
          }
        }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-techand'] });
      });
      await page.reload({ waitUntil: 'load' });
      expect(await movementOf(page, stage.name)).toBe(0);
      expect(await traces()).toEqual(nothing);
      expect(await page.evaluate(() => (window as unknown as { seen: { ours: number } }).seen.ours)).toBe(0);
      await page.removeScriptToEvaluateOnNewDocument(watching.identifier);

      // Off: remembered in a browser that was closed and opened.
      await stage.restart();
      page = await stage.newPage();
      await page.goto('https://tech.kakaoenterprise.com/173?variant=desktop&record=1', { waitUntil: 'load' });
      expect(await movementOf(page, stage.name)).toBe(0);
      expect(await traces()).toEqual(nothing);

      // On: everything mounts at once, what is in view stays where it is.
      await showHeading(page, headingOf('s3'));
      const before = await textBelow(page, headingOf('s3'));
      const again = await stage.popupOver(page);
      await setSwitch(again, true);
      await waitForState(page);
      await again.close();
      await waitForHighlights(page, 1);
      expect(await readHighlights(page)).toEqual([words]);
      expect(await countMarks(page)).toBeGreaterThan(40);
      await untilScrollRests(page);
      expect(await textBelow(page, headingOf('s3'))).toBe(before);

      // On: the bar that would have pushed the text down comes when its heading has left the view.
      expect((await readBars(page)).map(({ heading }) => heading)).not.toContain(headingOf('s3'));
      await scrollToEnd(page, 'top');
      await untilScrollRests(page);
      await waitIn(page, () => document.querySelectorAll('.contents_style techand-companion').length === 7);
    });
  });
}

/** The position of the text below a heading in the viewport, in pixels; an inserted bar would push it down. */
function textBelow(page: Page, heading: string): Promise<number> {
  return page.evaluate((text) => {
    let next = [...document.querySelectorAll('h3')].find(({ textContent }) => textContent === text)?.nextElementSibling;
    while (next?.localName === 'techand-companion') next = next.nextElementSibling;
    return Math.round(next?.getBoundingClientRect().top ?? NaN);
  }, heading);
}
