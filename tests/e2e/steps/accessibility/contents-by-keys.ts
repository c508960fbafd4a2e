import type { Page } from 'puppeteer-core';
import { happenInTab } from '../extension/browser-keys';
import type { Stage } from '../stage/stage';
import { waitIn } from '../stage/wait-in';

/** Presses the shortcut of the contents until the focus is on a link of theirs; open and without the focus they close first. */
export async function enterContents(stage: Stage, page: Page): Promise<void> {
  for (const stop of ['.toggle', 'a']) {
    await happenInTab(stage, { kind: 'command', name: 'toggle-contents' });
    await waitForFocus(page, stop);
  }
}

/** From a link of the contents to the button of the section's terms. */
export async function goToTerms(page: Page): Promise<void> {
  await page.keyboard.press('End');
  await pressUntil(page, 'Tab', '.terms-toggle');
}

/** Opens the list of the section's terms, which stays open from section to section; the focus is on its button then. */
export async function openTerms(stage: Stage, page: Page): Promise<void> {
  await enterContents(stage, page);
  await goToTerms(page);
  await page.keyboard.press('Enter');
}

/** Moves the focus from the list of terms to the link of that section in the contents. */
export async function goToLink(page: Page, at: number): Promise<void> {
  await pressUntil(page, 'Shift+Tab', 'a');
  await page.keyboard.press('Home');
  for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown');
}

export async function pressUntil(page: Page, key: 'Tab' | 'Shift+Tab', stop: string): Promise<void> {
  if (key === 'Shift+Tab') await page.keyboard.down('Shift');
  for (let presses = 0; presses < 60 && !(await hasFocus(page, stop)); presses += 1) await page.keyboard.press('Tab');
  if (key === 'Shift+Tab') await page.keyboard.up('Shift');
  await waitForFocus(page, stop);
}

function hasFocus(page: Page, stop: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.shadowRoot?.activeElement?.matches(wanted) === true, stop);
}

async function waitForFocus(page: Page, stop: string): Promise<void> {
  await waitIn(page, (wanted) => document.activeElement?.shadowRoot?.activeElement?.matches(wanted), stop);
}

export function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? 'nothing of ours');
}
