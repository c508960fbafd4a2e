import type { BrowserName } from '../../tests/browser/find-browser';

export interface DemoOptions {
  /** `null` takes whichever is there. */
  readonly browser: BrowserName | null;
  /** The post on the real network instead of the bundled article. */
  readonly isLive: boolean;
  /** A real window for the reader; else headless, every step checked. */
  readonly hasWindow: boolean;
}

export const USAGE = 'usage: npm run demo -- [--browser chromium|firefox] [--live] [--headless]';

/** Reads the command line; `null` where it is not understood. */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): DemoOptions | null {
  let browser: BrowserName | null = null;
  let isLive = false;
  let isHeadless = false;
  for (let at = 0; at < args.length; at += 1) {
    const [name, value = args[at + 1]] = (args[at] ?? '').split('=', 2);
    if (name === '--live') isLive = true;
    else if (name === '--headless') isHeadless = true;
    else if (name === '--browser' && value !== undefined && value in BROWSERS) {
      browser = BROWSERS[value as keyof typeof BROWSERS];
      if (!args[at]?.includes('=')) at += 1;
    } else return null;
  }
  return { browser, isLive, hasWindow: !isHeadless && !isCi(env) && hasDisplay(env, platform) };
}

/** Edge and Chrome are driven as Chromium is. */
const BROWSERS = { chromium: 'chromium', chrome: 'chromium', edge: 'chromium', firefox: 'firefox' } as const;

function isCi(env: Readonly<Record<string, string | undefined>>): boolean {
  const { CI } = env;
  return CI !== undefined && CI !== '' && CI !== '0' && CI !== 'false';
}

function hasDisplay(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}
