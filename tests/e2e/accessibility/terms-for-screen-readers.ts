import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { SectionId } from '../../../src/domain/post/outline';
import { pageTexts } from '../../../src/i18n/page';
import { cardOf } from '../../../src/post/cards';
import { TERM_RULES } from '../../../src/post/terms';
import { EXPECTED_TERMS, SECTIONS } from '../../fixtures/article';
import { describeFresh, describeSampled } from '../steps/stage/fresh';
import { untilScrollRests } from '../steps/page/headings';
import { waitForCard } from '../steps/page/marks';
import { headingOf, waitForCurrent } from '../steps/page/panel';
import { REPEATS, sample } from '../../sample';
import { enterContents, focusedText, goToLink, goToTerms, openTerms, pressUntil } from '../steps/accessibility/contents-by-keys';
import { cardTranscript } from '../steps/accessibility/spoken-card';
import { startScreenReader, partsOf, transcriptOf, withoutParts, type ScreenReader, type Spoken } from '../steps/accessibility/spoken';
import type { Stage } from '../steps/stage/stage';

const texts = pageTexts('ko');
const KNOWN = new Set(TERM_RULES.map(({ id }) => id));
const termsOf = (section: SectionId): readonly string[] => (EXPECTED_TERMS[section] ?? []).filter((id) => KNOWN.has(id));
const WITH_TERMS = SECTIONS.map(({ id }) => id).filter((id) => termsOf(id).length > 0);
const VISITED = sample(WITH_TERMS, 2);

/** Screen readers do not know painted marks: the list of a section's terms in the contents opens the cards, by keys alone. */
export function termsForScreenReaders(stage: Stage): void {
  describeFresh(stage, 'the terms for screen readers', { sampledIn: 'firefox' }, () => {
    let page: Page;
    let screenReader: ScreenReader;
    let bare: string[];
    beforeAll(async () => {
      page = await stage.newPage();
      screenReader = await startScreenReader(stage, page);
      await stage.visitBare(page, 'desktop');
      bare = await untilStill(async () => transcriptOf(await screenReader.read()));
      await stage.visit(page, 'desktop');
    });
    // Each begins at the top, with nothing focused and the list of terms closed.
    beforeEach(async () => {
      await page.bringToFront();
      const toggle = await page.$('techand-companion >>> .terms-toggle');
      if (await toggle?.evaluate(({ ariaExpanded }) => ariaExpanded === 'true')) await toggle?.click();
      await page.evaluate(() => {
        (document.activeElement as HTMLElement | null)?.blur();
        scrollTo({ top: 0, behavior: 'instant' });
      });
      await waitForCurrent(page, headingOf('intro'));
    });
    afterAll(async () => {
      await (screenReader as ScreenReader | undefined)?.close();
    });

    it('change nothing in the accessibility tree of the page itself', async () => {
      await expect.poll(async () => transcriptOf(withoutParts(await screenReader.read(), isOurs))).toEqual(bare);
    });

    it('are one button in the contents until it is pressed', async () => {
      await enterContents(stage, page);
      await goToTerms(page);
      const [first = 'intro'] = WITH_TERMS;
      expect(await untilStill(() => listOf(screenReader))).toEqual([
        `button "${texts.sectionTerms(termsOf(first).length)}" focused collapsed`,
      ]);
      await page.keyboard.press('Enter');
      await expect.poll(() => listOf(screenReader)).toContain(`button "${texts.sectionTerms(termsOf(first).length)}" focused expanded`);
    });

    it.each(VISITED)('are all found and read in %s', REPEATS, async (section) => {
      const reached: string[] = [];
      await openTerms(stage, page);
      await goToLink(
        page,
        SECTIONS.findIndex(({ id }) => id === section),
      );
      await page.keyboard.press('Enter');
      await waitForCurrent(page, headingOf(section));
      await untilScrollRests(page);
      await enterContents(stage, page);
      await goToTerms(page);
      const terms = termsOf(section);
      await expect.poll(async () => (await listOf(screenReader))[0]).toBe(`button "${texts.sectionTerms(terms.length)}" focused expanded`);
      for (const term of terms) {
        await page.keyboard.press('Tab');
        const button = await focusedText(page);
        await page.keyboard.press('Enter');
        await waitForCard(page, cardOf(term)?.definition.ko ?? 'no card');
        await expect.poll(() => spokenCardOf(screenReader)).toEqual(cardTranscript(term));
        reached.push(term);
        await page.keyboard.press('Escape');
        await waitForCard(page, null);
        expect(await focusedText(page)).toBe(button);
      }
      expect(reached.toSorted()).toEqual(terms.toSorted());
    });

    describeSampled(stage.name, 'far from the card’s word', { sampledIn: 'firefox' }, () => {
      it('return the focus to the list where the card’s word was scrolled out of view', async () => {
        await openTerms(stage, page);
        await goToLink(
          page,
          SECTIONS.findIndex(({ id }) => id === 's5'),
        );
        await page.keyboard.press('Enter');
        await waitForCurrent(page, headingOf('s5'));
        await untilScrollRests(page);
        for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowDown');
        await untilScrollRests(page);
        await enterContents(stage, page);
        await goToTerms(page);
        const before = await untilStill(() => listOf(screenReader));
        await page.keyboard.press('Tab');
        const button = await focusedText(page);
        await page.keyboard.press('Enter');
        await waitForCard(page, cardOf(termsOf('s5')[0] ?? '')?.definition.ko ?? 'no card');
        await untilScrollRests(page);
        await page.keyboard.press('Escape');
        await waitForCard(page, null);
        await untilScrollRests(page);
        expect(await focusedText(page)).toBe(button);
        await pressUntil(page, 'Shift+Tab', '.terms-toggle');
        expect(await untilStill(() => listOf(screenReader))).toEqual(before);
      });
    });
  });
}

const OURS: readonly (readonly [role: string, name: string])[] = [
  ['navigation', texts.contents],
  ['button', texts.contents],
  ['navigation', texts.sessionLinks],
  // Says what comes of a press; empty until then.
  ['status', ''],
];

function isOurs({ role, name }: Spoken): boolean {
  return OURS.some(([ourRole, ourName]) => role === ourRole && name === ourName);
}

/** The end of the contents, from the button of the section's terms on. */
async function listOf(screenReader: ScreenReader): Promise<string[]> {
  const [contents] = partsOf(await screenReader.read(), 'navigation', texts.contents);
  const parts = contents?.children ?? [];
  return transcriptOf(parts.slice(parts.findIndex(({ role }) => role === 'button')));
}

const PAUSE_MS = 150;
const LOOKS = 100;

/** A tree comes some moments after its page, in Firefox from another process: it is read until it reads the same twice. */
async function untilStill(read: () => Promise<string[]>): Promise<string[]> {
  let last = await read();
  for (let look = 0; look < LOOKS; look += 1) {
    await wait(PAUSE_MS);
    const next = await read();
    if (last.length > 0 && next.join('\n') === last.join('\n')) return next;
    last = next;
  }
  throw new Error('what a screen reader gets of the page does not come to rest');
}

/** How often the article names a term is said in one more button, of the terms it names more than once. */
const TIMES = /^ {2}button "이 글에 \d+번" collapsed$/;

async function spokenCardOf(screenReader: ScreenReader): Promise<string[]> {
  return transcriptOf(partsOf(await screenReader.read(), 'dialog')).filter((line) => !TIMES.test(line));
}
