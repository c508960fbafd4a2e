import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { readBars } from '../steps/page/bars';
import { describeFresh } from '../steps/stage/fresh';
import { positionOf, scrollToEnd, showHeading } from '../steps/page/headings';
import { countMarks } from '../steps/page/marks';
import { differencesOf, readNodes } from '../steps/page/nodes';
import { readPageLine, untilPageLine } from '../steps/extension/page-line';
import { headingOf } from '../steps/page/panel';
import { setSwitch } from '../steps/extension/popup';
import { reinstall, stateOf, type Stage } from '../steps/stage/stage';

/** The extension is installed again, as an update does, while the post is open. */
export function update(stage: Stage): void {
  describeFresh(stage, 'an update while the post is open', { sampledIn: 'firefox' }, () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.open('desktop');
    });

    it('replaces the old companion without a reload; the new one answers, stays off while it is off, and no old script complains', async () => {
      await page.bringToFront();
      await showHeading(page, headingOf('s4'));
      const before = { position: await positionOf(page, headingOf('s4')), shape: (await readNodes(page)).length };
      const writing = await recordCompanion(page);
      await reinstall(stage);
      await expect.poll(writing.hasNewCompanion).toBe(true);
      expect(await stateOf(page)).toBe('ready');
      expect(await readBars(page)).toHaveLength(7);
      expect((await readNodes(page)).length).toBe(before.shape);
      expect(Math.abs((await positionOf(page, headingOf('s4'))) - before.position)).toBeLessThan(1);

      // The new one answers: the popup knows what is in the page, and switching off removes it.
      const popup = await stage.popupOver(page);
      await untilPageLine(popup, '세션 7개를 모두 찾았어요');
      await setSwitch(popup, false);
      await expect.poll(() => stateOf(page)).toBeUndefined();
      expect(await readBars(page)).toEqual([]);
      expect(await countMarks(page)).toBe(0);
      await popup.close();

      // While it is off nothing comes, until it is switched on.
      const nodes = await readNodes(page);
      await reinstall(stage);
      const again = await stage.popupOver(page);
      await untilPageLine(again, '꺼져 있어요');
      expect(differencesOf(nodes, await readNodes(page))).toEqual([]);
      await setSwitch(again, true);
      await untilPageLine(again, '세션 7개를 모두 찾았어요');
      await expect.poll(() => stateOf(page)).toBe('ready');
      // The heading in view was painted long ago: its bar waits until it moves nothing that is seen.
      expect(await readBars(page)).toHaveLength(6);
      await scrollToEnd(page, 'top');
      await expect.poll(async () => (await readBars(page)).length).toBe(7);
      expect(await readPageLine(again)).not.toContain('동작하지 않은');
      await again.close();

      // A script whose extension was switched off takes itself off when the page is seen again. Firefox ends such scripts; in
      // Chromium they live on.
      if (stage.name === 'chromium') {
        const extensions = await stage.newPage();
        await extensions.goto('chrome://extensions/');
        await setEnabled(stage, extensions, false);
        await useOrphan(page);
        expect(await stateOf(page)).toBe('ready');
        await page.bringToFront();
        await expect.poll(() => stateOf(page)).toBeUndefined();
        expect(await page.$('techand-companion')).toBeNull();
        expect(await countMarks(page)).toBe(0);
        await setEnabled(stage, extensions, true);
        const last = await stage.popupOver(page);
        await untilPageLine(last, '세션 7개를 모두 찾았어요');
        await last.close();
      }

      // No old script complains.
      expect((await stage.complaints()).filter((said) => /context invalidated|dead object/i.test(said))).toEqual([]);
    });
  });
}

function setEnabled(stage: Stage, extensions: Page, isEnabled: boolean): Promise<void> {
  const id = new URL(stage.browser().extensionUrl('')).hostname;
  return extensions.evaluate(
    (extension, enabled) => (globalThis as unknown as { chrome: Management }).chrome.management.setEnabled(extension, enabled),
    id,
    isEnabled,
  );
}

interface Management {
  readonly management: { readonly setEnabled: (id: string, isEnabled: boolean) => Promise<void> };
}

/** Presses everything there is in a companion without an extension, which then asks for what nobody answers. */
function useOrphan(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const host of document.querySelectorAll('techand-companion')) {
      for (const button of host.shadowRoot?.querySelectorAll('button') ?? []) button.click();
    }
    for (const y of [1500, 4000, 0]) {
      scrollTo(0, y);
      // Nobody answers this companion: how long it takes to notice a scroll cannot be awaited.
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  });
}

/** Marks the companion of now, so that one that came after it is known. */
async function recordCompanion(page: Page): Promise<{ hasNewCompanion: () => Promise<boolean> }> {
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
