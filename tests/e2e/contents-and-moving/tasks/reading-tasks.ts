import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { SectionId } from '../../../../src/domain/post/outline';
import { OTHER_SESSIONS } from '../../../../src/post/sessions';
import { TERM_RULES } from '../../../../src/post/terms';
import { EXPECTED_TERMS } from '../../../fixtures/article';
import { readAreas } from '../../steps/extension/extension-api';
import { READING_POSITION_KEY } from '../../../../src/domain/reading/position';
import { happenInTab } from '../../steps/extension/browser-keys';
import { look, readField, untilSaved } from '../../steps/extension/popup';
import { arriveAt, untilScrollRests } from '../../steps/page/headings';
import { CARD, middleOf, showMark, waitForCard } from '../../steps/page/marks';
import { headingOf, linkTo, waitForCurrent } from '../../steps/page/panel';
import { switchOffAndOn, type CountedInput } from '../../steps/stage/counted-input';
import type { Stage } from '../../steps/stage/stage';
import { waitIn } from '../../steps/stage/wait-in';

/** Something that a reader of the post wants to have done. */
export interface ReadingTask {
  readonly name: string;
  /** The actions after which it should be done: clicks, keys, and texts that are typed. Pointing at a word is none. */
  readonly most: number;
  /** Does it, and throws where it is not done after that; it begins with the post in a tab. */
  readonly play: (scene: { readonly stage: Stage; readonly hands: CountedInput; readonly post: Page }) => Promise<void>;
}

/** Clicks the link to a section in the contents, which stand beside the article; their list is scrolled to it. */
async function clickLink(hands: CountedInput, post: Page, section: SectionId): Promise<void> {
  const link = await linkTo(post, section);
  await link.evaluate((element) => element.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
  await hands.clickAt(post, await centreOf(link));
}

async function clickInCard(hands: CountedInput, post: Page, name: RegExp): Promise<void> {
  for (const button of await post.$$(`${CARD} button`)) {
    if (name.test((await button.evaluate(({ textContent }) => textContent)) ?? '')) return hands.clickAt(post, await centreOf(button));
  }
  throw new Error(`no button ${name} in the card`);
}

/** The row of an occurrence in the card, counted from 0 within its section; the list is scrolled to it. */
async function occurrenceIn(post: Page, section: SectionId, at: number): Promise<{ x: number; y: number }> {
  const row = (await post.$$(`${CARD} [aria-labelledby="techand-occurrences-${section}"] button`))[at];
  if (row === undefined) throw new Error(`no occurrence ${at} in ${section}`);
  await row.evaluate((element) => element.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
  return centreOf(row);
}

/** The middle of an element; throws where it is not shown. */
async function centreOf(element: ElementHandle<Element> | null): Promise<{ x: number; y: number }> {
  if (element === null) throw new Error('not there');
  return middleOf(element);
}

const CHIP = 'techand-companion >>> .chip .take';
const VIDEO = OTHER_SESSIONS[0];
const KNOWN = new Set(TERM_RULES.map(({ id }) => id));

export const READING_TASKS: readonly ReadingTask[] = [
  {
    name: 'reach the video of a talk that the post does not have',
    most: 3,
    play: async ({ hands, post }) => {
      const popup = await hands.toolbar(post);
      await hands.click(popup, '#tab-sessions');
      const video = `[data-session="${VIDEO?.id}"] a[href="${VIDEO?.video}"]`;
      await popup.waitFor(video);
      // No page outside is asked for anything: that the link was pressed is enough.
      await look(popup, () => addEventListener('click', (event) => event.preventDefault()));
      await hands.click(popup, video);
    },
  },
  {
    name: 'find the third occurrence of Svelte in S# 5',
    most: 3,
    play: async ({ hands, post }) => {
      await clickLink(hands, post, 's5');
      await arriveAt(post, headingOf('s5'));
      await untilScrollRests(post);
      const { x, y } = await middleOf(await showMark(post, 'svelte'));
      await post.mouse.move(x, y);
      await waitForCard(post, 'Svelte');
      await clickInCard(hands, post, /^이 글에 \d+번$/);
      await post.waitForSelector(`${CARD} .occurrences button`);
      await hands.clickAt(post, await occurrenceIn(post, 's5', 2));
      await waitIn(post, () => {
        const [word] = [...(CSS.highlights.get('techand-term-shown') ?? [])];
        const top = (word as Range | undefined)?.getBoundingClientRect().top ?? -1;
        return top > 0 && top < innerHeight;
      });
    },
  },
  {
    name: 'go on where the reader stopped',
    most: 1,
    play: async ({ stage, hands, post }) => {
      await (await linkTo(post, 's4')).evaluate((link) => link.click());
      await arriveAt(post, headingOf('s4'));
      const backstage = await stage.backstage();
      await expect.poll(async () => (await readAreas(backstage)).local[READING_POSITION_KEY]).toMatchObject([{ section: 's4' }]);
      const later = await stage.open('desktop');
      await later.bringToFront();
      const chip = await later.waitForSelector(CHIP);
      await hands.clickAt(later, await centreOf(chip));
      await untilScrollRests(later);
      await waitForCurrent(later, headingOf('s4'));
    },
  },
  {
    name: 'see the terms of this section',
    most: 1,
    play: async ({ hands, post }) => {
      await (await linkTo(post, 's3')).evaluate((link) => link.click());
      await arriveAt(post, headingOf('s3'));
      await waitForCurrent(post, headingOf('s3'));
      await hands.clickAt(post, await centreOf(await post.waitForSelector('techand-companion >>> .terms-toggle')));
      const listed = () => post.$$eval('techand-companion >>> .terms li', (items) => items.length);
      await expect.poll(listed).toBe(EXPECTED_TERMS['s3']?.filter((term) => KNOWN.has(term)).length);
    },
  },
  {
    name: 'write a note on a term',
    most: 2,
    play: async ({ stage, hands, post }) => {
      const { x, y } = await middleOf(await showMark(post, 'text2sql'));
      await post.mouse.move(x, y);
      await waitForCard(post, 'Text2SQL');
      await clickInCard(hands, post, /^메모에 담기$/);
      const popup = await stage.openedPopup();
      await hands.type(popup, '우리 팀에서도 써 볼 것');
      await untilSaved(popup);
      // Below the definition, which the note begins with.
      expect((await readField(popup)).value).toMatch(/^Text2SQL: .*우리 팀에서도 써 볼 것$/s);
      await popup.close();
    },
  },
  {
    name: 'go to the third session with the contents, by keys alone',
    most: 7,
    play: async ({ stage, hands, post }) => {
      // The shortcut is the browser's: it closes the contents that were open, and opens them with the focus in them.
      for (let press = 0; press < 2; press += 1) {
        await happenInTab(stage, { kind: 'command', name: 'toggle-contents' });
        hands.shortcut();
        await waitIn(post, () => document.activeElement?.shadowRoot?.activeElement !== null);
      }
      await waitIn(post, () => document.activeElement?.shadowRoot?.activeElement?.localName === 'a');
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'] as const) await hands.key(post, key);
      await arriveAt(post, headingOf('s3'));
    },
  },
  {
    name: 'go back after a jump',
    most: 2,
    play: async ({ hands, post }) => {
      await post.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
      await untilScrollRests(post);
      const before = await post.evaluate(() => scrollY);
      await clickLink(hands, post, 's2');
      await arriveAt(post, headingOf('s2'));
      await hands.clickAt(post, await centreOf(await post.waitForSelector(CHIP)));
      await waitIn(post, (top) => Math.abs(scrollY - top) < 4, before);
    },
  },
  {
    name: 'switch the companion off, and on again',
    most: 3,
    play: async ({ stage, hands, post }) => {
      await switchOffAndOn(hands, post);
      await stage.closePopup();
    },
  },
];
