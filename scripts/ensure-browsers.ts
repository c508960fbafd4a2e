import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowser, type BrowserName } from '../tests/browser/find-browser';

/** Whether the wanted browsers are there, or one line that says what to do. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly say: string };

/** What is asked of the machine; passed in, so that it can be told without one. */
export interface Machine {
  readonly has: (browser: BrowserName) => boolean;
  readonly hasKoreanFont: () => boolean;
  /** `ID` and `ID_LIKE` of /etc/os-release. */
  readonly system: () => string;
  readonly isRoot: boolean;
  readonly mayInstall: boolean;
  readonly say: (line: string) => void;
  /** Runs apt-get; true when it went well. */
  readonly apt: (args: readonly string[]) => boolean;
}

/** Makes sure that `any` or `all` of the browsers are there; installs them on Debian as root, after saying so. */
export function ensureBrowsers(wanted: readonly BrowserName[], need: 'any' | 'all', machine: Machine = THIS_MACHINE): Readiness {
  const isEnough = (): boolean => (need === 'all' ? wanted.every(machine.has) : wanted.some(machine.has));
  const canInstall = machine.isRoot && machine.mayInstall && /\b(debian|ubuntu)\b/.test(machine.system());
  const packages = [
    ...(isEnough() ? [] : wanted.filter((browser) => !machine.has(browser)).map((browser) => PACKAGES[browser])),
    ...(machine.hasKoreanFont() ? [] : FONTS),
  ];
  if (packages.length > 0 && canInstall) {
    machine.say(`installing ${packages.join(' ')} with apt-get (TECHAND_NO_INSTALL=1 switches this off)`);
    // A list that cannot be brought up to date may still be good enough; the installation tells.
    machine.apt(['update', '-qq']);
    machine.apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  }
  return isEnough() ? { ready: true } : { ready: false, say: advice(wanted, need, machine) };
}

const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };
const FONTS = ['fontconfig', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];
const NAMES: Readonly<Record<BrowserName, string>> = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' };
const VARIABLES: Readonly<Record<BrowserName, string>> = { chromium: 'TECHAND_CHROMIUM', firefox: 'TECHAND_FIREFOX' };

function advice(wanted: readonly BrowserName[], need: 'any' | 'all', machine: Machine): string {
  const missing = wanted.filter((browser) => !machine.has(browser));
  const join = need === 'all' ? ' and ' : ' or ';
  const names = missing.map((browser) => NAMES[browser]).join(join);
  const variables = missing.map((browser) => VARIABLES[browser]).join(join);
  const packages = missing.map((browser) => PACKAGES[browser]).join(' ');
  return `no browser to run in: install ${names} (Debian: apt-get install ${packages} fonts-noto-cjk), or set ${variables} to its path`;
}

const THIS_MACHINE: Machine = {
  has: (browser) => findBrowser(browser) !== null,
  hasKoreanFont: () => process.platform !== 'linux' || spawnSync('fc-list', [':lang=ko'], { encoding: 'utf8' }).stdout?.trim().length > 0,
  system: readSystem,
  isRoot: process.getuid?.() === 0,
  mayInstall: process.env['TECHAND_NO_INSTALL'] !== '1',
  say: (line) => process.stdout.write(`${line}\n`),
  apt: (args) => spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0,
};

function readSystem(): string {
  try {
    const lines = readFileSync('/etc/os-release', 'utf8').split('\n');
    return lines.filter((line) => /^ID(_LIKE)?=/.test(line)).join(' ');
  } catch {
    // No such file on macOS and Windows, where nothing is installed by us.
    return '';
  }
}
