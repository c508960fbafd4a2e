import type { CDPSession, Page } from 'puppeteer-core';
import type { TestBrowser } from '../../browser/browser';
import { chromeScope } from '../../browser/firefox-chrome-scope';

/** Errors and warnings that a console showed: of pages and content scripts, popup and background. */
export interface Complaints {
  readonly watch: (page: Page) => Promise<void>;
  /** All so far, those of a browser that was left since included. */
  readonly collect: () => Promise<readonly string[]>;
  /** To be called when the browser was started anew. */
  readonly again: () => void;
}

export function listenForComplaints(browser: TestBrowser): Complaints {
  return browser.name === 'chromium' ? listenInChromium(browser) : listenInFirefox(browser);
}

/** Puppeteer's own console event leaves content scripts out, so the protocol is asked itself. */
function listenInChromium(browser: TestBrowser): Complaints {
  const heard: string[] = [];
  const listen = async (session: CDPSession, where: () => string): Promise<void> => {
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error' || type === 'warning' || type === 'assert') {
        heard.push(`${where()}: ${type} ${args.map(({ value, description }) => String(value ?? description)).join(' ')}`);
      }
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
      heard.push(`${where()}: ${text} ${exception?.description ?? ''}`);
    });
    session.on('Log.entryAdded', ({ entry }) => {
      // A picture or an icon the fixture's web does not have is no word of the companion.
      if ((entry.level === 'error' || entry.level === 'warning') && entry.source !== 'network') {
        heard.push(`${where()}: ${entry.source} ${entry.text}`);
      }
    });
    await session.send('Runtime.enable');
    await session.send('Log.enable').catch(() => undefined);
  };
  const listenToWorkers = (): void => {
    browser.browser().on('targetcreated', async (target) => {
      if (target.type() !== 'service_worker') return;
      const worker = await target.worker();
      if (worker) await listen(worker.client, () => 'background');
    });
  };
  listenToWorkers();
  return {
    watch: async (page) => listen(await page.createCDPSession(), () => page.url()),
    collect: async () => heard,
    again: listenToWorkers,
  };
}

/** Firefox keeps what every process said in two places of its own. */
function listenInFirefox(browser: TestBrowser): Complaints {
  let before: readonly string[] = [];
  return {
    watch: async () => undefined,
    again: () => undefined,
    collect: async () => {
      const scope = await chromeScope(browser.browser());
      const now = (await scope.evaluate(`
        const isOurs = (source) => source.startsWith('moz-extension:');
        const errors = Services.console.getMessageArray()
          .filter((message) => message instanceof Ci.nsIScriptError && isOurs(message.sourceName ?? ''))
          .map((message) => message.sourceName + ': ' + message.errorMessage);
        const calls = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents()
          .filter(({ level, filename }) => ['error', 'warn', 'assert'].includes(level) && isOurs(filename ?? ''))
          .map(({ level, filename, arguments: said }) => filename + ': ' + level + ' ' + said.map(String).join(' '));
        return [...errors, ...calls];`)) as string[];
      before = [...new Set([...before, ...now])];
      return before;
    },
  };
}
