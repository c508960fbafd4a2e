import { runTool } from './run';

const LIMIT = 90_000;

/** Builds the extension for both browsers into `.output/chrome-mv3` and `.output/firefox-mv3`; true when both exist. */
export async function buildBoth(): Promise<boolean> {
  return (await buildFor('chrome')) && (await buildFor('firefox'));
}

export async function buildFor(browser: 'chrome' | 'firefox'): Promise<boolean> {
  return (await runTool('wxt', ['build', '-b', browser, '--mv3'], { limit: LIMIT })) === 0;
}

/** Builds and packs what a browser's store gets, without the key of unpacked builds, into a folder; true when the zip exists. */
export async function zipFor(browser: 'chrome' | 'firefox', folder: string): Promise<boolean> {
  return (
    (await runTool('wxt', ['zip', '-b', browser, '--mv3'], {
      env: { TECHAND_STORE_OUTPUT: folder, NODE_ENV: 'production' },
      limit: LIMIT,
    })) === 0
  );
}
