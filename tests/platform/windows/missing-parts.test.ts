import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** What browsers lack: Whale and older Edge the side panel, Firefox the Chromium one, Firefox for Android nearly all of it. */
type Part = 'sidePanel' | 'sidebarAction' | 'contextMenus' | 'commands' | 'windows' | 'openPopup';

const opened: string[] = [];
/** One object for all tests: the module that hands it on is loaded once. */
const browser: Record<string, unknown> = {};

/** A browser with everything, but for what is named. */
function stubBrowser(...missing: readonly Part[]): void {
  const listener = { addListener: vi.fn(), removeListener: vi.fn() };
  const all = {
    runtime: { id: 'own', getURL: (path: string) => `chrome-extension://own${path}`, getManifest: () => ({ name: 'x' }) },
    storage: { session: { get: async () => ({}) } },
    tabs: {
      query: async () => [{ id: 7, windowId: 3, active: true }],
      create: async ({ url }: { url: string }) => void opened.push(url),
      update: async () => {},
    },
    sidePanel: { open: async ({ windowId }: { windowId: number }) => void opened.push(`panel ${windowId}`) },
    sidebarAction: { open: async () => void opened.push('sidebar'), toggle: async () => void opened.push('sidebar toggled') },
    contextMenus: { create: vi.fn(), removeAll: async () => {}, onClicked: listener },
    commands: { getAll: async () => [], onCommand: listener },
    windows: { getCurrent: async () => ({ id: 3 }) },
    action: missing.includes('openPopup') ? {} : { openPopup: async () => void opened.push('popup') },
  };
  for (const name of Object.keys(browser)) delete browser[name];
  Object.assign(browser, all);
  for (const part of missing) delete browser[part];
  vi.stubGlobal('chrome', browser);
  vi.stubGlobal('browser', browser);
}

beforeEach(() => {
  opened.length = 0;
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

async function othersOf(kind: 'popup' | 'side-panel' | 'notes-page'): Promise<readonly string[]> {
  const { ownWindow } = await import('../../../src/ui/app/window-port');
  return (await ownWindow(kind, 0)).port.others;
}

describe('the buttons for other windows', () => {
  it.each<[string, readonly Part[], readonly string[]]>([
    ['Chromium', ['sidebarAction'], ['side-panel', 'notes-page']],
    ['Firefox', ['sidePanel'], ['side-panel', 'notes-page']],
    ['a browser without a panel', ['sidePanel', 'sidebarAction'], ['notes-page']],
    ['a browser without menus', ['sidebarAction', 'contextMenus'], ['side-panel', 'notes-page']],
    ['a browser without commands', ['sidebarAction', 'commands'], ['side-panel', 'notes-page']],
    ['a browser without windows', ['sidebarAction', 'windows'], ['side-panel', 'notes-page']],
    ['Firefox for Android', ['sidePanel', 'sidebarAction', 'contextMenus', 'commands', 'windows'], ['notes-page']],
  ])('from the popup of %s are those that it has', async (_name, missing, others) => {
    stubBrowser(...missing);
    expect(await othersOf('popup')).toEqual(others);
  });

  it('do not lead to the popup where the extension cannot open it', async () => {
    stubBrowser('openPopup');
    expect(await othersOf('notes-page')).toEqual(['side-panel']);
  });

  it.each<Part>(['sidePanel', 'sidebarAction', 'contextMenus', 'commands', 'windows', 'openPopup'])(
    'lead to the notes page also without %s',
    async (part) => {
      stubBrowser(part);
      const { openOwnPage } = await import('../../../src/platform/windows/own-window');
      expect(await othersOf('popup')).toContain('notes-page');
      await openOwnPage('/notes.html');
      expect(opened).toEqual(['chrome-extension://own/notes.html']);
    },
  );
});

describe('the side panel', () => {
  it.each<[string, readonly Part[], boolean, readonly string[]]>([
    ['of Chromium opens in the window', ['sidebarAction'], true, ['panel 3']],
    ['of Firefox opens', ['sidePanel'], true, ['sidebar']],
    ['that a browser lacks does not open, and the caller is told', ['sidePanel', 'sidebarAction'], false, []],
  ])('%s', async (_name, missing, isOpen, said) => {
    stubBrowser(...missing);
    const { openSidePanel } = await import('../../../src/platform/windows/side-panel');
    expect(await openSidePanel(3)).toBe(isOpen);
    expect(opened).toEqual(said);
  });

  it('is opened by the key before anything is awaited, in Firefox also closed', async () => {
    stubBrowser('sidebarAction');
    const { toggleSidePanel } = await import('../../../src/platform/windows/side-panel');
    void toggleSidePanel(3);
    expect(opened).toEqual(['panel 3']);
    vi.resetModules();
    opened.length = 0;
    stubBrowser('sidePanel');
    const inFirefox = await import('../../../src/platform/windows/side-panel');
    void inFirefox.toggleSidePanel(3);
    expect(opened).toEqual(['sidebar toggled']);
  });
});

it('menus and keys that are missing are not listened to', async () => {
  stubBrowser('contextMenus', 'commands');
  const { createMenu, onMenuClicked, removeMenus } = await import('../../../src/platform/toolbar/menus');
  const { listCommands, onCommand } = await import('../../../src/platform/toolbar/commands');
  createMenu({ id: 'a', title: 'b', on: 'image', pages: [] });
  onMenuClicked(() => {});
  await removeMenus();
  onCommand(() => {});
  expect(await listCommands()).toEqual([]);
});

it('a popup that cannot be opened is reported as not opened', async () => {
  stubBrowser('openPopup');
  const { openPopup } = await import('../../../src/platform/toolbar/action');
  expect(await openPopup()).toBe(false);
});

describe('the opener of the browser’s shortcuts', () => {
  const opener = async () => (await import('../../../src/platform/toolbar/commands')).shortcutsOpener();

  it('is a page of its own in Chromium, and a function in Firefox', async () => {
    stubBrowser('sidebarAction');
    await (
      await opener()
    )?.();
    vi.resetModules();
    stubBrowser('sidePanel');
    Object.assign(browser['commands'] as object, { openShortcutSettings: async () => void opened.push('shortcut settings') });
    await (
      await opener()
    )?.();
    expect(opened).toEqual(['chrome://extensions/shortcuts', 'shortcut settings']);
  });

  it('is missing where there are no shortcuts, or where no extension can lead there', async () => {
    stubBrowser('commands');
    expect(await opener()).toBeNull();
    vi.resetModules();
    stubBrowser('sidePanel');
    (browser['runtime'] as { getURL: unknown }).getURL = (path: string) => `moz-extension://own${path}`;
    expect(await opener()).toBeNull();
  });
});

it('options that a browser cannot open have no opener', async () => {
  stubBrowser();
  const { optionsOpener } = await import('../../../src/platform/windows/own-window');
  expect(optionsOpener()).toBeNull();
});
