import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { findViolations } from '../steps/accessibility/axe';
import { describeFresh } from '../steps/stage/fresh';
import { headingOf } from '../steps/page/panel';
import { openByKey } from '../steps/page/marks';
import { addNote } from '../steps/page/passages';
import { chooseFile, writeTemporary } from '../steps/extension/import-page';
import { askBackground, buildWrite } from '../steps/extension/extension-api';
import type { Stage } from '../steps/stage/stage';
import { REPEATS, sample } from '../../sample';

const VIEWS = [
  { name: 'a light page', variant: 'desktop', width: 1280 },
  { name: 'a dark page', variant: 'dark', width: 1280 },
  { name: 'a phone', variant: 'mobile', width: 390 },
] as const;

/** axe-core on the page, panel and card open, and on the popup. */
export function accessibility(stage: Stage): void {
  describeFresh(stage, 'axe-core', { sampledIn: 'chromium' }, () => {
    let page: Page;

    it.each(sample(VIEWS, 2))('finds nothing in $name that it does not find without the companion', REPEATS, async ({ variant, width }) => {
      page = await stage.open(variant, { width });
      if (width < 600) await (await page.$('techand-companion >>> button[aria-controls]'))?.click();
      await openByKey(page, 'text2sql');
      await page.waitForSelector('techand-companion >>> .card .definition', { visible: true });
      const withCompanion = await findViolations(page);
      // The same page at an address that the companion leaves alone.
      await stage.visitBare(page, variant);
      const without = await findViolations(page);
      expect(withCompanion.ours).toEqual([]);
      expect(withCompanion.ofPage.filter((rule) => !without.ofPage.includes(rule))).toEqual([]);
      await page.close();
    });

    it.each(sample(['light', 'dark'] as const, 1))('finds nothing in the popup with notes in it, %s', REPEATS, async (scheme) => {
      const post = await stage.open('desktop');
      const added = await addNote(stage, post, headingOf('s4'), `살펴볼 메모 ${scheme} #눈`);
      await added.popup.close();
      const popupPage = await stage.extensionPage();
      if (stage.name === 'chromium') await popupPage.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      // A choice that every note fits is not offered.
      await askBackground(popupPage, 'note/write', buildWrite('태그가 없는 메모', { editor: 'editor-2' }));
      await popupPage.waitForSelector('[data-note]');
      expect(await findViolations(popupPage)).toEqual({ ours: [], ofPage: [] });
      // With a filter chosen, and the menu of a row open.
      await popupPage.select('[aria-label="태그로 골라 보기"]', '눈');
      await popupPage.waitForSelector('.listing-clear');
      await popupPage.click('.row-more');
      await popupPage.waitForSelector('.row-actions');
      expect(await findViolations(popupPage)).toEqual({ ours: [], ofPage: [] });
      await stage.closePages();
    });

    it.each(['options.html', 'welcome.html'])('finds nothing in %s, light and dark', async (path) => {
      const opened = await stage.browser().openExtensionPage(path);
      await opened.waitForSelector('h2');
      for (const scheme of stage.name === 'chromium' ? ['light', 'dark'] : ['light']) {
        if (stage.name === 'chromium') await opened.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        expect(await findViolations(opened), scheme).toEqual({ ours: [], ofPage: [] });
      }
      await opened.close();
    });

    it.each(sample(importStates, 1))('finds nothing in import.html %s, light and dark', REPEATS, async (_state, file, isThere) => {
      const opened = await stage.browser().openExtensionPage('import.html');
      const folder = file === null ? null : await chooseText(opened, file);
      await opened.waitForSelector(isThere);
      for (const scheme of stage.name === 'chromium' ? ['light', 'dark'] : ['light']) {
        if (stage.name === 'chromium') await opened.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        expect(await findViolations(opened), scheme).toEqual({ ours: [], ofPage: [] });
      }
      if (folder !== null) await rm(folder, { recursive: true, force: true });
      await opened.close();
    });

    it('leads through import.html by keys alone: from the file to what came of it, and back', async () => {
      const opened = await stage.browser().openExtensionPage('import.html');
      const folder = await chooseText(opened, PREVIEWED);
      await opened.waitForSelector('.import-preview');
      await opened.bringToFront();
      const focused = (): Promise<string> =>
        opened.evaluate(
          () => document.activeElement?.closest('label')?.textContent?.trim() ?? document.activeElement?.textContent?.trim() ?? '',
        );
      // What came of the file has the focus, so that Tab goes on from there.
      expect(await focused()).toBe('미리 보기');
      const walked: string[] = [];
      for (let presses = 0; presses < 8 && !walked.includes('메모 2개 가져오기'); presses += 1) {
        await opened.keyboard.press('Tab');
        walked.push(await focused());
      }
      expect(walked).toEqual([
        '모두 가져오기',
        expect.stringMatching(/^가져오기: 첫째/),
        expect.stringMatching(/^가져오기: 둘째/),
        '메모 2개 가져오기',
      ]);
      await opened.keyboard.press('Enter');
      await opened.waitForSelector('.import-result[aria-busy="false"]');
      expect(await focused()).toBe('메모 2개를 가져왔어요.');
      await opened.keyboard.press('Tab');
      expect(await focused()).toBe('되돌리기');
      await opened.keyboard.press('Enter');
      await expect.poll(focused).toBe('되돌렸어요. 메모 2개가 가져오기 전과 같아요.');
      await rm(folder, { recursive: true, force: true });
      await opened.close();
    });
  });
}

const PREVIEWED = '## 시작하며\n\n- 첫째 #태그\n\n- 둘째\n';

/** A name for each state, the file that leads to it, and what is there then. */
const importStates: readonly (readonly [state: string, file: string | null, isThere: string])[] = [
  ['before a file is chosen', null, 'h1'],
  ['with a preview', PREVIEWED, '.import-preview'],
  ['after a file that is none of ours', '# 장보기', '.import-problem:not(:empty)'],
];

/** Chooses a file with this text; gives the folder that it is in. */
async function chooseText(page: Page, text: string): Promise<string> {
  const path = await writeTemporary('notes.md', text);
  await chooseFile(page, path);
  return dirname(path);
}
