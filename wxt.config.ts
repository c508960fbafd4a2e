import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { NO_SOURCES } from './scripts/zip/no-sources';
import { LAYER_ORDER } from './scripts/building/layer-order';
import { WINDOW_CHUNKS, WINDOWS } from './scripts/building/window-chunks';
import { SHIPPED_PACKAGES, writeLicences } from './scripts/shipped-licences';
import { CHROME_KEY, GECKO_ID } from './src/platform/manifest/extension-ids';
import { PAGE_POLICY } from './src/platform/manifest/page-policy';
import { POST_SITE } from './src/post/addresses';

const NATIVE_BROWSER = fileURLToPath(new URL('./src/platform/scripts/native-browser.ts', import.meta.url));
const SCRIPT_CONTEXT = fileURLToPath(new URL('./src/platform/scripts/script-context.ts', import.meta.url));
const WITHOUT_POLYFILL = {
  name: 'techand:without-polyfill',
  enforce: 'pre' as const,
  resolveId(id: string) {
    // The second name is what WXT's module has made of the first by then.
    if (/^(wxt|@wxt-dev\/webextension-polyfill)\/browser$/.test(id)) return NATIVE_BROWSER;
    return id === 'wxt/utils/content-script-context' ? SCRIPT_CONTEXT : null;
  },
};
/**
 * What the build's own minifier has made goes through terser. A page loads 1.5 KB less. One pass of it, with conditions left
 * as they are written, packs better than what is shorter unpacked.
 */
const SMALLER = {
  name: 'techand:smaller',
  async generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || chunk.code === undefined) continue;
      const { code } = await minify(chunk.code, {
        ecma: 2020,
        compress: { passes: 4, unsafe_arrows: true, lhs_constants: false, conditionals: false },
      });
      chunk.code = COMPILED_AT_ONCE + (code ?? chunk.code);
    }
  },
};

/**
 * Said at the beginning of a script, it lets Chromium compile all of it in one pass. Of a script that runs once in each page it
 * reads most functions three times otherwise: those inside of others, again when these are called, and when they are called.
 */
const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** Where the stores' builds go (scripts/zip.ts sets it); never the folder of an unpacked build, which somebody may have loaded. */
const storeOutput = process.env['TECHAND_STORE_OUTPUT'];

export default defineConfig({
  outDir: storeOutput ?? '.output',
  zip: { excludeSources: NO_SOURCES },
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  entrypointsDir: 'entrypoints',
  publicDir: 'assets/public',
  manifestVersion: 3,
  hooks: {
    'entrypoints:grouped': (_wxt, groups) => {
      const pages = groups.findIndex((group) => Array.isArray(group) && group.some(({ name }) => WINDOWS.includes(name)));
      const group = groups[pages];
      if (!Array.isArray(group)) throw new Error('the windows are in no group of pages');
      const isWindow = ({ name }: { name: string }): boolean => WINDOWS.includes(name);
      groups.splice(
        pages,
        1,
        group.filter((page) => !isWindow(page)),
        group.filter(isWindow),
      );
    },
    // WXT takes the title of the HTML file, which is in one language.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.sidebar_action) manifest.sidebar_action.default_title = '__MSG_short_name__';
    },
    // `npm run dev` packs code of WXT's own that is not shipped, some of it without the text of its licence.
    'build:done': ({ config }) => {
      if (config.command === 'build') writeLicences(config.outDir);
    },
    // Nothing is left of what the polyfill was for: where it wraps anything, a page loads 3 KB more, and where the browser has
    // `browser` itself it makes it set up every interface there is, before a window can be drawn. The context of a content
    // script can do no more than what it uses, which is 1 KB less.
    'vite:build:extendConfig': (entrypoints, config) => {
      config.plugins?.push(WITHOUT_POLYFILL);
      if (entrypoints.some(({ name }) => WINDOWS.includes(name))) config.plugins?.push(WINDOW_CHUNKS);
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      if (config.mode === 'production') config.plugins?.push(LAYER_ORDER, SMALLER);
    },
  },
  vite: () => ({
    plugins: [SHIPPED_PACKAGES],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The oldest browsers the manifest admits: lowered for older ones, light-dark() would follow the system, not the page.
    build: { target: 'es2023', cssTarget: ['chrome128', 'firefox149'], modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_short_name__',
    description: '__MSG_description__',
    default_locale: 'ko',
    // storage: settings and the draft a popup opens on. contextMenus: "Add note" on selected text of the post.
    // unlimitedStorage: notes must not be thrown out with the browser's cache when the disk runs short.
    // scripting, on the one host: while the companion is off a script tells the page so before its first paint; tabs
    // that show the post already get the companion without a reload.
    // sidePanel (added by WXT for Chromium alone, with the entry point): the notes beside the page.
    // activeTab: saved and archived copies get it too, by the reader's click on the toolbar button and for that page alone.
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'scripting', 'activeTab'],
    host_permissions: [POST_SITE],
    // While developing, WXT's own policy stands: it lets the pages reach the server that reloads them.
    ...(command === 'build' ? { content_security_policy: { extension_pages: PAGE_POLICY } } : {}),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'new-note': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_new_note__' },
      'open-side-panel': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_open_side_panel__' },
      'toggle-contents': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_toggle_contents__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              // Opens the popup for a passage without a gesture of its own; underlines painted over text came with 146.
              strict_min_version: '149.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // Tells the letter under a pointer (caretPositionFromPoint); painted text is older.
          minimum_chrome_version: '128',
          ...(storeOutput === undefined ? { key: CHROME_KEY } : {}),
        }),
  }),
});
