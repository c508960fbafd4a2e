import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Surroundings {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  exists: (path: string) => boolean;
}

const HERE: Surroundings = { platform: process.platform, env: process.env, exists: existsSync };

/** The path of an installed browser that can run the extension, or null; `TECHAND_CHROMIUM` and `TECHAND_FIREFOX` go first. */
export function findBrowser(name: BrowserName, here: Surroundings = HERE): string | null {
  const wanted = here.env[name === 'chromium' ? 'TECHAND_CHROMIUM' : 'TECHAND_FIREFOX'];
  if (wanted) return here.exists(wanted) ? wanted : null;
  return [...onPath(name, here), ...inUsualPlaces(name, here)].find(here.exists) ?? null;
}

// Chromium first: branded Google Chrome (137 and later) ignores --load-extension. The pipe with
// --enable-unsafe-extension-debugging, which the harness uses, is the documented way in for both.
const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
};

function onPath(name: BrowserName, { platform, env }: Surroundings): string[] {
  // On Windows and macOS browsers are not on the PATH, and a `chromium` there may be a wrapper script.
  if (platform === 'win32' || platform === 'darwin') return [];
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}

const MAC_APPS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};

const WINDOWS_PROGRAMS: Record<BrowserName, readonly string[]> = {
  chromium: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe', 'Firefox Nightly\\firefox.exe'],
};

const LINUX_PLACES: Record<BrowserName, readonly string[]> = {
  chromium: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  firefox: ['/snap/bin/firefox', '/opt/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr'],
};

function inUsualPlaces(name: BrowserName, { platform, env }: Surroundings): string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((key) => env[key]);
    return roots.flatMap((root) => (root ? WINDOWS_PROGRAMS[name].map((program) => `${root}\\${program}`) : []));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', `${env['HOME'] ?? ''}/Applications`];
    return MAC_APPS[name].flatMap((app) => roots.map((root) => `${root}/${app}`));
  }
  return [...LINUX_PLACES[name]];
}
