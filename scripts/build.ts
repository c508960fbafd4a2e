import { runTool } from './run';

const LIMIT = 90_000;

/** Builds the extension for both browsers into `.output/chrome-mv3` and `.output/firefox-mv3`; true when both stand. */
export async function buildBoth(): Promise<boolean> {
  return (await buildFor('chrome')) && (await buildFor('firefox'));
}

export async function buildFor(browser: 'chrome' | 'firefox'): Promise<boolean> {
  return (await runTool('wxt', ['build', '-b', browser, '--mv3'], { limit: LIMIT })) === 0;
}
