import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { pageTexts } from '../../../src/i18n/page';
import { cardOf } from '../../../src/post/cards';
import { startScreenReader, partsOf, transcriptOf, type Spoken } from '../steps/accessibility/spoken';
import { untilRead } from '../steps/extension/popup';
import { headingOf } from '../steps/page/panel';
import { openByKey, waitForCard } from '../steps/page/marks';
import { addNote } from '../steps/page/passages';
import { describeFresh } from '../steps/stage/fresh';
import type { Stage } from '../steps/stage/stage';

const WINDOWS = [
  ['popup', 'popup.html'],
  ['side-panel', 'sidepanel.html'],
  ['notes-page', 'notes.html'],
] as const;
const PAGES = [
  ['options', 'options.html', 'h2'],
  ['welcome', 'welcome.html', 'h2'],
  ['import', 'import.html', 'h1'],
] as const;

/**
 * Role, name and state of all that a screen reader gets of each view, in files that are read by people: `trees/popup.txt`. A
 * change of them is looked at, then taken over:
 * `npx vitest run -c tests/vitest.config.ts --project chromium tests/e2e/accessibility.test.ts -t "the tree of" -u`.
 */
export function goldenTrees(stage: Stage): void {
  // Firefox calls many things differently, and it is the same to whoever listens.
  if (stage.name !== 'chromium') return;
  describeFresh(stage, 'the tree of a page of the extension:', () => {
    it.each(PAGES)('%s is as its file says', async (name, path, selector) => {
      const page = await stage.browser().openExtensionPage(path);
      await page.waitForSelector(selector);
      await expectTree(stage, page, name, (nodes) => nodes);
      await page.close();
    });
  });

  describeFresh(stage, 'the tree of a window with a note in it:', () => {
    beforeAll(async () => {
      const post = await stage.open('desktop');
      const added = await addNote(stage, post, headingOf('s4'), '나중에 다시 볼 것 #눈');
      await added.popup.close();
    });

    it.each(WINDOWS)('%s is as its file says', async (name, path) => {
      const page = await stage.browser().openExtensionPage(path);
      await page.waitForSelector('[data-note]');
      await untilRead(page);
      await expectTree(stage, page, name, (nodes) => nodes);
      await page.close();
    });
  });

  describeFresh(stage, 'the tree of the page’s', () => {
    it('card is as its file says', async () => {
      const page = await stage.open('desktop');
      await openByKey(page, 'text2sql');
      await waitForCard(page, cardOf('text2sql')?.definition.ko ?? 'no card');
      await expectTree(stage, page, 'card', (nodes) => partsOf(nodes, 'dialog'));
      await page.close();
    });

    it('contents are as their file says, with a note, a folded part and the section’s terms listed', async () => {
      const page = await stage.open('desktop');
      const added = await addNote(stage, page, headingOf('s4'), '세어 볼 메모');
      await added.popup.close();
      // At the top again, where little is read while the tree is.
      await stage.visit(page, 'desktop');
      await page.bringToFront();
      await page.click('techand-companion >>> .fold');
      await page.click('techand-companion >>> .terms-toggle');
      await page.waitForSelector('techand-companion >>> .terms ul button', { visible: true });
      await page.waitForSelector('techand-companion >>> .outline .count');
      await expectTree(stage, page, 'contents', (nodes) => partsOf(nodes, 'navigation', pageTexts('ko').contents));
      await page.close();
    });
  });
}

async function expectTree(stage: Stage, page: Page, name: string, part: (nodes: readonly Spoken[]) => readonly Spoken[]): Promise<void> {
  const reader = await startScreenReader(stage, page);
  await page.bringToFront();
  // What comes some moments later, as the number of notes, belongs to it.
  let before = '';
  await expect
    .poll(
      async () => {
        const now = transcriptOf(part(await reader.read())).join('\n');
        const isStill = now === before && now !== '';
        before = now;
        return isStill;
      },
      { interval: 300 },
    )
    .toBe(true);
  await reader.close();
  await expect(`${steady(before)}\n`).toMatchFileSnapshot(fileURLToPath(new URL(`trees/${name}.txt`, import.meta.url)));
}

/** Without what is another one each day, in each version, and with each second of reading. */
function steady(transcript: string): string {
  return transcript
    .replace(/\d{4}\. ?\d{1,2}\. ?\d{1,2}\.?/g, 'DATE')
    .replace(/\d{1,2}월 \d{1,2}일/g, 'DATE')
    .replace(/(오전 |오후 )?\d{1,2}:\d{2}/g, 'TIME')
    .replace(/\d+\.\d+\.\d+/g, 'VERSION')
    .replace(/"(\d+% · )?\d+분( 남음)?"/g, (_, percent = '', left = '') => `"${percent === '' ? '' : 'PERCENT · '}MINUTES${left}"`);
}
