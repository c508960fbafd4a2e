import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Popup } from '../../browser/browser';
import { press, readField, readList, until, untilSaved } from '../steps/extension/popup';
import { openSidePanel } from '../steps/extension/side-panel';
import { collapseSelection, spotOf } from '../steps/page/highlights';
import { headingOf } from '../steps/page/panel';
import { showHeading } from '../steps/page/headings';
import type { SectionId } from '../../../src/domain/post/outline';
import { addNote, waitForHighlights } from '../steps/page/passages';
import { describeFresh } from '../steps/stage/fresh';
import type { Stage } from '../steps/stage/stage';

/** Long enough for a popup that should not come, in milliseconds. */
const NO_POPUP_MS = 1200;

/** The side panel goes along with the page beside it. */
export function following(stage: Stage): void {
  describeFresh(stage, 'the side panel', () => {
    let page: Page;
    let panel: Popup;
    let words = '';
    beforeAll(async () => {
      page = await stage.open('desktop');
      const added = await addNote(stage, page, headingOf('s6'), '옆에서 볼 메모');
      words = added.words;
      await added.popup.close();
      await waitForHighlights(page, 1);
      await collapseSelection(page);
    });
    afterAll(async () => {
      if (panel !== undefined && (await panel.isOpen())) await panel.close();
    });

    const line = () => panel.evaluate(() => document.querySelector('.page-line')?.textContent ?? '');

    it('opens from the popup, and goes along with the reading position, pressed highlights and quotes, and other tabs', async () => {
      // It opens in one press; the popup closes, and the note that was being written goes on.
      let popup: Popup | null = null;
      panel = await openSidePanel(stage, page, async (opened) => {
        popup = opened;
        await opened.type('#note', '반쯤 적은 메모');
      });
      await until(panel, 'the note in the field', () => document.querySelector<HTMLTextAreaElement>('#note')?.value === '반쯤 적은 메모');
      await expect.poll(() => (popup as Popup | null)?.isOpen()).toBe(false);
      await panel.type('#note', ', 마저 적음');
      await untilSaved(panel);
      await press(panel, '새 메모');
      expect(await line()).toContain('세션 7개를 모두 찾았어요');

      // It marks the section that is being read and brings it into sight, and a new note belongs there.
      await page.bringToFront();
      const readAt = async (section: SectionId): Promise<void> => {
        await showHeading(page, headingOf(section));
        // Over the line that the eyes are taken to be at.
        await page.evaluate(() => scrollBy({ top: innerHeight / 3 - 20, behavior: 'instant' }));
        const chosen = () => panel.evaluate(() => document.querySelector<HTMLSelectElement>('.section-chooser')?.value);
        await expect.poll(chosen).toBe(section);
      };
      // While the reader has just typed in it, the panel does not scroll: they read to and fro until it follows.
      const follows = async (): Promise<boolean> => {
        await readAt('s3');
        await readAt('s6');
        return panel.evaluate(() => {
          const box = document.querySelector('[aria-current="location"] > #notes-s6')?.getBoundingClientRect();
          return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
        });
      };
      await expect.poll(follows).toBe(true);

      // It shows the note of a highlight that is pressed in the page; no popup opens.
      await page.bringToFront();
      const spot = await spotOf(page, words);
      await page.mouse.click(spot.x, spot.y);
      await until(panel, 'its note', () => document.querySelector<HTMLTextAreaElement>('#note')?.value === '옆에서 볼 메모');
      expect((await readField(panel)).quote).toBe(words);
      await expect(stage.browser().waitForPopup(NO_POPUP_MS)).rejects.toThrow();
      await press(panel, '새 메모');

      // It goes to the passage of a quote that is pressed, and stays.
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await until(panel, 'the quote', () => document.querySelector('.note .quote') !== null);
      await panel.click('.note .quote');
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
      expect(await panel.isOpen()).toBe(true);
      expect((await readList(panel)).map(({ body }) => body)).toContain('옆에서 볼 메모');

      // It says of another tab that it is not the post, and of the post again when the reader comes back.
      const other = await stage.newPage();
      await stage.visitBare(other, 'desktop');
      await other.bringToFront();
      await until(
        panel,
        'that this is not the post',
        () => document.querySelector('.page-line')?.textContent?.includes('길동무가 돕는 글이 아니에요') ?? false,
      );
      await page.bringToFront();
      await until(panel, 'the post', () => document.querySelector('.page-line')?.textContent?.includes('모두 찾았어요') ?? false);
      await other.close();
    });
  });
}
