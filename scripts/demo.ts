import { join, relative } from 'node:path';
import { launchBrowser, type BrowserName } from '../tests/browser/browser';
import { findBrowser } from '../tests/browser/find-browser';
import { startSite } from '../tests/browser/site';
import { buildFor } from './build';
import { bundledWeb } from './demo/bundled-web';
import { readOptions, USAGE, type DemoOptions } from './demo/options';
import { NotAsExpected } from './demo/step';
import { walk } from './demo/walk';
import { showWindow } from './demo/window';
import { ensureBrowsers } from './ensure-browsers';
import { ROOT } from './run';

const OUTPUT = join(ROOT, 'demo-output');

process.exitCode = await demo();

/** Shows the companion on the bundled article, to a reader or, without a display, step by step; gives the exit code. */
async function demo(): Promise<number> {
  const options = readOptions(process.argv.slice(2), process.env, process.platform);
  if (options === null) return fail(USAGE);
  const wanted: readonly BrowserName[] = options.browser === null ? ['chromium', 'firefox'] : [options.browser];
  const browsers = ensureBrowsers(wanted, 'any');
  if (!browsers.ready) return fail(browsers.say);
  const name = wanted.find((each) => findBrowser(each) !== null) ?? 'chromium';
  if (!(await buildFor(name === 'chromium' ? 'chrome' : 'firefox'))) return fail('the extension could not be built');

  try {
    await run(name, options);
    return 0;
  } catch (error) {
    if (error instanceof NotAsExpected) return fail(error.message);
    throw error;
  }
}

async function run(name: BrowserName, { isLive, hasWindow }: DemoOptions): Promise<void> {
  const site = isLive ? null : await startSite(bundledWeb());
  print(`\n${name} (${findBrowser(name)}), ${isLive ? 'the live post' : 'the bundled article'}`);
  try {
    const extensionDir = join(ROOT, '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
    const browser = await launchBrowser(name, { extensionDir, site, language: 'ko', headless: !hasWindow });
    try {
      if (hasWindow) await showWindow(browser, print);
      else {
        await walk(browser, OUTPUT, print);
        print(`\nall of it at a glance: ${relative(ROOT, join(OUTPUT, 'index.html'))}`);
      }
    } finally {
      await browser.close();
    }
  } finally {
    await site?.close();
  }
}

function fail(line: string): number {
  print(line);
  return 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
