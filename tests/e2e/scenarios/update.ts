import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBars } from '../steps/bars';
import { arriveAt, showHeading } from '../steps/headings';
import { differencesOf, readNodes } from '../steps/nodes';
import { readPageLine, untilPageLine } from '../steps/page-line';
import { headingOf } from '../steps/panel';
import { setSwitch } from '../steps/popup';
import { reinstall, stateOf, type Stage } from '../steps/stage';

/** The extension is installed anew, as an update does, while the post stands open. */
export function update(stage: Stage): void {
  describe('an update while the post is open', () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.open('desktop');
    });
    afterAll(() => stage.closePages());

    it('brings the new companion without a reload, in the place of the old one', async () => {
      await page.bringToFront();
      await showHeading(page, headingOf('s4'));
      const before = { place: (await arriveAt(page, headingOf('s4'))).belowHeader, shape: (await readNodes(page)).length };
      const writing = await keepRecord(page);
      await reinstall(stage);
      await expect.poll(writing.hasNewCompanion, { timeout: 10_000 }).toBe(true);
      expect(await stateOf(page)).toBe('ready');
      expect(await readBars(page)).toHaveLength(7);
      expect((await readNodes(page)).length).toBe(before.shape);
      expect(Math.abs((await arriveAt(page, headingOf('s4'))).belowHeader - before.place)).toBeLessThan(1);
    });

    it('the new one answers: the popup knows what stands in the page, and off takes it off', async () => {
      const popup = await stage.popupOver(page);
      await untilPageLine(popup, '세션 7개를 모두 찾았어요');
      await setSwitch(popup, false);
      await expect.poll(() => stateOf(page)).toBeUndefined();
      expect(await readBars(page)).toEqual([]);
      expect(await page.$('[data-techand-term]')).toBeNull();
      await popup.close();
    });

    it('while it is off nothing comes, until it is switched on', async () => {
      const before = await readNodes(page);
      await reinstall(stage);
      const popup = await stage.popupOver(page);
      await untilPageLine(popup, '꺼져 있어요');
      expect(differencesOf(before, await readNodes(page))).toEqual([]);
      await setSwitch(popup, true);
      await untilPageLine(popup, '세션 7개를 모두 찾았어요');
      await expect.poll(() => stateOf(page)).toBe('ready');
      expect(await readBars(page)).toHaveLength(7);
      expect(await readPageLine(popup)).not.toContain('동작하지 않은');
      await popup.close();
    });

    it('no old script complains', async () => {
      expect((await stage.complaints()).filter((said) => /context invalidated|dead object/i.test(said))).toEqual([]);
    });
  });
}

/** Marks the companion of now, so that one that came after it is known. */
async function keepRecord(page: Page): Promise<{ hasNewCompanion: () => Promise<boolean> }> {
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('techand-companion')) Object.assign(host, { isOld: true });
  });
  const hasNewCompanion = () =>
    page.evaluate(() => {
      const hosts = [...document.querySelectorAll('techand-companion')];
      return hosts.length > 7 && hosts.every((host) => !('isOld' in host)) && document.documentElement.dataset['techand'] === 'ready';
    });
  return { hasNewCompanion };
}
