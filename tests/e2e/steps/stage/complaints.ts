import { CDPSessionEvent, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import type { TestBrowser } from '../../../browser/browser';
import { chromeScope } from '../../../browser/firefox-chrome-scope';

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

/**
 * Chromium's own remark on a worker that is stopped while it starts, as tests stop it (seen after 38 of 60 such stops). A worker
 * that really cannot be loaded answers nothing, which every test would notice.
 */
const STOPPED_WHILE_STARTING = 'Failed to load the script unexpectedly';

/** Puppeteer's own console event leaves content scripts out, so the protocol is asked itself. */
function listenInChromium(browser: TestBrowser): Complaints {
  const complained: string[] = [];
  const listen = async (session: CDPSession, where: () => string): Promise<void> => {
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error' || type === 'warning' || type === 'assert') {
        complained.push(`${where()}: ${type} ${args.map(({ value, description }) => String(value ?? description)).join(' ')}`);
      }
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
      complained.push(`${where()}: ${text} ${exception?.description ?? ''}`);
    });
    session.on('Log.entryAdded', ({ entry }) => {
      // A picture or an icon that the fixture's web does not have is no message of the companion.
      if ((entry.level === 'error' || entry.level === 'warning') && entry.source !== 'network' && entry.text !== STOPPED_WHILE_STARTING) {
        complained.push(`${where()}: ${entry.source} ${entry.text}`);
      }
    });
    await session.send('Runtime.enable');
    await session.send('Log.enable').catch(() => undefined);
  };
  const listenToWorker = async (worker: CDPSession): Promise<void> => {
    letRun(worker);
    await listen(worker, () => 'background');
  };
  const listenToWorkers = (): void => {
    // A worker or a browser that ends meanwhile has nothing more to say.
    attachToWorkers(browser.browser(), (worker) => void listenToWorker(worker).catch(() => undefined)).catch(() => undefined);
  };
  listenToWorkers();
  return {
    watch: async (page) => listen(await page.createCDPSession(), () => page.url()),
    collect: async () => complained,
    again: listenToWorkers,
  };
}

/**
 * Lets a worker run that this session is attached to. Puppeteer has every worker wait for a debugger as it starts, and
 * Chromium lets it run once each of its sessions has said so. A session stays with a worker that is stopped and started
 * anew, and has to say so again: else the worker is listed, evaluates what a debugger asks, and answers no message.
 */
function letRun(worker: CDPSession): void {
  // A worker that ends meanwhile waits for nobody.
  const run = (): void => void worker.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
  worker.on('Inspector.targetReloadedAfterCrash', run);
  run();
}

/** Attaches to every service worker there is and will be. */
async function attachToWorkers(browser: Browser, onWorker: (worker: CDPSession) => void): Promise<void> {
  const session = await browser.target().createCDPSession();
  session.on(CDPSessionEvent.SessionAttached, onWorker);
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
    filter: [{ type: 'service_worker' }],
  });
}

/**
 * Firefox's own remarks on what was under way as its tab or popup closed: an answer that nobody receives, a script
 * that was stopped, a reading of the database that came to no end. None is a message of the companion, and none reaches a reader.
 */
const ENDED_WITH_ITS_PAGE =
  /aborted due to page navigation|Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)|Script terminated by timeout/;

/** Firefox stores the messages of all processes in two lists of its own. */
function listenInFirefox(browser: TestBrowser): Complaints {
  let before: readonly string[] = [];
  return {
    watch: async () => undefined,
    again: () => undefined,
    collect: async () => {
      const scope = await chromeScope(browser.browser());
      const now = (await scope.evaluate(`
        const isOurs = (source) => source.startsWith(${JSON.stringify(browser.extensionUrl(''))});
        const errors = Services.console.getMessageArray()
          .filter((message) => message instanceof Ci.nsIScriptError && isOurs(message.sourceName ?? ''))
          .map((message) => message.sourceName + ': ' + message.errorMessage);
        const calls = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents()
          .filter(({ level, filename }) => ['error', 'warn', 'assert'].includes(level) && isOurs(filename ?? ''))
          .map(({ level, filename, arguments: said }) => filename + ': ' + level + ' ' + said.map(String).join(' '));
        return [...errors, ...calls];`)) as string[];
      before = [...new Set([...before, ...now.filter((line) => !ENDED_WITH_ITS_PAGE.test(line))])];
      return before;
    },
  };
}
