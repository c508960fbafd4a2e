import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { cardOf, TERM_CARDS, TERM_CATEGORIES } from '../../../src/post/cards';
import { findViolations } from '../steps/accessibility/axe';
import { describeFresh } from '../steps/stage/fresh';
import { arriveAt, untilScrollRests } from '../steps/page/headings';
import { focusedTerm, glossaryInTab, glossaryStatus, listedTerms, showGlossary } from '../steps/extension/glossary';
import { newTabFrom } from '../steps/stage/new-tab';
import { countMarks, readMarks, untilMarked } from '../steps/page/marks';
import { headingOf } from '../steps/page/panel';
import { leave, press, tabTo, until, untilRead } from '../steps/extension/popup';
import { waitForState, type Stage } from '../steps/stage/stage';
import { PASTE_ADDRESS } from '../steps/stage/web';
import { waitIn } from '../steps/stage/wait-in';
import { REPEATS, sample } from '../../sample';

/** Every term in the popup: looked for, led to, put aside and brought back, and how the post shows them. */
export function glossaryView(stage: Stage): void {
  describeFresh(stage, 'the glossary view', { sampledIn: 'chromium' }, () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.open('desktop');
    });

    it('lists every term under its category in a tab, and the popup keeps its size', async () => {
      const popupPage = await stage.popupOver(page);
      await untilRead(popupPage);
      const size = await popupPage.evaluate(() => [innerWidth, innerHeight]);
      await showGlossary(popupPage);
      expect(await popupPage.evaluate(() => [innerWidth, innerHeight])).toEqual(size);
      expect(await popupPage.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
      const groups = await popupPage.evaluate(() => [...document.querySelectorAll('.term-group h3')].map(({ textContent }) => textContent));
      expect(groups).toEqual(
        TERM_CATEGORIES.map(({ id, name }) => `${name.ko} ${TERM_CARDS.filter(({ category }) => category === id).length}`),
      );
      expect((await listedTerms(popupPage)).toSorted()).toEqual(TERM_CARDS.map(({ id }) => id).toSorted());
      await popupPage.close();
    });

    const QUERIES = [
      ['initial consonants', 'ㅁㅇㅋ', 'micro-frontends'],
      ['its alias', '시리', 'ai-assistant'],
      ['English', 'micro front', 'micro-frontends'],
      ['half a syllable', '마잌', 'micro-frontends'],
    ] as const;
    it.each(sample(QUERIES, 2))('finds a term by %s and says how many it found', REPEATS, async (_how, query, id) => {
      const popupPage = await stage.popupOver(page);
      await showGlossary(popupPage);
      await popupPage.type('#glossary-search', query);
      await until(
        popupPage,
        'what was found',
        () => document.querySelector('.glossary [role="status"]')?.textContent?.includes('찾았어요') === true,
      );
      const found = await listedTerms(popupPage);
      expect(found).toContain(id);
      expect(found.length).toBeLessThan(TERM_CARDS.length / 2);
      expect(await glossaryStatus(popupPage)).toBe(`${found.length}개 찾았어요`);
      await popupPage.close();
    });

    it('is reached, looked through and left by keyboard alone', async () => {
      const popupPage = await glossaryInTab(stage, 'by keyboard');
      await tabTo(popupPage, '#glossary-search');
      await popupPage.keyboard.type('sql');
      await until(popupPage, 'fewer rows', () => document.querySelectorAll('[data-term]').length < 20);
      const [first, second] = await listedTerms(popupPage);
      await popupPage.keyboard.press('ArrowDown');
      expect(await focusedTerm(popupPage)).toBe(first);
      await popupPage.keyboard.press('ArrowDown');
      expect(await focusedTerm(popupPage)).toBe(second);
      for (const key of ['ArrowUp', 'Enter'] as const) await popupPage.keyboard.press(key);
      await until(popupPage, 'the explanation', () => document.activeElement?.getAttribute('aria-expanded') === 'true');
      await popupPage.keyboard.press('Escape');
      expect(await popupPage.evaluate(() => document.activeElement?.id)).toBe('glossary-search');
      await popupPage.keyboard.press('Escape');
      await until(popupPage, 'an empty field', () => document.querySelector<HTMLInputElement>('#glossary-search')?.value === '');
      await popupPage.keyboard.type('rxjs');
      await popupPage.keyboard.press('Enter');
      expect(await focusedTerm(popupPage)).toBe('rxjs');
      await tabTo(popupPage, '[data-term="rxjs"] .term-actions a');
      const post = await newTabFrom(
        stage,
        () => popupPage.keyboard.press('Enter'),
        `https://tech.kakaoenterprise.com/173#techand-${cardOf('rxjs')?.firstSection}`,
      );
      await waitForState(post);
      await post.close();
      await popupPage.close();
    });

    it('shows a term’s first occurrence in the post under the popup, which closes', async () => {
      await page.bringToFront();
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      const popupPage = await stage.popupOver(page);
      await showGlossary(popupPage);
      await popupPage.click('[data-term="svelte"] .term-name');
      await leave(popupPage, '[data-term="svelte"] .term-actions a');
      await waitIn(page, () => String([...(CSS.highlights.get('techand-term-shown') ?? [])][0]) === 'Svelte');
      await untilScrollRests(page);
      const { top, height } = await page.evaluate(() => {
        const [shown] = [...(CSS.highlights.get('techand-term-shown') ?? [])] as Range[];
        const words = shown ?? document.activeElement;
        return { top: words?.getBoundingClientRect().top ?? -1, height: innerHeight };
      });
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(height);
      expect(await popupPage.isOpen()).toBe(false);
    });

    it('opens the post at the term’s section over any other page', async () => {
      const other = await stage.newPage();
      await other.goto(PASTE_ADDRESS);
      const popupPage = await stage.popupOver(other);
      await showGlossary(popupPage);
      await popupPage.click('[data-term="svelte"] .term-name');
      const section = cardOf('svelte')?.firstSection;
      const post = await newTabFrom(
        stage,
        () => leave(popupPage, '[data-term="svelte"] .term-actions a'),
        `https://tech.kakaoenterprise.com/173#techand-${section}`,
      );
      await waitForState(post);
      const { belowHeader } = await arriveAt(post, headingOf(section ?? 's1'));
      expect(belowHeader).toBeGreaterThanOrEqual(0);
      expect(belowHeader).toBeLessThanOrEqual(40);
      await post.close();
      await other.close();
    });

    it('removes the marks of a known term from the open page, lists it as known, and brings it back, undo included', async () => {
      const popupPage = await glossaryInTab(stage);
      await popupPage.click('[data-term="text2sql"] .term-name');
      await press(popupPage, '이미 알아요: ');
      await untilMarked(page, 'text2sql', false);
      await press(popupPage, '되돌리기');
      await untilMarked(page, 'text2sql', true);
      await press(popupPage, '이미 알아요: ');
      await untilMarked(page, 'text2sql', false);
      await popupPage.click('[name="glossary-filter"][value="known"]');
      await until(popupPage, 'the known term alone', () => document.querySelectorAll('[data-term]').length === 1);
      await press(popupPage, '다시 표시: ');
      await untilMarked(page, 'text2sql', true);
      await press(popupPage, '되돌리기');
      await untilMarked(page, 'text2sql', false);
      await press(popupPage, '다시 표시: ');
      await untilMarked(page, 'text2sql', true);
      await popupPage.close();
    });

    it('changes the marks of the open page at once', async () => {
      const popupPage = await glossaryInTab(stage);
      await popupPage.click('.glossary-settings summary');
      const before = await readMarks(page);
      const pieces = await countMarks(page);
      const choose = (name: string, value: string) => popupPage.click(`[name="${name}"][value="${value}"]`);
      await choose('glossary-marks', 'none');
      await waitIn(page, () => !CSS.highlights.has('techand-term'));
      await choose('glossary-marks', 'first-in-post');
      await waitIn(page, () => CSS.highlights.has('techand-term'));
      const firsts = (await readMarks(page)).map(({ id }) => id);
      expect(firsts).toEqual([...new Set(before.map(({ id }) => id))]);
      await choose('glossary-marks', 'all');
      await waitIn(page, (count) => (CSS.highlights.get('techand-term')?.size ?? 0) > count, pieces);
      await choose('glossary-marks', 'first-in-section');
      await waitIn(page, (count) => CSS.highlights.get('techand-term')?.size === count, pieces);
      expect(await readMarks(page)).toEqual(before);
      await popupPage.close();
    });

    it('opens explanations in the chosen language', async () => {
      const popupPage = await glossaryInTab(stage);
      await popupPage.click('.glossary-settings summary');
      await popupPage.click('[data-term="text2sql"] .term-name');
      const read = () =>
        popupPage.$eval('[data-term="text2sql"] .term-text', (text) => `${(text as HTMLElement).lang}: ${text.textContent}`);
      expect(await read()).toContain(`ko: ${cardOf('text2sql')?.definition.ko}`);
      await popupPage.click('[name="glossary-language"][value="en"]');
      await until(popupPage, 'English', () => document.querySelector('[data-term="text2sql"] .term-text[lang="en"]') !== null);
      expect(await read()).toContain(`en: ${cardOf('text2sql')?.definition.en}`);
      await popupPage.click('[name="glossary-language"][value="reader"]');
      await until(popupPage, 'Korean', () => document.querySelector('[data-term="text2sql"] .term-text[lang="ko"]') !== null);
      await popupPage.close();
    });

    it.each(sample(['light', 'dark'] as const, 1))('shows axe no violation, %s', REPEATS, async (scheme) => {
      const popupPage = await glossaryInTab(stage);
      // Firefox has no such order; its dark tokens are the same.
      if (stage.name === 'chromium') await popupPage.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const nothing = { ours: [], ofPage: [] };
      await popupPage.click('.glossary-settings summary');
      await popupPage.click('[data-term="text2sql"] .term-name');
      expect(await findViolations(popupPage)).toEqual(nothing);
      await popupPage.type('#glossary-search', '컴파');
      await until(popupPage, 'fewer rows', () => document.querySelectorAll('[data-term]').length < 20);
      expect(await findViolations(popupPage)).toEqual(nothing);
      await popupPage.close();
    });
  });
}
