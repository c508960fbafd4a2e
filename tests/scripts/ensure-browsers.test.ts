import { describe, expect, it } from 'vitest';
import { ensureBrowsers, type Machine } from '../../scripts/ensure-browsers';

type Kind = 'any' | 'all';

function buildMachine(has: readonly string[], change: Partial<Machine> = {}) {
  const present = new Set(has);
  const said: string[] = [];
  const ran: string[] = [];
  const machine: Machine = {
    has: (browser) => present.has(browser),
    hasKoreanFont: () => present.has('fonts'),
    system: () => 'ID=debian',
    isRoot: true,
    mayInstall: true,
    say: (line) => said.push(line),
    apt: (args) => {
      ran.push(args.join(' '));
      if (args[0] === 'install') {
        if (args.includes('chromium')) present.add('chromium');
        if (args.includes('firefox-esr')) present.add('firefox');
      }
      return true;
    },
    ...change,
  };
  return { machine, said, ran };
}

const BOTH = ['chromium', 'firefox'] as const;

describe('on Debian as root', () => {
  it.each<[Kind, string[], string]>([
    ['all', [], 'chromium firefox-esr fontconfig fonts-noto-cjk fonts-noto-color-emoji'],
    ['any', [], 'chromium firefox-esr fontconfig fonts-noto-cjk fonts-noto-color-emoji'],
    ['all', ['chromium', 'fonts'], 'firefox-esr'],
    ['all', ['chromium', 'firefox'], 'fontconfig fonts-noto-cjk fonts-noto-color-emoji'],
  ])('where %s is needed and %j is there, it says and installs the rest', (need, has, packages) => {
    const { machine, said, ran } = buildMachine(has);
    expect(ensureBrowsers(BOTH, need, machine)).toEqual({ ready: true });
    expect(said).toEqual([`installing ${packages} with apt-get (TECHAND_NO_INSTALL=1 switches this off)`]);
    expect(ran.at(-1)).toContain(packages);
  });

  it.each<[Kind, string[]]>([
    ['all', ['chromium', 'firefox', 'fonts']],
    ['any', ['firefox', 'fonts']],
  ])('where %s is needed and %j is there, it does nothing', (need, has) => {
    const { machine, said, ran } = buildMachine(has);
    expect(ensureBrowsers(BOTH, need, machine)).toEqual({ ready: true });
    expect([said, ran]).toEqual([[], []]);
  });

  it('says what to install where apt-get could not', () => {
    const { machine } = buildMachine([], { apt: () => false });
    expect(ensureBrowsers(['firefox'], 'any', machine)).toMatchObject({
      ready: false,
      say: expect.stringContaining('install Firefox') as string,
    });
  });
});

describe('elsewhere', () => {
  it.each<[string, Partial<Machine>]>([
    ['as another user', { isRoot: false }],
    ['on another system', { system: () => 'ID=fedora' }],
    ['where it was switched off', { mayInstall: false }],
  ])('%s it installs nothing and says in one line what to do', (_where, change) => {
    const { machine, ran } = buildMachine([], change);
    const readiness = ensureBrowsers(BOTH, 'all', machine);
    expect(ran).toEqual([]);
    expect(readiness.ready).toBe(false);
    expect(readiness).toMatchObject({
      say: expect.stringMatching(/^no browser to run in: install Chromium, Chrome or Edge and Firefox .*$/) as string,
    });
  });

  it('uses what is there', () => {
    expect(ensureBrowsers(BOTH, 'any', buildMachine(['firefox'], { isRoot: false }).machine)).toEqual({ ready: true });
  });
});
