import { join } from 'node:path';
import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';
import { pageTexts } from '../../src/i18n/page';
import { OUTLINE } from '../../src/post/outline';
import { POST_ADDRESS } from './bundled-web';
import { bringToMiddle, find, inPart, isUncovered, standStill, textsOf, visit } from './read-page';
import { eventually, expectThat, type Step } from './step';

const TEXTS = pageTexts('ko');
const CONTENTS = inPart('contents', `nav[aria-label="${TEXTS.contents}"] a`);
const BARS = inPart('session-bar', `nav[aria-label="${TEXTS.sessionLinks}"]`);

/** Opens the post and waits for the companion. */
export async function openPost(page: Page, step: Step): Promise<void> {
  await step('opens the post', async () => {
    await visit(page, POST_ADDRESS);
    const state = await eventually('the companion', () => page.evaluate(() => document.documentElement.dataset['techand'] ?? null));
    expectThat(state === 'ready', `the page says ${state}`);
    return [`${POST_ADDRESS} is recognised, the companion is mounted`];
  });
}

/** Reads the contents panel: every heading of the post, in order. */
export async function readContents(page: Page, step: Step): Promise<void> {
  await step('reads the contents', async () => {
    const entries = await textsOf(page, CONTENTS);
    const expected = OUTLINE.map(({ text }) => text);
    expectThat(entries.length === expected.length, `${entries.length} entries, not ${expected.length}`);
    expectThat(
      entries.every((entry, index) => entry === expected[index]),
      'entries in another order or with other texts',
    );
    const current = await textsOf(page, `${CONTENTS}[aria-current="location"]`);
    expectThat(current.length === 1, `${current.length} current entries`);
    return [`${entries.length} entries, from “${entries[0]}” to “${entries.at(-1)}”`, `now at “${current[0]}”`];
  });
}

/** Follows the first session bar's link to the next session. */
export async function followSessionLink(page: Page, step: Step): Promise<void> {
  await step('follows a session link', async () => {
    const bars = await page.$$(BARS);
    const sessions = OUTLINE.filter(({ session }) => session);
    expectThat(bars.length === sessions.length, `${bars.length} session bars, not ${sessions.length}`);
    const link = await find(page, `${BARS} a[aria-label^="${TEXTS.nextSession}"]`, 'a link to the next session');
    await bringToMiddle(link);
    await link.click();
    const heading = await eventually('the focus on the heading', async () => {
      const focused = await page.evaluateHandle(() => document.activeElement);
      const element = focused.asElement();
      const isHeading = await page.evaluate((text) => document.activeElement?.textContent?.trim() === text, sessions[1]?.text);
      return isHeading && element !== null ? (element as ElementHandle<Element>) : null;
    });
    const top = await standStill(heading);
    expectThat(await isUncovered(heading), `the heading stands ${Math.round(top)} px from the top, covered`);
    expectThat(top < 300, `the heading stands ${Math.round(top)} px from the top`);
    await eventually(
      'the contents at this session',
      async () => (await textsOf(page, `${CONTENTS}[aria-current="location"]`))[0] === sessions[1]?.text,
    );
    return [`${bars.length} bars; now at “${sessions[1]?.text}”, its heading ${Math.round(top)} px from the top, below the header`];
  });
}

/** Rests the pointer on a marked term until its card is there. */
export async function openTooltip(page: Page, step: Step, folder: string): Promise<void> {
  await step('opens a tooltip', async () => {
    const marks = await page.evaluate(() => CSS.highlights.get('techand-term')?.size ?? 0);
    expectThat(marks >= 20, `${marks} marked terms`);
    const mark = await firstMarkBelowFocus(page);
    await page.mouse.move(4, 300);
    const { x, y } = await middleOf(mark);
    await page.mouse.move(x, y);
    const definition = await eventually('the definition', async () => (await textsOf(page, inPart('card', '.definition')))[0] ?? null);
    expectThat(definition.length > 10, 'the definition is empty');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const around = await aroundCard(page);
    await page.screenshot({ path: join(folder, 'tooltip.png') as `${string}.png`, clip: around, captureBeyondViewport: false });
    const term = await mark.evaluate((range) => String(range));
    await page.keyboard.press('Escape');
    await eventually('the closing of the card', async () => (await textsOf(page, inPart('card', '.definition'))).length === 0);
    return [`${marks} marked terms; ${term}: ${definition}`, 'Escape closes the card'];
  });
}

/** The part of the window with the card in its middle, small enough that its words can be read on the sheet. */
async function aroundCard(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const card = await find(page, inPart('card', '.card'), 'the card');
  const { left, top, width, height, window } = await card.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, top, width, height, window: { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight } };
  });
  const size = { width: Math.min(720, window.width), height: Math.min(560, window.height) };
  const within = (from: number, most: number): number => Math.round(Math.max(0, Math.min(from, most)));
  return {
    x: window.x + within(left + width / 2 - size.width / 2, window.width - size.width),
    y: window.y + within(top + height / 2 - size.height / 2, window.height - size.height),
    ...size,
  };
}

/** The first marked term after the heading that has the focus. */
async function firstMarkBelowFocus(page: Page): Promise<JSHandle<Range>> {
  const mark: JSHandle<Range | null> = await page.evaluateHandle(() => {
    const { activeElement: heading, body } = document;
    const marks = ([...(CSS.highlights.get('techand-term') ?? [])] as Range[]).sort((one, other) =>
      one.compareBoundaryPoints(Range.START_TO_START, other),
    );
    return (
      marks.find((range) => ((heading ?? body).compareDocumentPosition(range.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) ??
      null
    );
  });
  expectThat(await mark.evaluate((range) => range !== null), 'no marked term below the heading');
  return mark as JSHandle<Range>;
}

/** Scrolls a mark to the middle of the viewport and gives the middle of its first line. */
function middleOf(mark: JSHandle<Range>): Promise<{ x: number; y: number }> {
  return mark.evaluate((range) => {
    scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
    const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}
