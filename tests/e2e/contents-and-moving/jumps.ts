import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { describeFresh, describeSampled } from '../steps/stage/fresh';
import { arriveAt, scrollToEnd, untilScrollRests } from '../steps/page/headings';
import { letPass } from '../steps/extension/let-pass';
import { headingOf, linkTo, SESSION_IDS } from '../steps/page/panel';
import type { Stage } from '../steps/stage/stage';

const START = 300;
/** How far a heading may be below the header after a jump, in pixels. */
const ARRIVED = 40;

/** Jumps that begin during another jump, and keys that are not ours. */
export function jumps(stage: Stage): void {
  describeFresh(stage, 'a jump under way', () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.open('desktop');
      await page.bringToFront();
    });

    const top = () => page.evaluate(() => Math.round(scrollY));
    const begin = async () => {
      await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), START);
      await untilScrollRests(page);
    };

    it.each([60, 200, 450])('Back pressed %i ms after it leads to where the reader was', async (delay) => {
      await begin();
      // The driver's own click would scroll the link into view first.
      await (await linkTo(page, 's6')).evaluate((link) => link.click());
      await letPass(delay, 'so far into the jump');
      await page.evaluate(() => history.back());
      await untilScrollRests(page);
      expect(await top()).toBe(START);
    });

    describeSampled(stage.name, 'by several keys, and back', { sampledIn: 'chromium' }, () => {
      it('Back leads to each section that was only passed by', async () => {
        await begin();
        for (let press = 0; press < 3; press += 1) {
          await page.keyboard.press('j');
          await letPass(150, 'pressed while the jump before is under way');
        }
        await untilScrollRests(page);
        for (const id of ['s3', 's2', 's1'] as const) {
          const { belowHeader } = await arriveAt(page, headingOf(id));
          expect(Math.abs(belowHeader), id).toBeLessThanOrEqual(ARRIVED);
          await page.evaluate(() => history.back());
          await untilScrollRests(page);
        }
        expect(await top()).toBe(START);
      });
    });

    describeSampled(stage.name, 'by keys that are pressed in a row', { sampledIn: 'firefox' }, () => {
      it('each press of a key goes on from where the last one leads', async () => {
        await scrollToEnd(page, 'top');
        await untilScrollRests(page);
        for (const id of SESSION_IDS) {
          await page.keyboard.press('j');
          await letPass(id === 's1' || id === 's2' ? 100 : 350, 'as a reader presses, first quickly, then less so');
        }
        const { belowHeader } = await arriveAt(page, headingOf('handson'));
        expect(Math.abs(belowHeader)).toBeLessThanOrEqual(ARRIVED);
        for (let press = 0; press < 3; press += 1) await page.keyboard.press('k');
        expect(Math.abs((await arriveAt(page, headingOf('s4'))).belowHeader)).toBeLessThanOrEqual(ARRIVED);
      });

      it('given up by the reader’s wheel, the next press counts from where they are', async () => {
        await scrollToEnd(page, 'top');
        await untilScrollRests(page);
        for (let press = 0; press < 4; press += 1) await page.keyboard.press('j');
        await page.mouse.move(640, 500);
        await page.mouse.wheel({ deltaY: -40 });
        // On a busy machine Chromium goes on by what was left of the scroll that the wheel has ended.
        do {
          await scrollToEnd(page, 'top');
          await untilScrollRests(page);
        } while ((await top()) !== 0);
        await page.keyboard.press('j');
        expect(Math.abs((await arriveAt(page, headingOf('s1'))).belowHeader)).toBeLessThanOrEqual(ARRIVED);
      });
    });
  });

  describeFresh(stage, 'j and k', { sampledIn: 'firefox' }, () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.open('desktop');
      await page.bringToFront();
      await page.evaluate(addFields);
    });
    beforeEach(async () => {
      await scrollToEnd(page, 'top');
      await untilScrollRests(page);
    });

    it.each(['closed', 'nested', 'editable', 'open'])('are typed in a field of the page: %s', async (name) => {
      const at = await page.evaluate(() => scrollY);
      await page.evaluate((field) => (window as unknown as Fields).fields[field]?.focus(), name);
      await page.keyboard.type('jkj');
      await untilScrollRests(page);
      expect(await page.evaluate(() => scrollY)).toBe(at);
      expect(await page.evaluate((field) => (window as unknown as Fields).read(field), name)).toBe('jkj');
    });

    it('jump from a check box, which takes no letters', async () => {
      await page.evaluate(() => (window as unknown as Fields).fields['box']?.focus());
      await page.keyboard.press('j');
      expect((await arriveAt(page, headingOf('s1'))).hasFocus).toBe(true);
    });
  });
}

interface Fields {
  readonly fields: Record<string, HTMLElement>;
  readonly read: (name: string) => string;
}

/** Puts fields at the page's top, out of a script's reach as far as pages can: in closed shadow roots, one in another. */
function addFields(): void {
  const box = document.createElement('div');
  document.body.prepend(box);
  const insideOf = (host: Element, mode: ShadowRootMode): HTMLInputElement => {
    const input = document.createElement('input');
    host.attachShadow({ mode }).append(input);
    return input;
  };
  const [one, two, three] = [document.createElement('div'), document.createElement('div'), document.createElement('div')];
  box.append(one, two);
  two.attachShadow({ mode: 'closed' }).append(three);
  const editable = document.createElement('div');
  editable.contentEditable = 'true';
  const open = document.createElement('div');
  const check = document.createElement('input');
  check.type = 'checkbox';
  box.append(editable, open, check);
  const fields: Record<string, HTMLElement> = {
    closed: insideOf(one, 'closed'),
    nested: insideOf(three, 'closed'),
    editable,
    open: insideOf(open, 'open'),
    box: check,
  };
  Object.assign(window, {
    fields,
    read: (name: string) => (name === 'editable' ? editable.textContent : (fields[name] as HTMLInputElement).value),
  });
}
