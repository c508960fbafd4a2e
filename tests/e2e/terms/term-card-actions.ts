import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { cardOf } from '../../../src/post/cards';
import { describeFresh } from '../steps/stage/fresh';
import { untilScrollRests } from '../steps/page/headings';
import { letPass } from '../steps/extension/let-pass';
import { CARD, countMarks, middleOf, openByKey, readCard, readMarks, showMark, untilMarked, waitForCard } from '../steps/page/marks';
import { changeSettings } from '../steps/extension/settings';
import type { Stage } from '../steps/stage/stage';
import { waitIn } from '../steps/stage/wait-in';

const TERM = 'text2sql';
const DEFAULTS = { marks: DEFAULT_SETTINGS.marks, cardLanguage: DEFAULT_SETTINGS.cardLanguage, knownTerms: [] };

/** What a term's card leads to and what can be done in it. */
export function termCardActions(stage: Stage): void {
  describeFresh(stage, 'in the card of a term', { sampledIn: 'firefox' }, () => {
    let page: Page;
    let popupPage: Page;
    beforeAll(async () => {
      popupPage = await stage.backstage();
      page = await stage.open('desktop');
    });
    beforeEach(async () => {
      await changeSettings(popupPage, DEFAULTS);
      await page.bringToFront();
      // A jump of the test before may still be scrolling.
      await untilScrollRests(page);
      await page.mouse.move(4, 4);
      await page.keyboard.press('Escape');
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await waitForCard(page, null);
      await untilMarked(page, TERM);
    });

    const nameOf = (id: string): string => cardOf(id)?.name.ko ?? 'no card';
    const openCard = async (): Promise<void> => {
      const { x, y } = await middleOf(await showMark(page, TERM));
      await page.mouse.move(x, y);
      await waitForCard(page, nameOf(TERM));
    };

    it('stays once it was pressed, and closes by a second press on its word', async () => {
      await openCard();
      const { x, y } = await middleOf(await showMark(page, TERM));
      await page.mouse.click(x, y);
      await page.mouse.move(4, 4);
      await letPass(400, 'longer than a card stays that was not pressed');
      expect(await readCard(page)).not.toBeNull();
      await page.mouse.click(x, y);
      await waitForCard(page, null);
    });

    it('the other occurrences are listed in order and scrolled to; the word is painted, and a return is offered', async () => {
      await openCard();
      const nodes = await page.evaluate(() => document.querySelectorAll('.contents_style *').length);
      await pressIn(page, /^이 글에 \d+번$/);
      const occurrences = await page.$$eval(`${CARD} .occurrences button`, (buttons) => buttons.map(({ textContent }) => textContent));
      expect(occurrences.length).toBeGreaterThan(2);
      // Found by the text around it, which differs even within a section.
      expect(new Set(occurrences).size).toBe(occurrences.length);
      expect(occurrences.every((text) => text?.includes('Text2SQL'))).toBe(true);
      const sections = await page.$$eval(`${CARD} .occurrences h3`, (headings) => headings.map(({ textContent }) => textContent));
      expect(new Set(sections).size).toBe(sections.length);
      expect(await pressIn(page, /^이 글에 \d+번$/)).toBe(`이 글에 ${occurrences.length}번`);
      await pressIn(page, /^이 글에/);
      const before = await page.evaluate(() => scrollY);
      await (await page.$$(`${CARD} .occurrences button`))[2]?.click();
      await waitForCard(page, null);
      await waitIn(page, () => {
        const [word] = [...(CSS.highlights.get('techand-term-shown') ?? [])];
        const top = (word as Range | undefined)?.getBoundingClientRect().top ?? -1;
        return top > 0 && top < innerHeight;
      });
      expect(await page.evaluate(() => document.querySelectorAll('.contents_style *').length)).toBe(nodes);
      expect(await page.evaluate(() => document.activeElement?.closest('.contents_style') !== null)).toBe(true);
      const chip = await page.waitForSelector('techand-companion >>> .chip .take');
      expect(await chip?.evaluate(({ textContent }) => textContent)).toBe('읽던 곳으로');
      // During the scroll to the other occurrence the page would go on moving.
      await untilScrollRests(page);
      await chip?.click();
      await waitIn(page, (top) => Math.abs(scrollY - top) < 4, before);
    });

    it('a related term opens in it, with the focus on its name and a button back', async () => {
      await openCard();
      const [related = ''] = cardOf(TERM)?.related ?? [];
      await pressIn(page, new RegExp(`^${nameOf(related)}$`));
      await waitForCard(page, cardOf(related)?.definition.ko ?? 'none');
      expect(await focusedText(page)).toContain(nameOf(related));
      await pressIn(page, /^뒤로$/);
      await waitForCard(page, cardOf(TERM)?.definition.ko ?? 'none');
      expect(await focusedText(page)).toContain(nameOf(TERM));
      await page.keyboard.press('Escape');
      await waitForCard(page, null);
    });

    it('a note of a term is created, and the card says so', async () => {
      await openCard();
      await pressIn(page, /^메모에 담기$/);
      const popup = await stage.openedPopup();
      await popup.close();
      await page.bringToFront();
      await waitIn(
        page,
        (dialog) => {
          const hosts = [...document.querySelectorAll('techand-companion')];
          return hosts.some(
            (host) => host.shadowRoot?.querySelector(`${dialog} [role="status"]`)?.textContent === '메모에 담아 길동무를 열었어요.',
          );
        },
        '[role="dialog"]',
      );
    });

    it('a term that is known loses its marks, by key too; undone, marks and focus come back', async () => {
      const marks = async (): Promise<number> => (await readMarks(page)).filter(({ id }) => id === TERM).length;
      const before = await marks();
      await openByKey(page, TERM);
      await waitForCard(page, nameOf(TERM));
      for (let stop = 0; stop < 20 && (await focusedText(page)) !== '이미 알아요'; stop += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await untilMarked(page, TERM, false);
      await waitForCard(page, '이 용어를 글에서 표시하지 않아요.');
      expect(await focusedText(page)).toBe('되돌리기');
      await page.keyboard.press('Enter');
      await waitForCard(page, '글에 다시 표시해요.');
      expect(await marks()).toBe(before);
      await page.keyboard.press('Escape');
      await waitForCard(page, null);
    });

    it('marks and language change with the settings at once', async () => {
      const count = (): Promise<number> => countMarks(page);
      const text = await page.$eval('.contents_style', ({ textContent }) => textContent);
      const counts = [await count()];
      for (const marks of ['first-in-post', 'all', 'none'] as const) {
        await changeSettings(popupPage, { marks });
        await waitIn(page, (before) => (CSS.highlights.get('techand-term')?.size ?? 0) !== before, counts.at(-1) ?? 0);
        counts.push(await count());
        expect(await page.$eval('.contents_style', ({ textContent }) => textContent)).toBe(text);
      }
      const [inSections = 0, inPost = 0, all = 0, none = -1] = counts;
      expect(inPost).toBeLessThan(inSections);
      expect(all).toBeGreaterThan(inSections);
      expect(none).toBe(0);
      await changeSettings(popupPage, { marks: 'first-in-section', cardLanguage: 'en' });
      await untilMarked(page, TERM);
      await openCard();
      await waitForCard(page, cardOf(TERM)?.definition.en ?? 'none');
      await changeSettings(popupPage, { cardLanguage: 'ko' });
      await waitForCard(page, cardOf(TERM)?.definition.ko ?? 'none');
    });

    it('does not open for events made by the page’s scripts', async () => {
      const { x: clientX, y: clientY } = await middleOf(await showMark(page, TERM));
      await page.evaluate(
        (at) => {
          const word = document.elementFromPoint(at.clientX, at.clientY);
          const mouse = { ...at, bubbles: true, pointerType: 'mouse' };
          for (const type of ['pointermove', 'pointerdown', 'pointerup']) word?.dispatchEvent(new PointerEvent(type, mouse));
          word?.dispatchEvent(new MouseEvent('click', { ...mouse, detail: 1 }));
          word?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'n', code: 'KeyN' }));
        },
        { clientX, clientY },
      );
      await letPass(500, 'longer than a card waits until it opens');
      expect(await readCard(page)).toBeNull();
    });
  });
}

/** Presses the card's first control that is called so; answers with its name. */
async function pressIn(page: Page, name: RegExp): Promise<string> {
  for (const button of await page.$$(`${CARD} button`)) {
    const text = await button.evaluate((each) => each.getAttribute('aria-label') ?? each.getAttribute('title') ?? each.textContent ?? '');
    if (!name.test(text)) continue;
    await button.click();
    return text;
  }
  throw new Error(`nothing in the card is called ${String(name)}`);
}

function focusedText(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
}
