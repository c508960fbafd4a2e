import type { CDPSession, Page } from 'puppeteer-core';
import type { ChromeScope } from './firefox-chrome-scope';

/** An input method at work in the focused field: `step('ㅎ')`, `step('하')`, `commit('한')`. */
export interface Composer {
  /** Shows this text as the composition, as one key of a Hangul keyboard does. */
  step: (text: string) => Promise<void>;
  /** Ends the composition with this text. */
  commit: (text: string) => Promise<void>;
}

/** Composes in a page of Chromium through the DevTools protocol. */
export async function chromiumComposer(page: Page): Promise<Composer> {
  const session: CDPSession = await page.createCDPSession();
  return {
    step: async (text) => {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    },
    commit: async (text) => {
      await session.send('Input.insertText', { text });
    },
  };
}

/** Where Firefox composes: in the selected tab, or in the open popup. */
export type FirefoxPlace = 'tab' | 'popup';

/** Composes in Firefox through its text input processor, which replaces the system's input method. */
export async function firefoxComposer(scope: ChromeScope, place: FirefoxPlace): Promise<Composer> {
  const run = async (script: string) => {
    const failure = await scope.evaluate(inContent(place, script));
    if (failure !== null) throw new Error(`composition in Firefox: ${String(failure)}`);
  };
  await run(`
    this.tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!this.tip.beginInputTransactionForTests(content)) throw new Error('another input method is at work');`);
  return {
    step: (text) =>
      run(`
        this.tip.setPendingCompositionString(${JSON.stringify(text)});
        this.tip.appendClauseToPendingComposition(${text.length}, this.tip.ATTR_RAW_CLAUSE);
        this.tip.setCaretInPendingComposition(${text.length});
        this.tip.flushPendingComposition();`),
    commit: (text) => run(`this.tip.commitCompositionWith(${JSON.stringify(text)});`),
  };
}

// The processor lives in the content process, where only a frame script reaches it. `this` is the
// frame's own global, which outlives one script; the page's `content` must not hold the processor.
function inContent(place: FirefoxPlace, script: string): string {
  const browser =
    place === 'tab' ? 'topWindow().gBrowser.selectedBrowser' : `topWindow().document.querySelector('.webextension-popup-browser')`;
  const frameScript = `(() => {
    let failure = null;
    try { ${script} } catch (error) { failure = String(error); }
    sendAsyncMessage('techand:composed', failure);
  })();`;
  return `
    const messages = ${browser}.messageManager;
    return new Promise((resolve) => {
      const listener = ({ data }) => { messages.removeMessageListener('techand:composed', listener); resolve(data); };
      messages.addMessageListener('techand:composed', listener);
      messages.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(frameScript)}), false);
    });`;
}
