import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import { askBackground, readAreas, readBadge } from '../steps/extension/extension-api';
import { until } from '../steps/extension/popup';
import { askFromIsolatedWorld } from '../steps/extension/isolated-world';
import { clickTogether, openOptions, registeredScripts } from '../steps/extension/settings';
import { stateOf, waitForState, type Stage } from '../steps/stage/stage';
import { REPEATS, times } from '../../sample';

/** Several windows and the page change settings in the same moment: none takes back what another one said. */
export function settingsAtOnce(stage: Stage): void {
  describeFresh(stage, 'settings that are changed at once', { sampledIn: 'chromium' }, () => {
    let page: Page;
    let one: Page;
    let two: Page;
    beforeAll(async () => {
      // The switch is on the options page whatever the tabs show.
      one = await openOptions(stage);
      two = await openOptions(stage);
      page = await stage.open('desktop');
    });
    // Each begins with the companion switched on.
    beforeEach(async () => {
      await askBackground(one, 'settings/change', { enabled: true });
      for (const window of [one, two])
        await until(window, 'the switch, on', () => document.querySelector('[role="switch"]')?.ariaChecked === 'true');
      await expect.poll(() => registeredScripts(one)).toEqual([]);
    });

    afterAll(async () => {
      for (const options of [one, two]) await options.close();
    });

    const settings = async () => (await readAreas(one)).local['settings'];

    it('by the switch in one window and a choice in another, are both saved', async () => {
      await two.bringToFront();
      await until(two, 'the choice', () => document.querySelector('[name="glossary-marks"]') !== null);
      for (const [enabled, marks] of [
        [false, 'all'],
        [true, 'none'],
        [false, 'first-in-post'],
        [true, 'first-in-section'],
      ] as const) {
        await clickTogether([one, '[role="switch"]'], [two, `[name="glossary-marks"][value="${marks}"]`]);
        await expect.poll(settings).toMatchObject({ enabled, marks });
      }
    });

    it('by two windows and the page, are all saved', async () => {
      await waitForState(page);
      const replies = await Promise.all([
        askBackground(one, 'settings/change', { enabled: false }),
        askFromIsolatedWorld(one, 'page/settings', { contentsOpen: false }),
        askBackground(two, 'settings/change', { marks: 'all' }),
        askFromIsolatedWorld(two, 'page/settings', { known: { ids: ['bert'], isKnown: true } }),
        askBackground(one, 'settings/change', { known: { ids: ['nlp'], isKnown: true } }),
        askBackground(two, 'settings/change', { sessionKeys: false }),
      ]);
      expect(replies.map((reply) => (reply as { ok: boolean }).ok)).toEqual(replies.map(() => true));
      expect(await settings()).toMatchObject({
        enabled: false,
        contentsOpen: false,
        marks: 'all',
        sessionKeys: false,
        knownTerms: expect.arrayContaining(['bert', 'nlp']),
      });
    });

    it('to another language are spoken by page, toolbar and options page alike, and by the browser’s again', async () => {
      await page.bringToFront();
      const bar = () =>
        page.evaluate(() => document.querySelector('techand-companion[data-part="session-bar"]')?.shadowRoot?.textContent ?? '');
      const title = async () => (await readBadge(one, '*://tech.kakaoenterprise.com/173*')).title;
      await expect.poll(bar).toContain('발표');
      await askBackground(one, 'settings/change', { language: 'en' });
      await expect.poll(bar).toContain('Talk');
      await expect.poll(title).toBe('Tech& Companion · No notes yet');
      await until(two, 'the options page in English', () => document.querySelector('h1')?.textContent === 'Settings');
      await askBackground(one, 'settings/change', { language: 'browser' });
      await expect.poll(bar).toContain('발표');
      await expect.poll(title).toBe('Tech& 길동무 · 아직 메모가 없어요');
    });

    it('off and quickly on, in two windows, leave the companion on', REPEATS, async () => {
      const failures = async () => (await readAreas(one)).session['failures'];
      const before = await failures();
      for (let round = 0; round < times(10, 3); round += 1) {
        // A background that has to start first gets both messages together.
        await stage.browser().stopWorker();
        await offAndOn(one, two);
      }
      await expect.poll(settings).toMatchObject({ enabled: true });
      await expect.poll(() => registeredScripts(one)).toEqual([]);
      expect(await failures()).toEqual(before);
      await page.reload({ waitUntil: 'load' });
      await waitForState(page);
    });

    it('off in two windows, are off: a page that is loaded then stays as it is', async () => {
      await stage.browser().stopWorker();
      await clickTogether([one, '[role="switch"]'], [two, '[role="switch"]']);
      await expect.poll(settings).toMatchObject({ enabled: false });
      await expect.poll(() => registeredScripts(one)).toEqual(['techand-off']);
      await page.reload({ waitUntil: 'load' });
      expect(await stateOf(page)).toBeUndefined();
    });
  });
}

/** Off in one window, and on in the other the moment its switch shows that. */
async function offAndOn(one: Page, two: Page): Promise<void> {
  const on = two.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const button = document.querySelector<HTMLElement>('[role="switch"]');
        if (button === null) throw new Error('no switch');
        const watching = new MutationObserver(() => {
          if (button.ariaChecked !== 'false') return;
          watching.disconnect();
          button.click();
          resolve();
        });
        watching.observe(button, { attributes: true });
      }),
  );
  await one.$eval('[role="switch"]', (button) => (button as HTMLElement).click());
  await on;
  await until(one, 'the switch, on', () => document.querySelector('[role="switch"]')?.ariaChecked === 'true');
}
