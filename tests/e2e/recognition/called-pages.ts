import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SECTIONS } from '../../fixtures/article';
import { buildPage } from '../../fixtures/pages';
import { letPagePass } from '../steps/extension/let-pass';
import { readBars } from '../steps/page/bars';
import { COPIES } from '../steps/stage/foreign-web';
import { describeFresh, describeSampled } from '../steps/stage/fresh';
import { differencesOf, readNodes } from '../steps/page/nodes';
import { readPageLine, untilPageLine } from '../steps/extension/page-line';
import { readPanel, textsOf } from '../steps/page/panel';
import { press, setSwitch } from '../steps/extension/popup';
import { stateOf, waitForState, type Stage } from '../steps/stage/stage';
import { REPEATS, sample } from '../../sample';

const FIND = '이 페이지에서 글 찾기';
const ALL_FOUND = '세션 7개를 모두 찾았어요';

/** Copies of the post get the companion by the reader's click on the toolbar button, and never without it. */
export function calledPages(stage: Stage): void {
  describeFresh(stage, 'pages the companion is called to', { sampledIn: 'chromium' }, () => {
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'techand-saved-'));
      await writeFile(join(folder, 'saved.html'), buildPage('desktop'));
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    const visit = async (address: string): Promise<Page> => {
      const page = await stage.newPage();
      await page.goto(address, { waitUntil: 'load' });
      await letPagePass(page);
      return page;
    };

    it.each(sample(['archive', 'rawArchive', 'native', 'nativeMobile'] as const, 1))('%s: the click is enough', REPEATS, async (copy) => {
      const page = await visit(COPIES[copy]);
      expect(await isUntouched(page)).toBe(true);
      const popup = await stage.popupOver(page);
      await untilPageLine(popup, ALL_FOUND);
      await waitForState(page);
      expect(await stateOf(page)).toBe('ready');
      expect(textsOf((await readPanel(page)) ?? [])).toEqual(SECTIONS.map(({ heading }) => heading));
      expect(await readBars(page)).toHaveLength(7);
      await popup.close();
      await stage.closePages();
    });

    it.each(['unknown', 'file'] as const)('the page is searched when the reader asks for it: %s', async (copy) => {
      const page = await visit(copy === 'file' ? pathToFileURL(join(folder, 'saved.html')).href : COPIES.unknown);
      const popup = await stage.popupOver(page);
      await untilPageLine(popup, FIND);
      expect(await isUntouched(page)).toBe(true);
      await press(popup, FIND);
      await untilPageLine(popup, ALL_FOUND);
      await waitForState(page);
      expect(await readBars(page)).toHaveLength(7);
      await popup.close();
      await stage.closePages();
    });

    describeSampled(stage.name, 'that are none', { sampledIn: 'chromium' }, () => {
      it('a page that is something else is left without a trace, and the popup says why', async () => {
        const page = await visit(`${COPIES.unknown}?variant=search`);
        const before = await readNodes(page);
        const popup = await stage.popupOver(page);
        await untilPageLine(popup, FIND);
        await press(popup, FIND);
        await untilPageLine(popup, '알아보지 못했어요. 이 글의 소제목이');
        expect(differencesOf(before, await readNodes(page))).toEqual([]);
        expect(await readPageLine(popup)).toContain('글 열기');
        await popup.close();
        await stage.closePages();
      });
    });

    describeSampled(stage.name, 'without the companion', { sampledIn: 'chromium' }, () => {
      it('while the companion is off a copy stays as it is until it is switched on', async () => {
        const page = await visit(COPIES.archive);
        const popup = await stage.popupOver(page);
        await untilPageLine(popup, ALL_FOUND);
        await setSwitch(popup, false);
        await untilPageLine(popup, '꺼져 있어요');
        await page.reload({ waitUntil: 'load' });
        await popup.close();
        const again = await stage.popupOver(page);
        await untilPageLine(again, '꺼져 있어요');
        expect(await isUntouched(page)).toBe(true);
        await setSwitch(again, true);
        await untilPageLine(again, ALL_FOUND);
        await waitForState(page);
        await again.close();
        await stage.closePages();
      });
    });

    it('says in one sentence where no script can be injected', async () => {
      const page = await stage.newPage();
      await page.goto('about:blank');
      const popup = await stage.popupOver(page);
      await untilPageLine(popup, '브라우저가 확장을 허용하지 않는 페이지예요');
      await popup.close();
      await stage.closePages();
    });
  });
}

function isUntouched(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      document.documentElement.dataset['techand'] === undefined &&
      document.querySelector('techand-companion') === null &&
      CSS.highlights.size === 0,
  );
}
