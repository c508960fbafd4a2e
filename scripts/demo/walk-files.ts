import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { backupTexts } from '../../src/i18n/pages/backup';
import type { TestBrowser } from '../../tests/browser/browser';
import { eventually, expectThat, type Step } from './step';
import { NOTES } from './walk-notes';

/** What another program makes of the first note. */
const EDITED = `${NOTES[0]}, 결론까지`;

/** Hands a backup over on the options page, and looks that everything is in it. */
export async function backUp(browser: TestBrowser, step: Step, folder: string): Promise<void> {
  await step('backs everything up', async () => {
    const page = await browser.openExtensionPage('options.html');
    await page.waitForSelector('#backup button.button');
    await page.bringToFront();
    await page.click('#backup button.button');
    const file = await browser.waitForDownload(/\.json$/);
    const { first } = JSON.parse(await readFile(file, 'utf8')) as { readonly first: { readonly items: readonly unknown[] } };
    const { items } = first;
    expectThat(items.length === NOTES.length, `${items.length} notes in the backup, not ${NOTES.length}`);
    const last = await eventually('the time of the backup', () =>
      page.$eval('#backup [role="status"]', ({ textContent }, none) => (textContent === none ? null : textContent), backupTexts('ko').none),
    );
    await copyFile(file, join(folder, 'backup.json'));
    await page.setViewport(SHEET_SIZE);
    await page.$eval('#backup', (section) => section.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await photograph(page, join(folder, 'options.png'));
    await page.close();
    return [`${basename(file)}, ${items.length} notes; the settings say: ${last}`];
  });
}

/** Brings the exported file in again after another program has changed a note in it: shown first, then stored. */
export async function importEdited(browser: TestBrowser, step: Step, folder: string): Promise<void> {
  await step('brings an edited file in', async () => {
    const file = join(folder, 'edited.md');
    await writeFile(file, (await readFile(join(folder, 'notes.md'), 'utf8')).replace(NOTES[0], EDITED));
    const page = await browser.openExtensionPage('import.html');
    const field = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await page.bringToFront();
    await field.uploadFile(file);
    await page.waitForSelector('.import-preview ins');
    const preview = await page.$eval('.import-summary .import-sentence', ({ textContent }) => textContent);
    await photograph(page, join(folder, 'import.png'));
    await page.click('.import-do');
    await page.waitForSelector('.import-result[aria-busy="false"]');
    const result = await page.$eval('.import-result .import-sentence', ({ textContent }) => textContent);
    await page.close();
    const notes = await browser.openExtensionPage('notes.html');
    // It goes on where the panel was left, which was looking for the other note.
    await notes.bringToFront();
    await notes.waitForSelector('#note-search');
    await notes.focus('#note-search');
    await notes.keyboard.press('Escape');
    await eventually('the edited note in the list', () =>
      notes.$$eval('.note-list [data-note]', (all, text) => all.some(({ textContent }) => textContent?.includes(text)), EDITED),
    );
    await photograph(notes, join(folder, 'notes-page.png'));
    await notes.close();
    return [`preview: ${preview}`, `stored: ${result}`];
  });
}

/** Small enough that its words can be read on the sheet. */
const SHEET_SIZE = { width: 720, height: 560 };

async function photograph(page: Page, path: string): Promise<void> {
  await page.setViewport(SHEET_SIZE);
  await page.screenshot({ path: path as `${string}.png` });
}
