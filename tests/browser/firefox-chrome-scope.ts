import type { Browser } from 'puppeteer-core';

/** Firefox's own window as a place to run script in, and raw WebDriver BiDi commands beside it. */
export interface ChromeScope {
  /** Runs the body of an async function in the newest browser window; its result is JSON. `topWindow()` is that window. */
  evaluate: (body: string) => Promise<unknown>;
  /** The same as an expression in another browsing context, such as the popup's; a promise is awaited. */
  evaluateIn: (context: string, expression: string) => Promise<unknown>;
  send: (method: string, params: Record<string, unknown>) => Promise<Record<string, unknown>>;
}

interface Connection {
  send: (method: string, params: Record<string, unknown>) => Promise<{ result: Record<string, unknown> }>;
}

/** Reaches Firefox's window through puppeteer's internal connection; needs `--remote-allow-system-access`. */
export async function chromeScope(browser: Browser): Promise<ChromeScope> {
  const connection = (browser as unknown as { connection?: Connection }).connection;
  if (!connection) throw new Error('this puppeteer has no BiDi connection to borrow');
  const send = async (method: string, params: Record<string, unknown>) => (await connection.send(method, params)).result;

  const evaluateIn = async (context: string, expression: string) => {
    const answer = await send('script.evaluate', {
      // Everything crosses as JSON: BiDi's own encoding of results is not worth a decoder here.
      expression: `(async () => { const result = await (${expression}); return JSON.stringify(result === undefined ? null : result); })()`,
      target: { context },
      awaitPromise: true,
    });
    if (answer['type'] === 'exception') throw new Error((answer['exceptionDetails'] as { text: string }).text);
    return JSON.parse((answer['result'] as { value: string }).value) as unknown;
  };

  return {
    send,
    evaluateIn,
    evaluate: async (body) => {
      const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })) as unknown as {
        contexts: { context: string; url: string }[];
      };
      const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
      if (!window) throw new Error('Firefox has no browser window');
      const top = `const topWindow = () => ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs').BrowserWindowTracker.getTopWindow();`;
      return evaluateIn(window.context, `(async () => { ${top} ${body} })()`);
    },
  };
}
