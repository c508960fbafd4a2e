import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { launchBrowser } from '../tests/browser/browser';
import { startSite } from '../tests/browser/site';
import { buildFor } from './build';
import { bundledWeb } from './demo/bundled-web';
import { NotAsExpected } from './demo/step';
import { ensureBrowsers } from './ensure-browsers';
import { ROOT } from './run';
import { photographAll, SIZE } from './store-pictures/pictures';

/** Pictures for the stores' listings; docs/publishing.md says where they go. */
const FOLDER = join(ROOT, '.output', 'store', 'pictures');

process.exitCode = await main();

/** Makes five pictures a language from the project's own article in real Chromium; gives the exit code. */
async function main(): Promise<number> {
  const browsers = ensureBrowsers(['chromium'], 'all');
  if (!browsers.ready) return fail(browsers.say);
  if (!(await buildFor('chrome'))) return fail('the extension could not be built');
  try {
    for (const language of ['ko', 'en'] as const) await makePictures(language);
  } catch (error) {
    if (error instanceof NotAsExpected) return fail(error.message);
    throw error;
  }
  return 0;
}

async function makePictures(language: 'ko' | 'en'): Promise<void> {
  const folder = join(FOLDER, language);
  await mkdir(folder, { recursive: true });
  const site = await startSite(bundledWeb());
  try {
    const browser = await launchBrowser('chromium', {
      extensionDir: join(ROOT, '.output', 'chrome-mv3'),
      site,
      language,
      colorScheme: 'light',
      viewport: SIZE,
      screen: { width: 2400, height: 1800, density: 1 },
    });
    try {
      for (const file of await photographAll(browser, language, folder)) print(relative(ROOT, file));
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
