import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { launchBrowser } from '../tests/browser/browser';
import { startSite } from '../tests/browser/site';
import { buildFor } from './build';
import { bundledWeb } from './demo/bundled-web';
import { NotAsExpected } from './demo/step';
import { ensureBrowsers } from './ensure-browsers';
import { ARTICLE, DENSITY, layOut, photographArticle, photographPopup, PICTURE, SCREEN } from './readme-picture/layout';
import { highlightAll, openArticle, openCard } from './readme-picture/scene';
import { ROOT } from './run';

const FILE = join(ROOT, 'assets', 'readme', 'page.png');

process.exitCode = await main();

/** Makes the README's picture from the project's own article in real Chromium; gives the exit code. */
async function main(): Promise<number> {
  const browsers = ensureBrowsers(['chromium'], 'all');
  if (!browsers.ready) return fail(browsers.say);
  if (!(await buildFor('chrome'))) return fail('the extension could not be built');
  try {
    await makePicture();
  } catch (error) {
    if (error instanceof NotAsExpected) return fail(error.message);
    throw error;
  }
  const { size } = await stat(FILE);
  print(`${relative(ROOT, FILE)}: ${PICTURE.width * DENSITY} × ${PICTURE.height * DENSITY} pixels, ${Math.round(size / 1000)} KB`);
  return 0;
}

async function makePicture(): Promise<void> {
  const site = await startSite(bundledWeb());
  try {
    const browser = await launchBrowser('chromium', {
      extensionDir: join(ROOT, '.output', 'chrome-mv3'),
      site,
      language: 'ko',
      colorScheme: 'light',
      viewport: ARTICLE,
      screen: SCREEN,
    });
    try {
      const page = await openArticle(browser, ARTICLE);
      const popup = await highlightAll(browser, page);
      const ofPopup = await photographPopup(popup);
      await popup.close();
      const ofArticle = await photographArticle(page, await openCard(page));
      const sheet = await browser.newPage();
      await sheet.setViewport({ ...PICTURE, deviceScaleFactor: DENSITY });
      await sheet.setContent(layOut(ofArticle, ofPopup), { waitUntil: 'load' });
      await sheet.screenshot({ path: FILE });
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
}

function fail(line: string): number {
  print(line);
  return 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
