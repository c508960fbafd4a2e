import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import { askBackground, buildWrite, readBadge } from '../steps/extension/extension-api';
import { leave } from '../steps/extension/popup';
import { newTabFrom } from '../steps/stage/new-tab';
import type { Stage } from '../steps/stage/stage';
import { PASTE_ADDRESS } from '../steps/stage/web';

const POST = '*://tech.kakaoenterprise.com/173*';

/** The button in the toolbar: its badge and its title. */
export function toolbar(stage: Stage): void {
  describeFresh(stage, 'the toolbar button', { sampledIn: 'firefox' }, () => {
    let page: Page;
    let backstage: Page;
    beforeAll(async () => {
      backstage = await stage.backstage();
      page = await stage.open('desktop');
    });
    const overPost = () => expect.poll(() => readBadge(backstage, POST));

    it('counts the notes over the post, and again after a navigation, after which browsers forget it', async () => {
      await overPost().toEqual({ text: '', title: 'Tech& 길동무 · 아직 메모가 없어요' });
      const write = buildWrite('첫 메모', { section: 's4' });
      expect(await askBackground(backstage, 'note/write', write)).toMatchObject({ ok: true });
      await overPost().toEqual({ text: '1', title: 'Tech& 길동무 · 메모 1개' });
      await page.reload({ waitUntil: 'load' });
      await overPost().toMatchObject({ text: '1' });
      await page.goto(PASTE_ADDRESS);
      await page.goBack();
      await overPost().toMatchObject({ text: '1' });
      // Over other tabs it counts nothing.
      expect(await readBadge(backstage)).toEqual({ text: '', title: 'Tech& 길동무' });
    });

    it('says off rather than a number, also after a reload; and no number where the reader wants none', async () => {
      await askBackground(backstage, 'settings/change', { enabled: false });
      await overPost().toEqual({ text: '끔', title: 'Tech& 길동무 · 이 글에서 꺼져 있어요' });
      await page.reload({ waitUntil: 'load' });
      await overPost().toMatchObject({ text: '끔' });
      await askBackground(backstage, 'settings/change', { enabled: true, badgeCount: false });
      await overPost().toEqual({ text: '', title: 'Tech& 길동무 · 메모 1개' });
    });

    it('opens a popup from which one press leads to the settings, and the popup is gone', async () => {
      const popup = await stage.popupOver(page);
      const address = stage.browser().extensionUrl('options.html');
      const options = await newTabFrom(stage, () => leave(popup, '[aria-label="설정"]'), address);
      await options.waitForSelector('[role="switch"]:not(:disabled)');
      expect(await popup.isOpen()).toBe(false);
      expect(await options.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
      await options.close();
    });
  });
}
