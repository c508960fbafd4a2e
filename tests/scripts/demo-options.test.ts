import { describe, expect, it } from 'vitest';
import { readOptions } from '../../scripts/demo/options';

const shown = { DISPLAY: ':0' };

describe('the demo’s command line', () => {
  it.each([
    [[], { browser: null, isLive: false, hasWindow: true }],
    [['--browser', 'firefox'], { browser: 'firefox', isLive: false, hasWindow: true }],
    [['--browser=chrome', '--live'], { browser: 'chromium', isLive: true, hasWindow: true }],
    [['--headless'], { browser: null, isLive: false, hasWindow: false }],
    [['--browser', 'netscape'], null],
    [['--browser'], null],
    [['--fast'], null],
  ])('%j', (args, options) => {
    expect(readOptions(args, shown, 'linux')).toEqual(options);
  });

  it.each<[string, Record<string, string>, NodeJS.Platform, boolean]>([
    ['a display', shown, 'linux', true],
    ['Wayland', { WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    ['no display', {}, 'linux', false],
    ['a display in CI', { ...shown, CI: 'true' }, 'linux', false],
    ['Windows', {}, 'win32', true],
    ['macOS in CI', { CI: '1' }, 'darwin', false],
  ])('opens a window or none with %s', (_what, env, platform, hasWindow) => {
    expect(readOptions([], env, platform)?.hasWindow).toBe(hasWindow);
  });
});
